import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeNeed, type Situation } from '../../../src/domain/assessment/judge-need.ts'
import type { Requirement } from '../../../src/domain/project/policy.ts'
import { ACR, LEVELS, reaches } from '../../../src/domain/receipt/assurance.ts'

const NOW = Date.UTC(2026, 10, 21, 12)
const NEED: Requirement = {
  acr: 'aal1',
  maxAgeSeconds: 300,
  trustedDevice: false,
  upTo: { EUR: '100.00', JPY: '9000' },
  coolOffSeconds: 0,
}
const PLAIN: Situation = { transaction: undefined, authentication: undefined, isHighRisk: false }

const judge = (situation: Partial<Situation>, need: Partial<Requirement> = {}) => {
  const { decision, reasons } = judgeNeed({ ...NEED, ...need }, { ...PLAIN, ...situation }, NOW)
  return [decision, ...reasons].join(' ')
}
const pay = (amount: string, currency = 'EUR') => ({
  transaction: { amount, currency, payee: 'Books' },
})
const known = (acr: string, secondsAgo: number) => ({
  authentication: { acr, authTime: NOW - secondsAgo * 1000 },
})

describe('a threshold', () => {
  test('lets through what is no more than it, in its own currency', () => {
    expect(judge(pay('100.00'))).toBe('allow up_to_threshold')
    expect(judge(pay('99.99'))).toBe('allow up_to_threshold')
    expect(judge(pay('100.01'))).toBe('verify above_threshold always_asked')
    expect(judge(pay('9000', 'JPY'))).toBe('allow up_to_threshold')
    expect(judge(pay('9001', 'JPY'))).toBe('verify above_threshold always_asked')
    expect(judge(pay('0.01', 'USD'))).toBe('verify currency_not_listed always_asked')
    // Amounts are numbers, not text.
    expect(judge(pay('20.00'))).toBe('allow up_to_threshold')
    expect(judge(pay('999999999999.00'))).toBe('verify above_threshold always_asked')
  })

  test('[TXN-15] counts all of a batch together', () => {
    const batch = (...amounts: string[]) => ({
      transaction: {
        currency: 'EUR',
        payments: amounts.map((amount) => ({ amount, payee: 'Books' })),
      },
    })
    expect(judge(batch('50.00', '50.00'))).toBe('allow up_to_threshold')
    expect(judge(batch('50.00', '50.00', '0.01'))).toBe('verify above_threshold always_asked')
  })

  test('holds where no level is named too: what is above it, or in another currency, is asked about', () => {
    const open = { acr: 'none', maxAgeSeconds: 0 } as const
    expect(judge(pay('100.00'), open)).toBe('allow up_to_threshold')
    expect(judge(pay('100.01'), open)).toBe('verify above_threshold')
    expect(judge(pay('0.01', 'USD'), open)).toBe('verify currency_not_listed')
  })

  test('says nothing of what is no payment', () => {
    expect(judge({ transaction: { action: 'Plant a tree', facts: {} } })).toBe(
      'verify always_asked',
    )
    expect(judge({})).toBe('verify always_asked')
    expect(judge(pay('1.00'), { upTo: {} })).toBe('verify always_asked')
  })
})

describe('[TXN-17] what the application knows of a person', () => {
  test('is enough while it is strong and fresh enough', () => {
    expect(judge(known(ACR.aal1, 300))).toBe('allow fresh_enough')
    expect(judge(known(ACR.aal1, 301))).toBe('verify not_fresh')
    expect(judge(known(ACR.aal1, -60))).toBe('allow fresh_enough')
    expect(judge(known(ACR.aal1, -61))).toBe('verify not_fresh')
    expect(judge(known(ACR.phishing_resistant, 0))).toBe('allow fresh_enough')
    expect(judge({ ...known(ACR.aal1, 0), ...pay('100.01') })).toBe('allow fresh_enough')
  })

  test('[M70] is not enough when it is a mailed code, or no level of ours', () => {
    expect(judge(known(ACR.confirmed, 0))).toBe('verify level_too_low')
    for (const acr of ['', 'aal1', 'urn:countersign:aal:3', 'urn:mace:incommon:iap:silver'])
      expect(judge(known(acr, 0))).toBe('verify level_too_low')
    expect(judge(known(ACR.aal1, 0), { acr: 'aal2' })).toBe('verify level_too_low')
  })

  test('is never enough where each action is asked about anew', () => {
    expect(judge(known(ACR.phishing_resistant, 0), { maxAgeSeconds: 0 })).toBe(
      'verify always_asked',
    )
  })

  test('whatever it is: it is let through only at the level and age that are asked for', () => {
    const level = fc.constantFrom(...LEVELS)
    fc.assert(
      fc.property(
        level,
        level,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -200, max: 900 }),
        (has, acr, maxAgeSeconds, age) => {
          const told = judge(known(ACR[has], age), { acr, maxAgeSeconds })
          const fine = maxAgeSeconds > 0 && age <= maxAgeSeconds && age >= -60 && reaches(has, acr)
          expect(told.startsWith('allow')).toBe(acr === 'none' || fine)
        },
      ),
    )
  })
})

test('[RSK-09] at high risk neither an amount nor an earlier proof is enough', () => {
  const isHighRisk = true
  expect(judge({ ...pay('1.00'), isHighRisk })).toBe('verify high_risk always_asked')
  expect(judge({ ...known(ACR.phishing_resistant, 0), isHighRisk })).toBe('verify high_risk')
  expect(judge({ isHighRisk }, { acr: 'none' })).toBe('verify high_risk')
})

test('a policy that asks for nothing is asked nothing', () => {
  expect(judge({}, { acr: 'none', maxAgeSeconds: 0 })).toBe('allow nothing_asked')
})
