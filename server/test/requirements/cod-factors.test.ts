import { targetKey } from '../../src/domain/limit/target-budget.ts'
import { describe, expect, test } from 'vitest'
import { playFactors } from '../domain/verification/play-factors.ts'
import { SUBJECT } from '../domain/factor/open-factors.ts'

type Play = Awaited<ReturnType<typeof playFactors>>

let sessions = 0

/** One wrong guess in a verification of its own. */
async function miss(play: Play, channel: 'totp' | 'recovery_code' | 'sms' = 'totp') {
  sessions += 1
  const session = `s${sessions}`
  const v = await play.start({ channel, session })
  return play.check(v.id, { code: '000000', session })
}

/** As many as a day takes, and the rest the day after, until there were so many. */
async function missMany(play: Play, times: number, channel: 'totp' | 'recovery_code' = 'totp') {
  for (let made = 0; made < times;) {
    const { result } = await miss(play, channel)
    if (result === 'locked') await play.advance(86_401)
    else made += 1
  }
}

describe('wrong codes of a factor', () => {
  test('[COD-12] fifty in a row switch a factor off; waiting does not cure it, and making it anew does', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await missMany(play, 50)
    await play.advance(86_401 * 30)
    await expect(play.start()).rejects.toMatchObject({ code: 'authenticator_disabled' })
    expect(await play.eventTypes()).toContain('target.disabled')
    const receipt = await play.proof({ ways: ['passkey'] })
    const other = await play.addApp({}, receipt)
    expect(other).not.toBe(app)
    await play.advance(86_401)
    const v = await play.start()
    expect(await play.check(v.id, { code: await play.app(other) })).toMatchObject({
      result: 'approved',
    })
  })

  test('[COD-12] a new app switches on again what was off on a known device, too', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const first = await play.start()
    const approved = await play.check(first.id, { code: await play.app(app) })
    const device = approved.result === 'approved' ? approved.deviceToken : ''
    const begin = () => play.start({ context: { device } })
    for (let day = 0; day < 5; day += 1) {
      for (let n = 0; n < 2; n += 1) {
        const { id } = await begin()
        for (let i = 0; i < 5; i += 1) await play.check(id, { code: '000000' })
      }
      await play.advance(86_400)
    }
    await expect(begin()).rejects.toMatchObject({ code: 'authenticator_disabled' })
    const other = await play.addApp({}, await play.proof({ ways: ['passkey'] }))
    expect((await play.eventTypes()).filter((type) => type === 'target.restored')).toHaveLength(1)
    await play.advance(86_400)
    const v = await begin()
    expect(await play.check(v.id, { code: await play.app(other) })).toMatchObject({
      result: 'approved',
    })
  })

  test('[COD-12] [LIM-15] a stranger shuts nobody out of their passkey, which cannot be guessed; its owner is told', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example')
    const key = await play.addPasskey()
    const before = (await deliveries(play)).length
    for (let n = 0; n < 12; n += 1) {
      const { id } = await play.start({ channel: 'passkey', session: `m${n}` })
      const answers: string[] = []
      for (let i = 0; i < 6; i += 1) {
        const credential = key.get(await play.passkeyOf(id), { flags: 5, forged: true })
        answers.push((await play.check(id, { credential, session: `m${n}` })).result)
      }
      // They count where they were given.
      expect(answers).toEqual([...Array(4).fill('wrong_code'), 'locked', 'locked'])
    }
    expect((await play.budget('passkey')).failures).toBe(60)
    expect((await deliveries(play)).slice(before)).toEqual([['authenticator_guessed', 'email']])
    expect(await play.eventTypes()).not.toContain('target.locked')
    expect(await play.eventTypes()).not.toContain('target.disabled')
    const own = await play.start({ channel: 'passkey' })
    const credential = key.get(await play.passkeyOf(own.id), { flags: 5 })
    expect(await play.check(own.id, { credential })).toMatchObject({ result: 'approved' })
  })

  test('[COD-13] [TOT-08] a right code of the app forgives what was guessed at the app, and nothing that was guessed at a phone', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.onFile('+4915120000001')
    await play.advance(60)
    const sms = await play.start({ channel: 'sms', session: 'sms' })
    for (let i = 0; i < 4; i += 1) await play.check(sms.id, { code: '00000000', session: 'sms' })
    await miss(play)
    expect((await play.budget('totp')).failures).toBe(1)
    const v = await play.start()
    await play.check(v.id, { code: await play.app(app) })
    expect((await play.budget('totp')).failures).toBe(0)
    const phone = await play.record(sms.id)
    expect((await play.store.find(targetKey(phone.project, phone.targetHash)))?.failures).toBe(4)
  })

  test('[TOT-07] of a hundred guesses in twenty verifications begun at once, ten are judged in a day', async () => {
    const play = await playFactors()
    await play.addApp()
    const ids: string[] = []
    for (let i = 0; i < 20; i += 1) ids.push((await play.start({ session: `many${i}` })).id)
    const answers = await Promise.all(
      ids.flatMap((id, i) =>
        Array.from({ length: 5 }, () => play.check(id, { code: '000000', session: `many${i}` })),
      ),
    )
    const failed = (await play.events()).filter(({ type }) => type === 'verification.guess_failed')
    expect(failed).toHaveLength(10)
    expect(answers.filter(({ result }) => result === 'approved')).toHaveLength(0)
  })

  test('[TOT-09] after five wrong codes in a row every address on file is told', async () => {
    const play = await playFactors()
    await play.addApp()
    await play.onFile('ada@shop.example', '+4915120000001')
    for (let i = 0; i < 4; i += 1) await miss(play)
    expect(await deliveries(play)).toEqual([])
    await miss(play)
    expect(await deliveries(play)).toEqual([
      ['authenticator_guessed', 'email'],
      ['authenticator_guessed', 'sms'],
    ])
  })

  test('[REC-05] five wrong recovery codes in an hour are a rest, and twenty in a row the end of the list', async () => {
    const play = await playFactors()
    await play.enrol({ type: 'recovery_codes' })
    for (let i = 0; i < 5; i += 1)
      expect(await miss(play, 'recovery_code')).toMatchObject({ result: 'wrong_code' })
    expect(await miss(play, 'recovery_code')).toMatchObject({ result: 'locked' })
    await play.advance(3601)
    await missMany(play, 15, 'recovery_code')
    await expect(play.start({ channel: 'recovery_code' })).rejects.toMatchObject({
      code: 'authenticator_disabled',
    })
  })

  test('[LIM-15] who guesses at a person from elsewhere does not lock out the device that the person used before', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const first = await play.start()
    const approved = await play.check(first.id, { code: await play.app(app) })
    const device = approved.result === 'approved' ? approved.deviceToken : ''
    await play.advance(60)
    for (let i = 0; i < 10; i += 1) await miss(play)
    expect(await miss(play)).toMatchObject({ result: 'locked' })
    const v = await play.start({ context: { device } })
    expect(await play.check(v.id, { code: await play.app(app) })).toMatchObject({
      result: 'approved',
      verification: { subject: SUBJECT },
    })
  })
})

async function deliveries(play: Play) {
  await play.advance(100)
  const due = await Promise.all(
    (['email', 'sms'] as const).map((channel) => play.store.dueDeliveries(channel, 100)),
  )
  return due
    .flat()
    .filter(({ kind }) => kind === 'account')
    .map(({ notice, channel }) => [notice?.news, channel])
}
