import { SUBJECT } from '../factor/open-factors.ts'
import { disown } from '../session/disown.ts'
import { playFactors } from './play-factors.ts'

export const MAIL = 'ada@shop.example'
export const PHONE = '+4915120000001'

/** A person who gets back into an account that has addresses, and whoever may have got in before them. */
export async function playRecoveries() {
  const play = await playFactors()
  /** Answers a message with the code in it. */
  const answer = (id: string) => play.check(id, { code: play.sent(id)?.code ?? '' })
  /** The receipt of a verification that this message approves. */
  const approved = async (id: string): Promise<string> => {
    const answered = await answer(id)
    if (answered.result !== 'approved' || answered.receipt === undefined)
      throw new Error(`a code was answered ${answered.result}`)
    return answered.receipt
  }
  return {
    ...play,
    answer,
    approved,
    /** Gets back in by e-mail alone: enough where no factor stands. */
    recover: async () => {
      const { id } = await play.start({ purpose: 'recovery', channel: 'email' })
      return { id, receipt: await approved(id) }
    },
    disown: (id: string) => disown(play.needs, id),
    /** Puts an address on file that signs its owner in on our own pages. */
    owns: async (to: string) => {
      const ask = { purpose: 'add_address', channel: 'email', to, subject: SUBJECT } as const
      await approved((await play.start(ask)).id)
      await play.advance(60)
    },
    /** A sign-in on our own pages by e-mail, approved, its session not opened yet. */
    signIn: async () => {
      const { id } = await play.start({ channel: 'email', hosted: true })
      await approved(id)
      return id
    },
  }
}
