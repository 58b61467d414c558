import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALPHABETS, type Alphabet } from '../../../src/domain/code/alphabet.ts'
import { FACTOR_CHANNELS } from '../../../src/domain/delivery/channel.ts'
import { USER_CODE_ALPHABETS } from '../../../src/domain/device/user-code.ts'
import { entropyBits, POLICY_LENGTHS } from '../../../src/domain/device/user-code-format.ts'
import {
  defaultPolicy,
  ordinaryPolicy,
  PURPOSES,
} from '../../../src/domain/project/default-policies.ts'
import { CAPS, judgePolicy } from '../../../src/domain/project/judge-policy.ts'
import type { Policy } from '../../../src/domain/project/policy.ts'
import { LEVELS } from '../../../src/domain/receipt/assurance.ts'
import { canonicalAmount } from '../../../src/domain/verification/money.ts'
import { Problem } from '../../../src/domain/problem.ts'

const number = fc.oneof(
  fc.integer({ min: -2, max: 1000 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 86_400, 86_401, 600, 601),
)
const anything: fc.Arbitrary<Policy> = fc.record({
  purpose: fc.constantFrom(...PURPOSES, 'own'),
  guesses: number,
  lifetimeSeconds: number,
  length: fc.oneof(number, fc.constant(undefined)),
  alphabet: fc.constantFrom<Alphabet>('digits', 'base20', 'alphanumeric'),
  channels: fc.array(fc.constantFrom('sms', 'email'), { maxLength: 3 }),
  resend: fc.record({
    policy: fc.constantFrom('reuse', 'rotate', 'keep_last'),
    keep: number,
    afterSeconds: fc.array(number, { maxLength: 4 }),
  }),
  assurance: fc.constant('aal1'),
  notify: fc.constant('none'),
  link: fc.boolean(),
  factors: fc.array(fc.constantFrom(...FACTOR_CHANNELS), { maxLength: 4 }),
  version: fc.nat(),
  requires: fc.record({
    acr: fc.constantFrom(...LEVELS),
    maxAgeSeconds: number,
    trustedDevice: fc.boolean(),
    upTo: fc.dictionary(
      fc.constantFrom('EUR', 'JPY', 'KWD', 'eur', 'XXX', '€'),
      fc.constantFrom('100.00', '0', '100', '1.5', '1e3', '-1', '١', '01', '+1', '100.001', ''),
      { maxKeys: 3 },
    ),
    coolOffSeconds: number,
  }),
})

test('[ADM-05] [COD-02] [COD-03] [COD-27] whatever a policy says, what is let through stays inside the caps', () => {
  fc.assert(
    fc.property(anything, (policy) => {
      let judged: Policy
      try {
        judged = judgePolicy(policy)
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
        return
      }
      expect(judged).toBe(policy)
      expect(judged.guesses).toBeGreaterThanOrEqual(1)
      expect(judged.guesses).toBeLessThanOrEqual(CAPS.guesses)
      expect(judged.lifetimeSeconds).toBeGreaterThanOrEqual(30)
      const confirms = ['sign_up', 'add_address', 'recovery'].includes(judged.purpose)
      const mailOnly = judged.channels.every((channel) => channel === 'email')
      expect(judged.lifetimeSeconds).toBeLessThanOrEqual(confirms && mailOnly ? 86_400 : 600)
      if (judged.length !== undefined) expect(judged.length).toBeGreaterThanOrEqual(6)
      expect(judged.resend.keep).toBeLessThanOrEqual(3)
      for (const seconds of judged.resend.afterSeconds) expect(seconds).toBeGreaterThanOrEqual(30)
      const { maxAgeSeconds, coolOffSeconds, upTo } = judged.requires
      expect(maxAgeSeconds >= 0 && maxAgeSeconds <= 86_400).toBe(true)
      expect(coolOffSeconds >= 0 && coolOffSeconds <= 30 * 86_400).toBe(true)
      expect(new Set(judged.factors).size).toBe(judged.factors.length)
      for (const [currency, amount] of Object.entries(upTo))
        expect(canonicalAmount(amount, currency)).toBeDefined()
    }),
    { numRuns: 5000 },
  )
})

test('[COD-02] every policy that comes with the service is inside the caps, and its shortest code has 20 bits with room', () => {
  for (const purpose of [...PURPOSES, 'own']) {
    const policy = defaultPolicy(purpose) ?? ordinaryPolicy(purpose)
    expect(judgePolicy(policy)).toBe(policy)
    // By at most as many guesses as it allows, a code is hit less than once in a hundred thousand times.
    const codes = ALPHABETS[policy.alphabet].length ** (policy.length ?? 6)
    expect(Math.log2(codes)).toBeGreaterThan(19.9)
    expect(policy.guesses / codes).toBeLessThan(1e-5)
  }
})

test('[ADM-05] [DEV-16] user codes are of 29 bits or more, guessed with a chance of one in ten thousand an hour at the most, and belong to devices', () => {
  const device = defaultPolicy('device')
  if (device?.userCode === undefined) throw new TypeError('no user codes')
  expect(device).toMatchObject({
    lifetimeSeconds: 600,
    userCode: { alphabet: 'base20', length: 8, check: false, renew: false, bound: 1e-6 },
  })
  const { userCode } = device
  for (const alphabet of USER_CODE_ALPHABETS)
    for (let length = 0; length < 20; length += 1)
      for (const bound of [0, 9e-10, 1e-9, 1e-4, 1.1e-4, 1, Number.NaN]) {
        let kept = true
        try {
          judgePolicy({ ...device, userCode: { ...userCode, alphabet, length, bound } })
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid_policy' })
          kept = false
        }
        const { least, most } = POLICY_LENGTHS[alphabet]
        expect([alphabet, length, bound, kept]).toEqual([
          alphabet,
          length,
          bound,
          length >= least && length <= most && bound >= 1e-9 && bound <= 1e-4,
        ])
        if (kept) expect(entropyBits({ alphabet, length })).toBeGreaterThan(29)
      }
  expect(() => judgePolicy({ ...ordinaryPolicy('own'), userCode })).toThrow(/purpose device only/)
})

test('[TXN-07] a policy asks for no more than one of its ways can come to, and an address is confirmed by a message only', () => {
  const own = ordinaryPolicy('own')
  const needing = (acr: (typeof LEVELS)[number], more: Partial<Policy> = {}) =>
    judgePolicy({ ...own, ...more, requires: { ...own.requires, acr } })
  expect(needing('phishing_resistant').requires.acr).toBe('phishing_resistant')
  const messages: Partial<Policy> = { factors: [], channels: ['sms', 'email'] }
  expect(needing('aal2', messages).requires.acr).toBe('aal2')
  expect(() => needing('phishing_resistant', messages)).toThrow(/within reach/)
  expect(() => needing('aal1', { factors: [], channels: ['email'] })).toThrow(/within reach/)
  expect(() => needing('aal1', { assurance: 'none' })).toThrow(/assurance is none/)
  for (const purpose of ['sign_up', 'add_address'])
    expect(() => judgePolicy({ ...own, purpose, factors: ['totp'] })).toThrow(/must be empty/)
  expect(() => judgePolicy({ ...own, purpose: 'recovery', factors: ['approval'] })).toThrow(
    /must not hold approval/,
  )
})

test('[M42] an account is not changed by an approval: a stolen session would say yes to itself', () => {
  const own = ordinaryPolicy('own')
  expect(judgePolicy({ ...own, factors: ['approval'] }).factors).toEqual(['approval'])
  expect(() => judgePolicy({ ...own, purpose: 'account_change', factors: ['approval'] })).toThrow(
    /must not hold approval/,
  )
})

test('a workflow goes by channels of its policy, waits ten seconds to ten minutes, and is over before the code is', () => {
  const own: Policy = { ...ordinaryPolicy('own'), channels: ['sms', 'voice', 'email'] }
  const going = (...workflow: NonNullable<Policy['workflow']>) => judgePolicy({ ...own, workflow })
  const call = { channel: 'voice', afterSeconds: 20 } as const
  expect(going(call, { channel: 'email', afterSeconds: 40 }).workflow).toHaveLength(2)
  expect(() => going({ channel: 'whatsapp', afterSeconds: 20 })).toThrow(/one of channels/)
  for (const afterSeconds of [9, 601, 20.5, Number.NaN])
    expect(() => going({ ...call, afterSeconds })).toThrow(/workflow.after_seconds/)
  expect(() => going({ ...call, afterSeconds: 200 }, { ...call, afterSeconds: 100 })).toThrow(
    /over before/,
  )
  expect(() => going(call, call, call, call, call, call)).toThrow(/at most 5/)
})
