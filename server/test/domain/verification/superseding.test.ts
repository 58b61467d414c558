import { describe, expect, test } from 'vitest'
import { targetKey, UNTOUCHED } from '../../../src/domain/limit/target-budget.ts'
import { startVerification } from '../../../src/domain/verification/start.ts'
import { PROJECT, SUBJECT } from '../factor/open-factors.ts'
import { playFactors, SERVER } from './play-factors.ts'

type Play = Awaited<ReturnType<typeof playFactors>>

const MANY = 40
let networks = 0

const browser = () => {
  networks += 1
  return {
    kind: 'publishable',
    project: PROJECT,
    keyId: 'k',
    purposes: ['sign_in'],
    network: { near: `h${networks}`, wide: undefined },
  } as const
}

const ask = { purpose: 'sign_in', channel: 'totp', subject: SUBJECT } as const

/** Everybody who may begin one, as often as they like. */
const STRANGERS: Readonly<Record<string, (play: Play, at: number) => Promise<unknown>>> = {
  'browsers without a session': (play) => startVerification(play.needs, browser(), ask),
  'browsers with sessions of their own': (play, at) =>
    startVerification(play.needs, browser(), { ...ask, session: `b${at}` }),
  'visitors of the application': (play, at) =>
    startVerification(play.needs, SERVER, { ...ask, session: `v${at}` }),
  'visitors who come over from another way': async (play, at) => {
    const v = await startVerification(play.needs, browser(), {
      ...ask,
      channel: 'passkey',
      session: `c${at}`,
    })
    await play.change(v.id, 'totp')
  },
}

describe('a verification that a factor answers', () => {
  test.each(Object.keys(STRANGERS))(
    '[COD-09] stays replaced by a newer one, however often %s begin',
    async (who) => {
      const play = await playFactors()
      const app = await play.addApp()
      await play.addPasskey(await play.proof({ ways: ['totp'] }))
      await play.advance(60)
      const flood = async () => {
        for (let at = 0; at < MANY; at += 1) await STRANGERS[who]?.(play, at)
      }
      const old = await play.start({ session: 's' })
      await flood()
      await play.advance(20)
      const next = await play.start({ session: 's' })
      await flood()
      const code = await play.app(app)
      expect((await play.record(old.id)).status).toBe('canceled')
      expect(await play.check(old.id, { code, session: 's' })).toMatchObject({
        result: 'superseded',
      })
      expect(await play.check(next.id, { code, session: 's' })).toMatchObject({
        result: 'approved',
      })
    },
  )

  test('[LIM-15] keeps nobody else from beginning: what a person has is asked for as often as anybody likes', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    for (let at = 0; at < 100; at += 1) await STRANGERS['browsers without a session']?.(play, at)
    const own = await play.start()
    expect(await play.check(own.id, { code: await play.app(app) })).toMatchObject({
      result: 'approved',
    })
    const { targetHash } = await play.record(own.id)
    const shared = (await play.store.find(targetKey(PROJECT, targetHash))) ?? UNTOUCHED
    expect(shared.newest).toEqual([])
  })
})
