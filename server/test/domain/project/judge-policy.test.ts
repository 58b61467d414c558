import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALPHABETS, type Alphabet } from '../../../src/domain/code/alphabet.ts'
import { USER_CODE_ALPHABETS } from '../../../src/domain/device/user-code.ts'
import { entropyBits, POLICY_LENGTHS } from '../../../src/domain/device/user-code-format.ts'
import {
  defaultPolicy,
  ordinaryPolicy,
  PURPOSES,
} from '../../../src/domain/project/default-policies.ts'
import { CAPS, judgePolicy } from '../../../src/domain/project/judge-policy.ts'
import type { Policy } from '../../../src/domain/project/policy.ts'
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
