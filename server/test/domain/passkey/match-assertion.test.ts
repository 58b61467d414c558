import { expect, test } from 'vitest'
import { matchAssertion } from '../../../src/domain/passkey/match-assertion.ts'
import {
  anAssertion,
  aPasskey,
  aPendingPasskey,
  factorsWith,
  NOW,
  waiting,
  waitingForAnybody,
} from './sample-passkey.ts'

const NONE = { result: 'none' }
const judge = (
  assertion = anAssertion(),
  v = waiting(),
  factors = factorsWith(aPendingPasskey(), aPasskey()),
) => matchAssertion(v, factors, assertion, NOW)

test('a sound assertion of an own passkey matches, and its use is written down', () => {
  const used = aPasskey({ backedUp: true, usedAt: NOW })
  expect(judge()).toEqual({
    result: 'matched',
    factors: factorsWith(aPendingPasskey(), used),
    authenticator: 'aut_1',
    verified: true,
    fell: false,
  })
})

test('[PKY-03] [PKY-15] an assertion over a challenge that is another by now matches nothing', () => {
  expect(judge(anAssertion(), waiting({ challenge: 'another' }))).toEqual(NONE)
})

test('[PKY-14] the credential of another person matches nothing', () => {
  expect(judge(anAssertion({ credentialId: 'b3RoZXI' }))).toEqual(NONE)
  expect(judge(anAssertion({ userHandle: 'b3RoZXI' }))).toEqual(NONE)
  expect(judge(anAssertion({ userHandle: undefined })).result).toBe('matched')
})

test('[PKY-14] where nobody was named, the credential itself must say whose it is', () => {
  expect(judge(anAssertion(), waitingForAnybody()).result).toBe('matched')
  expect(judge(anAssertion({ userHandle: undefined }), waitingForAnybody())).toEqual(NONE)
  expect(judge(anAssertion({ userHandle: 'b3RoZXI' }), waitingForAnybody())).toEqual(NONE)
})

test('a passkey that is pending, was taken away or has another key by now matches nothing', () => {
  const pending = aPendingPasskey({ credentialId: 'Y3JlZA', publicKey: 'a2V5' })
  expect(judge(anAssertion(), waiting(), factorsWith(pending))).toEqual(NONE)
  expect(judge(anAssertion(), waiting(), factorsWith())).toEqual(NONE)
  expect(judge(anAssertion({ publicKey: 'b3RoZXI' }))).toEqual(NONE)
})

test('[PKY-11] whether a passkey may be backed up never changes', () => {
  expect(judge(anAssertion({ backupEligible: false, backedUp: false }))).toEqual(NONE)
})

test('[PKY-10] its holder must have been verified, unless it is the second factor behind a password', () => {
  const unverified = anAssertion({ userVerified: false })
  expect(judge(unverified)).toEqual(NONE)
  expect(judge(unverified, waiting({ password: true }))).toMatchObject({
    result: 'matched',
    verified: false,
  })
  expect(judge(unverified, waiting({ password: true, least: 'phishing_resistant' }))).toEqual(NONE)
  expect(judge(unverified, waiting({ password: true, raises: 'session' }))).toEqual(NONE)
})

test('[PKY-16] a counter that goes back or stands still is told of, each time, and turns nobody away', () => {
  const factors = factorsWith(aPasskey({ signCount: 7 }))
  for (const [signCount, fell, kept] of [
    [8, false, 8],
    [7, true, 7],
    [3, true, 7],
    [0, true, 7],
  ] as const) {
    const match = judge(anAssertion({ signCount }), waiting(), factors)
    expect(match).toMatchObject({
      result: 'matched',
      fell,
      factors: { authenticators: [{ signCount: kept }] },
    })
  }
})
