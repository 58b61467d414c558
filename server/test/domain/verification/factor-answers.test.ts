import { describe, expect, test } from 'vitest'
import { softwareAuthenticator } from '../../passkeys/software-authenticator.ts'
import { playFactors } from './play-factors.ts'
import { factorTarget } from '../../../src/domain/factor/factor-target.ts'
import { targetKey, UNTOUCHED } from '../../../src/domain/limit/target-budget.ts'
import { put } from '../../../src/domain/store.ts'
import { PROJECT, SUBJECT } from '../factor/open-factors.ts'

/** UP, UV, BE and BS (WebAuthn, 6.1). */
const SYNCED = 29
const NETWORK = { near: 'home', wide: undefined } as const
const BROWSER = {
  kind: 'publishable',
  project: PROJECT,
  keyId: 'key_2',
  purposes: ['sign_in'],
  network: NETWORK,
} as const

describe('an authenticator app', () => {
  test('a code of the app approves, and nothing is sent for it', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const v = await play.start()
    expect(v).toMatchObject({ status: 'pending', channel: 'totp', to: '', sends: 0 })
    const answer = await play.check(v.id, { code: await play.app(app) })
    expect(answer).toMatchObject({ result: 'approved', verification: { subject: SUBJECT } })
    expect(play.sent(v.id)).toBeUndefined()
  })

  test('[TOT-03] [TOT-04] a code that was used is a wrong code in every other verification', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const first = await play.start({ session: 'one' })
    const second = await play.start({ session: 'two' })
    const code = await play.app(app)
    expect(await play.check(first.id, { code, session: 'one' })).toMatchObject({
      result: 'approved',
    })
    expect(await play.check(second.id, { code, session: 'two' })).toMatchObject({
      result: 'wrong_code',
      guessesLeft: 4,
    })
  })

  test('[COD-07] of many right codes at once, one approves', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const v = await play.start()
    const code = await play.app(app)
    const answers = await Promise.all(Array.from({ length: 20 }, () => play.check(v.id, { code })))
    expect(answers.filter(({ result }) => result === 'approved')).toHaveLength(1)
    expect(answers.filter(({ result }) => result === 'already_used')).toHaveLength(19)
  })

  test('[LEA-15] a subject without an app, and one that nobody knows, are answered alike, and never approved', async () => {
    const play = await playFactors()
    const v = await play.start({ subject: 'nobody' })
    expect(v).toMatchObject({ status: 'pending', channel: 'totp', guessesLeft: 5 })
    expect(await play.check(v.id, { code: '123456' })).toMatchObject({
      result: 'wrong_code',
      guessesLeft: 4,
    })
  })

  test('a newer verification of the same asker takes the place of the older one', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const old = await play.start({ session: 'one' })
    await play.advance(15)
    await play.start({ session: 'one' })
    const late = await play.check(old.id, { code: await play.app(app), session: 'one' })
    expect(late).toMatchObject({ result: 'superseded' })
  })

  test('[COD-30] without the session it was started with, a right code is a wrong one and costs nothing', async () => {
    const play = await playFactors()
    const app = await play.addApp()
    await play.advance(60)
    const v = await play.start({ session: 'one' })
    const code = await play.app(app)
    expect(await play.check(v.id, { code, session: 'two' })).toMatchObject({ result: 'wrong_code' })
    expect(await play.check(v.id, { code, session: 'one' })).toMatchObject({ result: 'approved' })
  })

  test('[TXN-10] a browser hears of every failure the same: not approved', async () => {
    const play = await playFactors()
    await play.addApp()
    const v = await play.start({ session: 'abc' }, BROWSER)
    expect(await play.check(v.id, { code: '000000', session: 'abc' }, BROWSER)).toEqual({
      result: 'not_approved',
    })
  })
})

describe('a passkey', () => {
  test('its answer approves, and the receipt says how it was held', async () => {
    const play = await playFactors()
    const device = await play.addPasskey(undefined, SYNCED)
    const v = await play.start({ channel: 'passkey' })
    const credential = device.get(await play.passkeyOf(v.id), { flags: SYNCED })
    const answer = await play.check(v.id, { credential })
    expect(answer.result).toBe('approved')
    if (answer.result !== 'approved') return
    expect(play.claims(answer.receipt)).toMatchObject({
      acr: 'urn:countersign:aal:2:phishing-resistant',
      amr: ['swk', 'user', 'pop', 'mfa'],
    })
  })

  test('[PKY-03] any try uses the challenge up: a good answer to it is worth nothing after a bad one', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const v = await play.start({ channel: 'passkey' })
    const options = await play.passkeyOf(v.id)
    const bad = await play.check(v.id, { credential: device.get(options, { forged: true }) })
    expect(bad).toMatchObject({ result: 'wrong_code', guessesLeft: 4 })
    const again = await play.check(v.id, { credential: device.get(options) })
    expect(again).toMatchObject({ result: 'wrong_code', guessesLeft: 3 })
    const fresh = await play.passkeyOf(v.id)
    expect(fresh.challenge).not.toBe(options.challenge)
    expect(await play.check(v.id, { credential: device.get(fresh) })).toMatchObject({
      result: 'approved',
    })
  })

  test('a person who is not named is known by the passkey, and the receipt is theirs', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const v = await play.startAsAnyone()
    expect(v.subject).toBeUndefined()
    const answer = await play.check(v.id, { credential: device.get(await play.passkeyOf(v.id)) })
    expect(answer).toMatchObject({ result: 'approved', verification: { subject: SUBJECT } })
    expect((await play.record(v.id)).subject).toBe(SUBJECT)
  })

  test('[PKY-14] without a name, a passkey that does not say whose it is is not taken', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const v = await play.startAsAnyone()
    const options = await play.passkeyOf(v.id)
    const answer = await play.check(v.id, { credential: device.get(options, { userHandle: null }) })
    expect(answer).toMatchObject({ result: 'wrong_code' })
  })

  test('[PKY-18] a credential that nobody knows is like a bad signature, and counts against nobody', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const stranger = softwareAuthenticator({ origin: 'https://verify.shop.example' })
    const v = await play.start({ channel: 'passkey' })
    const credential = stranger.get(await play.passkeyOf(v.id))
    expect(await play.check(v.id, { credential })).toMatchObject({ result: 'wrong_code' })
    expect((await play.budget('passkey')).failures).toBe(0)
    const bad = device.get(await play.passkeyOf(v.id), { forged: true })
    expect(await play.check(v.id, { credential: bad })).toMatchObject({ result: 'wrong_code' })
    expect((await play.budget('passkey')).failures).toBe(1)
  })

  test('[PKY-04] of many equal answers at once, one approves', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const v = await play.start({ channel: 'passkey' })
    const credential = device.get(await play.passkeyOf(v.id))
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => play.check(v.id, { credential })),
    )
    expect(answers.filter(({ result }) => result === 'approved')).toHaveLength(1)
  })

  test('[PKY-15] [PKY-05] an answer is good for the verification it was asked for, and for as long as that waits', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const one = await play.start({ channel: 'passkey', session: 'a' })
    const other = await play.start({ channel: 'passkey', session: 'b', purpose: 'purchase' })
    const credential = device.get(await play.passkeyOf(one.id))
    const swapped = await play.check(other.id, { credential, session: 'b' })
    expect(swapped).toMatchObject({ result: 'wrong_code' })
    await play.advance(301)
    const late = await play.check(one.id, { credential, session: 'a' })
    expect(late).toMatchObject({ result: 'expired' })
  })

  test('[PKY-16] a counter that went back is told of', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    for (const signCount of [9, 3]) {
      const v = await play.start({ channel: 'passkey' })
      const credential = device.get(await play.passkeyOf(v.id), { signCount })
      expect(await play.check(v.id, { credential })).toMatchObject({ result: 'approved' })
    }
    expect(
      (await play.eventTypes()).filter((t) => t === 'authenticator.counter_fell'),
    ).toHaveLength(1)
  })

  test('what is answered with a code takes no credential, and the other way round', async () => {
    const play = await playFactors()
    const device = await play.addPasskey()
    const v = await play.start({ channel: 'passkey' })
    const code = play.check(v.id, { code: '123456' })
    await expect(code).rejects.toMatchObject({ code: 'invalid_request' })
    const mail = await play.start({ channel: 'email', to: 'ada@shop.example' })
    const credential = device.get(await play.passkeyOf(v.id))
    await expect(play.check(mail.id, { credential })).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })
})

describe('a recovery code', () => {
  test('[REC-03] of many uses at once, one approves, and one code less is left', async () => {
    const play = await playFactors()
    const made = await play.enrol({ type: 'recovery_codes' })
    if (made.type !== 'recovery_codes') throw new Error('codes were asked for')
    const code = made.codes[0] ?? ''
    const v = await play.start({ channel: 'recovery_code' })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => play.check(v.id, { code: code.toLowerCase() })),
    )
    expect(answers.filter(({ result }) => result === 'approved')).toHaveLength(1)
    const set = (await play.factors()).authenticators.find(({ type }) => type === 'recovery_codes')
    expect(set).toMatchObject({ digests: { length: 9 } })
    const used = (await play.events()).filter(({ type }) => type === 'recovery_code.used')
    expect(used).toMatchObject([{ facts: { left: 9 } }])
  })
})

describe('how a factor start is chosen', () => {
  test('`auto` takes the first factor of the policy that the person has, and else a message', async () => {
    const play = await playFactors()
    await play.onFile('ada@shop.example')
    expect((await play.start({ channel: 'auto' })).channel).toBe('email')
    await play.addApp()
    expect((await play.start({ channel: 'auto' })).channel).toBe('totp')
    const key = targetKey(PROJECT, factorTarget(play.vault, PROJECT, 'totp', play.hashOf(SUBJECT)))
    const off = { ...UNTOUCHED, disabledAt: 1, expiresAt: Number.MAX_SAFE_INTEGER }
    await play.write(put(key, off))
    await play.advance(60)
    expect((await play.start({ channel: 'auto' })).channel).toBe('email')
    await play.write(put(key, UNTOUCHED))
    await play.setPolicy('sign_in', { factors: [] })
    await play.advance(60)
    expect((await play.start({ channel: 'auto' })).channel).toBe('email')
  })

  test('[LEA-01] for a browser `auto` takes no notice of what the person has', async () => {
    const play = await playFactors()
    await play.addApp()
    const known = await play.start({ channel: 'auto', session: 'a' }, BROWSER)
    const unknown = await play.start({ channel: 'auto', session: 'b', subject: 'nobody' }, BROWSER)
    expect(known.channel).toBe(unknown.channel)
  })

  test('[TXN-07] a way that cannot prove as much as the purpose asks for is refused', async () => {
    const play = await playFactors()
    const policy = {
      acr: 'aal2',
      maxAgeSeconds: 0,
      trustedDevice: false,
      upTo: {},
      coolOffSeconds: 0,
    } as const
    await play.setPolicy('transfer', { requires: policy })
    await expect(play.start({ purpose: 'transfer' })).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
      facts: { field: 'channel', acr_values: 'urn:countersign:aal:2', factors: 'passkey' },
    })
    await play.addApp()
    const v = await play.start({ purpose: 'transfer', password: true })
    await expect(play.change(v.id, 'email')).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
    })
  })

  test('only the application can say that a password was right', async () => {
    const play = await playFactors()
    await expect(play.start({ password: true, session: 'a' }, BROWSER)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('a factor is asked of a subject, and not of an address', async () => {
    const play = await playFactors()
    await expect(play.start({ to: 'ada@shop.example' })).rejects.toMatchObject({
      code: 'invalid_request',
      facts: { field: 'to' },
    })
    await expect(play.startAsAnyone('totp')).rejects.toMatchObject({
      facts: { field: 'subject' },
    })
  })

  test('an approval is answered where the person is signed in, and by no code', async () => {
    const play = await playFactors()
    const v = await play.start({ channel: 'approval' })
    expect(v).toMatchObject({ channel: 'approval', guessesLeft: 3 })
    await expect(play.check(v.id, { code: '42' })).rejects.toMatchObject({
      code: 'channel_not_allowed',
    })
    const browser = {
      kind: 'holder',
      project: PROJECT,
      verification: v.id,
      network: NETWORK,
    } as const
    expect(await play.check(v.id, { code: '42' }, browser)).toEqual({ result: 'not_approved' })
  })

  test('[TXN-20] a person is asked to approve three times at once and no more', async () => {
    const play = await playFactors()
    for (const session of ['a', 'b', 'c']) await play.start({ channel: 'approval', session })
    await expect(play.start({ channel: 'approval', session: 'd' })).rejects.toMatchObject({
      code: 'rate_limited',
    })
  })
})
