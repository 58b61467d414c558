import { domainToASCII } from 'node:url'
import { describe, expect, test } from 'vitest'
import { assess, type AssessAsk } from '../../../src/domain/assessment/assess.ts'
import type { Authenticator } from '../../../src/domain/factor/authenticator.ts'
import { factorTarget } from '../../../src/domain/factor/factor-target.ts'
import { factorsKey, NO_FACTORS, type Factors } from '../../../src/domain/factor/factors.ts'
import { trustDevice, useTrustedDevice } from '../../../src/domain/factor/trusted-devices.ts'
import { subjectKey, type SubjectAddress } from '../../../src/domain/limit/subject.ts'
import { targetKey, UNTOUCHED } from '../../../src/domain/limit/target-budget.ts'
import { putPolicy } from '../../../src/domain/project/policies.ts'
import { ACR } from '../../../src/domain/receipt/assurance.ts'
import { put } from '../../../src/domain/store.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { keepVerification } from '../session/keep-verification.ts'
import { calmGuard } from '../calm-guard.ts'

const CALLER = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
const FOR_EVER = Number.MAX_SAFE_INTEGER

async function openHouse() {
  const house = {
    ...(await openOAuth()),
    asciiDomain: domainToASCII,
    guard: calmGuard(),
    channels: new Set(['sms', 'email'] as const),
    sandbox: true,
    dispatch: () => undefined,
  }
  const { store, vault } = house
  const subjectHash = vault.fingerprint('subject', PROJECT, 'user_1')
  const named = { name: '', status: 'active', createdAt: store.now() } as const
  const seeded = {
    sealedSeed: vault.seal('seed', 'seed'),
    algorithm: 'SHA1',
    digits: 6,
    periodSeconds: 30,
    lastStep: -1,
    drift: 0,
  } as const
  const passkey: Authenticator = {
    ...named,
    id: 'aut_passkey',
    type: 'passkey',
    credentialId: 'cred',
    publicKey: 'key',
    signCount: 0,
    backupEligible: false,
    backedUp: false,
    transports: [],
    aaguid: '',
    rpId: 'shop.example',
  }
  const app: Authenticator = { ...named, ...seeded, id: 'aut_app', type: 'totp' }
  const codes: Authenticator = {
    ...named,
    id: 'aut_codes',
    type: 'recovery_codes',
    salt: 'salt',
    digests: ['digest'],
  }
  const give = (changes: Partial<Factors>) => {
    const key = factorsKey(PROJECT, subjectHash)
    return store.change([key], (records) => ({
      writes: [put(key, { ...(records.find(key) ?? NO_FACTORS), ...changes, expiresAt: FOR_EVER })],
      events: [],
      outcome: undefined,
    }))
  }
  const address = (kind: 'phone' | 'email'): SubjectAddress => ({
    id: `adr_${kind}`,
    kind,
    sealed: vault.seal(kind === 'phone' ? '+4915120000001' : 'a@shop.example', 'adr'),
    hash: `hash ${kind}`,
    masked: '',
    addedAt: store.now(),
  })
  const reachBy = (...kinds: ('phone' | 'email')[]) => {
    const key = subjectKey(PROJECT, subjectHash)
    const subject = { sends: [], addresses: kinds.map(address), expiresAt: FOR_EVER }
    return store.change([key], () => ({
      writes: [put(key, subject)],
      events: [],
      outcome: undefined,
    }))
  }
  const switchOff = (hash: string) => {
    const key = targetKey(PROJECT, hash)
    const off = { ...UNTOUCHED, disabledAt: store.now(), expiresAt: FOR_EVER }
    return store.change([key], () => ({ writes: [put(key, off)], events: [], outcome: undefined }))
  }
  const needs = { ...house, readReceipt: async () => undefined }
  const ask = (more: Partial<AssessAsk> = {}) =>
    assess(needs, CALLER, { purpose: 'purchase', subject: 'user_1', ...more })
  return { ...house, subjectHash, passkey, app, codes, give, reachBy, switchOff, ask }
}

describe('the ways that an assessment names', () => {
  test('are those of the policy that the person has, in its order, and worth enough', async () => {
    const house = await openHouse()
    await putPolicy(house, CALLER, 'purchase', { requires: { acr: 'aal1' } })
    await house.reachBy('phone', 'email')
    await house.give({ authenticators: [house.app, house.passkey, house.codes] })
    expect(await house.ask()).toEqual({
      decision: 'verify',
      reasons: ['always_asked'],
      needs: { level: 'aal1', maxAgeSeconds: 0, ways: ['passkey', 'totp', 'sms'] },
    })
    expect((await house.ask({ purpose: 'sign_in' })).needs).toEqual({
      level: 'confirmed',
      maxAgeSeconds: 0,
      ways: ['passkey', 'totp', 'recovery_code', 'sms', 'email'],
    })
  })

  test('[TXN-07] [M70] do not hold a mail where more is asked for, and without another way it is denied', async () => {
    const house = await openHouse()
    await putPolicy(house, CALLER, 'purchase', { requires: { acr: 'aal1' } })
    await house.reachBy('email')
    expect(await house.ask()).toEqual({
      decision: 'deny',
      reasons: ['no_factor_strong_enough', 'always_asked'],
    })
    expect((await house.ask({ subject: 'nobody', purpose: 'sign_in' })).decision).toBe('deny')
    await putPolicy(house, CALLER, 'purchase', { requires: { acr: 'aal2' } })
    await house.reachBy('phone')
    expect((await house.ask()).decision).toBe('deny')
    // A password and the phone are two factors.
    expect((await house.ask({ password: true })).needs?.ways).toEqual(['sms'])
  })

  test('[COD-12] [COD-13] do not hold what was switched off, and that takes nothing else away', async () => {
    const house = await openHouse()
    await house.reachBy('phone')
    await house.give({ authenticators: [house.app] })
    const ways = async () => (await house.ask()).needs?.ways
    expect(await ways()).toEqual(['totp', 'sms'])
    await house.switchOff(factorTarget(house.vault, PROJECT, 'totp', house.subjectHash))
    expect(await ways()).toEqual(['sms'])
    await house.switchOff('hash phone')
    expect(await ways()).toBeUndefined()
  })

  test('do not hold a factor that was not confirmed, nor recovery codes that are used up', async () => {
    const house = await openHouse()
    await house.reachBy('email')
    await house.give({
      authenticators: [
        { ...house.app, status: 'pending' },
        { ...house.passkey, status: 'awaiting_operator' },
        { ...house.codes, digests: [] },
      ],
    })
    expect((await house.ask({ purpose: 'sign_in' })).needs?.ways).toEqual(['email'])
  })
})

describe('[RSK-09] at high risk', () => {
  test('the strongest that the person has is asked for, and never a text message beside a passkey', async () => {
    const house = await openHouse()
    await house.reachBy('phone', 'email')
    const ask = () => house.ask({ risk: 'high' })
    expect((await ask()).needs).toMatchObject({ level: 'aal1', ways: ['sms'] })
    await house.give({ authenticators: [house.app, house.passkey] })
    expect(await ask()).toEqual({
      decision: 'verify',
      reasons: ['high_risk', 'always_asked'],
      needs: { level: 'phishing_resistant', maxAgeSeconds: 0, ways: ['passkey'] },
    })
    // The policy's own order does not come before it.
    await putPolicy(house, CALLER, 'purchase', { factors: ['totp', 'passkey'] })
    expect((await ask()).needs?.ways).toEqual(['passkey'])
    expect((await house.ask()).needs?.ways[0]).toBe('totp')
  })
})

describe('a trusted browser', () => {
  const trusting = async () => {
    const house = await openHouse()
    await house.reachBy('phone')
    await putPolicy(house, CALLER, 'purchase', { requires: { trustedDevice: true } })
    const { id } = await keepVerification(house, { status: 'approved' })
    const told = await trustDevice(house, PROJECT, id, 'Firefox')
    return { house, token: told?.token ?? '' }
  }

  test('[RSK-11] is enough where the policy says so, for its own person, and not at high risk', async () => {
    const { house, token } = await trusting()
    const ask = async (more: Partial<AssessAsk> = {}) => {
      const { decision, reasons } = await house.ask({ trustedDevice: token, ...more })
      return [decision, ...reasons].join(' ')
    }
    expect(await ask()).toBe('allow trusted_device')
    expect(await ask({ trustedDevice: `${token}x` })).toBe('verify always_asked')
    expect(await ask({ risk: 'high' })).toBe('verify high_risk always_asked')
    expect(await ask({ subject: 'user_2' })).toBe('deny no_factor_strong_enough always_asked')
    await putPolicy(house, CALLER, 'purchase', {})
    expect(await ask()).toBe('verify always_asked')
  })

  test('[RSK-11] is given its new cookie when that was rotated', async () => {
    const { house, token } = await trusting()
    expect(await house.ask({ trustedDevice: token })).not.toHaveProperty('trustedDevice')
    await house.store.advance(86_400_000)
    const { trustedDevice = '' } = await house.ask({ trustedDevice: token })
    expect(trustedDevice).not.toBe(token)
    expect(await useTrustedDevice(house, PROJECT, 'user_1', trustedDevice)).toBeDefined()
  })
})

describe('an account', () => {
  test('[REC-11] that was recovered waits with its purchases for a day, and with nothing else', async () => {
    const house = await openHouse()
    await house.reachBy('phone')
    const at = house.store.now()
    await house.give({ recovered: { at, verification: 'ver_1' } })
    expect(await house.ask()).toEqual({
      decision: 'deny',
      reasons: ['cooling_off'],
      until: at + 86_400_000,
    })
    const known = { acr: ACR.phishing_resistant, authTime: at }
    expect((await house.ask({ authentication: known })).decision).toBe('deny')
    expect((await house.ask({ purpose: 'sign_in' })).decision).toBe('verify')
    await house.store.advance(86_400_000 - 1)
    expect((await house.ask()).decision).toBe('deny')
    await house.store.advance(1)
    expect((await house.ask()).decision).toBe('verify')
  })

  test('[M43] that is locked is denied, whatever is known of its person', async () => {
    const house = await openHouse()
    await house.reachBy('phone')
    await putPolicy(house, CALLER, 'purchase', { requires: { acr: 'none' } })
    expect((await house.ask()).decision).toBe('allow')
    await lockSubject(house, CALLER, 'user_1', true)
    expect(await house.ask()).toEqual({ decision: 'deny', reasons: ['locked'] })
  })
})

describe('an assessment', () => {
  test('[M67] has its line in the log, with the version of the policy and without an address or amount', async () => {
    const house = await openHouse()
    await house.reachBy('phone')
    await putPolicy(house, CALLER, 'purchase', {})
    const transaction = { amount: '129.9', currency: 'EUR', payee: 'Books' }
    await house.ask({ transaction, risk: 'low' })
    const [line] = (await house.store.eventsAfter(PROJECT, 0, 100)).slice(-1)
    expect(line).toMatchObject({
      type: 'assessment.made',
      facts: {
        purpose: 'purchase',
        subject: house.subjectHash,
        decision: 'verify',
        reason: 'always_asked',
        policy_version: 1,
        risk: 'low',
      },
    })
    expect(JSON.stringify(line)).not.toMatch(/129|Books/)
  })

  test('of a purpose nobody knows, or of an amount that is none, is a mistake', async () => {
    const house = await openHouse()
    await expect(house.ask({ purpose: 'nothing' })).rejects.toMatchObject({
      code: 'unknown_purpose',
    })
    const transaction = { amount: '1e3', currency: 'EUR', payee: 'Books' }
    await expect(house.ask({ transaction })).rejects.toMatchObject({ code: 'invalid_request' })
  })
})
