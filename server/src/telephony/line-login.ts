import type { SipLine } from '../domain/delivery/telephone.ts'
import { answerChallenge, challengeIn, strengthOf, type Challenge } from './digest.ts'
import { randomWord } from './sip-agent.ts'
import type { SipHeader, SipResponse } from './sip-message.ts'

/** Answers a carrier's challenges for one line. */
export type LineLogin = {
  /** Undefined when we have no login, or nothing is asked that we answer. @param realm the only one that is answered */
  readonly answer: (
    response: SipResponse,
    request: { readonly method: string; readonly uri: string },
    realm?: string,
  ) => { readonly header: SipHeader; readonly challenge: Challenge } | undefined
  /** The carrier took the answer: from now on nothing weaker is answered, whoever asks for it. */
  readonly accepted: (challenge: Challenge) => void
}

export function openLineLogin({ user, password }: SipLine): LineLogin {
  let least = 0
  return {
    answer(response, request, realm) {
      if (user === undefined || password === undefined) return undefined
      const challenge = challengeIn(response, least)
      if (challenge === undefined || (realm !== undefined && challenge.realm !== realm))
        return undefined
      const header = answerChallenge(challenge, { user, password }, request, 1, randomWord())
      return { header, challenge }
    },
    accepted(challenge) {
      least = Math.max(least, strengthOf(challenge))
    },
  }
}
