import { describe, expect, test } from 'vitest'
import { sessionListKey } from '../../src/domain/session/session-list.ts'
import { factorsKey } from '../../src/domain/factor/factors.ts'
import { put } from '../../src/domain/store.ts'
import { consumeReceipt } from '../../src/domain/receipt/consume.ts'
import { endVerification } from '../../src/domain/verification/end.ts'
import { playFactors, SERVER } from '../domain/verification/play-factors.ts'
import { NOON, PROJECT, SUBJECT } from '../domain/factor/open-factors.ts'

type Play = Awaited<ReturnType<typeof playFactors>>

const RECOVERY = { purpose: 'recovery', subject: SUBJECT } as const

/** Begins a recovery by mail and answers it. */
async function byMail(play: Play) {
  const v = await play.start({ ...RECOVERY, channel: 'email' })
  return { id: v.id, answer: await play.check(v.id, { code: play.sent(v.id)?.code ?? '' }) }
}

describe('getting back into an account', () => {
  test('an account with addresses only is got back by one of them', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example')
    const { answer } = await byMail(play)
    expect(answer.result).toBe('approved')
  })

  test('[REC-07] where an authenticator stood, one way is not enough: the answer names those that are left', async () => {
    const play = await playFactors()
    await play.addApp()
    await play.onFile('ada@shop.example', '+4915120000001')
    const { id, answer } = await byMail(play)
    expect(answer).toMatchObject({
      result: 'more_evidence_required',
      ways: ['totp', 'sms'],
      verification: { status: 'pending' },
    })
    expect(await play.record(id)).toMatchObject({
      codes: [],
      liveCodes: 0,
      details: { steps: 2, proven: [{ way: 'email' }] },
    })
    const told = (await play.events()).filter(({ type }) => type === 'verification.step_proven')
    expect(told).toHaveLength(1)
  })

  test('[REC-07] [REC-12] two different ways are, and what they prove is one factor', async () => {
    const play = await playFactors()
    await play.addApp()
    await play.onFile('ada@shop.example', '+4915120000001')
    const { id } = await byMail(play)
    expect(await play.change(id, 'sms')).toMatchObject({ channel: 'sms', id, to: '' })
    const answer = await play.check(id, { code: play.sent(id)?.code ?? '' })
    expect(answer.result).toBe('approved')
    if (answer.result !== 'approved') return
    const claims = play.claims(answer.receipt)
    expect(claims).toMatchObject({ acr: 'urn:countersign:aal:1', amr: ['otp', 'sms'] })
  })

  test('[REC-08] the same way twice does not count', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.onFile('ada@shop.example')
    const { id } = await byMail(play)
    const code = play.sent(id)?.code ?? ''
    expect(await play.check(id, { code })).toMatchObject({
      result: 'more_evidence_required',
      ways: ['totp'],
    })
    await play.advance(61)
    await expect(play.change(id, 'email')).rejects.toMatchObject({ code: 'channel_not_allowed' })
    await play.change(id, 'totp')
    await expect(play.change(id, 'email')).rejects.toMatchObject({ code: 'channel_not_allowed' })
    expect(await play.check(id, { code: await play.app(app) })).toMatchObject({
      result: 'approved',
    })
  })

  test('[REC-10] nothing is sent to an address that is not on file, and nobody is told so', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example')
    const strange = await play.start({ ...RECOVERY, channel: 'email', to: 'mallory@shop.example' })
    expect(strange).toMatchObject({ status: 'pending', sends: 1 })
    expect(play.sent(strange.id)).toBeUndefined()
    await play.advance(61)
    const own = await play.start({ ...RECOVERY, channel: 'email', to: 'ada@shop.example' })
    expect(play.sent(own.id)).toMatchObject({ to: 'ada@shop.example' })
  })

  test('[REC-09] [REC-13] every address is told, sessions end, and no browser is trusted any more', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example', '+4915120000001')
    const hash = play.hashOf(SUBJECT)
    const listed = { id: 'ses_1', hash: 'h', startedAt: NOON, endsAt: NOON + 9_000_000 }
    const device = {
      id: 'tdv_1',
      name: 'Laptop',
      generation: 1,
      rotatedAt: NOON,
      createdAt: NOON,
      seenAt: NOON,
      expiresAt: NOON + 9_000_000,
    }
    await play.write(
      put(sessionListKey(PROJECT, hash), { sessions: [listed], expiresAt: NOON + 9_000_000 }),
      put(factorsKey(PROJECT, hash), {
        ...(await play.factors()),
        trusted: [device],
        expiresAt: NOON + 9_000_000,
      }),
    )
    const { id, answer } = await byMail(play)
    expect(answer.result).toBe('approved')
    expect(await play.store.find(sessionListKey(PROJECT, hash))).toBeUndefined()
    expect(await play.factors()).toMatchObject({
      trusted: [],
      recovered: { verification: id },
    })
    expect(await play.eventTypes()).toEqual(
      expect.arrayContaining(['recovery.completed', 'session.ended']),
    )
    await play.advance(100)
    const due = [
      ...(await play.store.dueDeliveries('email', 9)),
      ...(await play.store.dueDeliveries('sms', 9)),
    ].filter(({ kind }) => kind === 'account')
    expect(due.map(({ channel, notice }) => [channel, notice?.news])).toEqual([
      ['email', 'recovered'],
      ['sms', 'recovered'],
    ])
  })

  test('[REC-11] a purchase must wait for a day after it', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example', '+4915120000001')
    const purchase = { purpose: 'purchase', channel: 'sms' } as const
    await byMail(play)
    await expect(play.start(purchase)).rejects.toMatchObject({
      code: 'cooling_off',
      facts: { retry_after: 86_400 },
    })
    await expect(play.start({ ...purchase, channel: 'totp' })).rejects.toMatchObject({
      code: 'cooling_off',
    })
    await play.advance(86_400)
    expect(await play.start(purchase)).toMatchObject({ status: 'pending' })
  })

  test('[REC-11] a recovery that its owner disowns is stopped, and its receipt is good for nothing', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example')
    const { id, answer } = await byMail(play)
    const receipt = answer.result === 'approved' ? (answer.receipt ?? '') : ''
    const holder = {
      kind: 'holder',
      project: PROJECT,
      verification: id,
      network: { near: 'home', wide: undefined },
    } as const
    await endVerification(play.needs, holder, id, { status: 'denied', by: 'message' })
    expect((await play.factors()).recovered).toMatchObject({ stopped: true })
    expect(await consumeReceipt(play.needs, { ...SERVER, scopes: [] }, { receipt })).toMatchObject({
      result: 'stopped',
    })
  })

  test('[REC-06] a code by text ends after ten minutes, and one by mail within a day', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example', '+4915120000001')
    const v = await play.start({ ...RECOVERY, channel: 'sms' })
    await play.advance(601)
    expect(await play.check(v.id, { code: play.sent(v.id)?.code ?? '' })).toMatchObject({
      result: 'expired',
    })
    await play.setPolicy('recovery', { channels: ['email'], lifetimeSeconds: 86_400 })
    const mail = await play.start({ ...RECOVERY, channel: 'email' })
    await play.advance(86_401)
    expect(await play.check(mail.id, { code: play.sent(mail.id)?.code ?? '' })).toMatchObject({
      result: 'expired',
    })
  })
})
