import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CALM, sprayKey } from '../../../src/domain/limit/spray.ts'
import {
  budgetHash,
  targetKey,
  UNTOUCHED,
  type TargetBudget,
} from '../../../src/domain/limit/target-budget.ts'
import { DAY } from '../../../src/domain/limit/send-limits.ts'
import type { Key, Kind, RecordOf, Records } from '../../../src/domain/store.ts'
import type { Guess } from '../../../src/domain/verification/guess.ts'
import { judgeGuess } from '../../../src/domain/verification/judge-guess.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { aVerification, PROJECT } from '../../store/sample-records.ts'
import { startTestService, type TestService } from '../../start-test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const NOW = Date.UTC(2026, 10, 21)
const RIGHT = '123456'

/** One verification with the code 123456, and what a guess at it comes to when the records are these. */
function judge(
  typed: string,
  of: {
    readonly now?: number
    readonly v?: Partial<Verification>
    readonly shared?: Partial<TargetBudget>
    readonly own?: Partial<TargetBudget>
    readonly guess?: Partial<Guess>
  } = {},
) {
  const { vault } = service
  const sample = aVerification(NOW, { codes: [], ...of.v })
  const v: Verification = {
    ...sample,
    codes: [vault.sealCode(sample.id, RIGHT)],
    sealedTo: 'sealedTo' in (of.v ?? {}) ? of.v?.sealedTo : vault.seal('+49', sample.id),
  }
  const device = of.own === undefined ? undefined : 'known'
  const kept = new Map<string, unknown>([
    [path(verificationKey(PROJECT, v.id)), v],
    [path(sprayKey(PROJECT)), CALM],
    [path(targetKey(PROJECT, v.targetHash)), { ...UNTOUCHED, ...of.shared }],
  ])
  if (of.own !== undefined)
    kept.set(path(targetKey(PROJECT, budgetHash(v.targetHash, device))), {
      ...UNTOUCHED,
      ...of.own,
    })
  const records: Records = {
    find: <K extends Kind>(key: Key<K>) => kept.get(path(key)) as RecordOf[K] | undefined,
  }
  const guess: Guess = {
    caller: { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: ['verifications'] },
    target: v.targetHash,
    codes: vault.sealGuess(v.id, typed),
    link: undefined,
    session: undefined,
    device,
    addressId: 'adr_1',
    deliveryId: 'dlv_1',
    subjectHash: undefined,
    onPage: false,
    account: undefined,
    ...of.guess,
  }
  return judgeGuess(vault, guess, records, verificationKey(PROJECT, v.id), of.now ?? NOW + 1)
}

const path = (key: Key): string => `${key.kind}/${key.project}/${key.id}`
const result = (...of: Parameters<typeof judge>) => judge(...of).outcome.result

describe('judging one guess', () => {
  test('[COD-03] the last millisecond is in time, the deadline itself is not', () => {
    const { expiresAt } = aVerification(NOW)
    expect(result(RIGHT, { now: expiresAt - 1 })).toBe('approved')
    expect(result(RIGHT, { now: expiresAt })).toBe('expired')
    expect(result(RIGHT, { now: expiresAt + 1 })).toBe('expired')
  })

  test('[COD-27] [M18] a stored deadline that cannot be read has passed', () => {
    const { id } = aVerification(NOW)
    for (const expiresAt of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(result(RIGHT, { v: { id, expiresAt } })).toBe('expired')
  })

  test('a decoy is never right, whatever is typed', () => {
    const decoy = { v: { sealedTo: undefined } }
    expect(result(RIGHT)).toBe('approved')
    expect(result(RIGHT, decoy)).toBe('wrong_code')
    expect(result('654321', decoy)).toBe('wrong_code')
    expect(result('', { ...decoy, guess: { link: 1, codes: [] } })).toBe('wrong_code')
  })

  test('[COD-09] the link of an older message is as dead as its code', () => {
    const twice = { v: { sends: 2 } }
    expect(result('', { ...twice, guess: { link: 2, codes: [] } })).toBe('approved')
    expect(result('', { ...twice, guess: { link: 1, codes: [] } })).toBe('superseded')
  })

  test('an ending keeps the details as they are, unless a code to send again goes with it', () => {
    const ending = (details: Verification['details']) => {
      const kept = judge(RIGHT, { v: { details } }).writes.find(
        (w) => w.key.kind === 'verification',
      )
      return kept?.value !== undefined && 'details' in kept.value ? kept.value.details : undefined
    }
    const details = { locale: 'de' }
    expect(ending(details)).toBe(details)
    expect(ending({ ...details, sealedCode: Uint8Array.of(1) })).toStrictEqual(details)
  })

  test('a code to carry back is taken only where mails carry a link', () => {
    const { vault } = service
    const { id } = aVerification(NOW)
    const carried = { v: { details: { carryDigest: vault.sealCode(id, '87654321') } } }
    expect(result('87654321', carried)).toBe('approved')
    expect(result('87654321')).toBe('wrong_code')
    expect(result('87654320', carried)).toBe('wrong_code')
    expect(result('87654321', { v: { ...carried.v, sealedTo: undefined } })).toBe('wrong_code')
  })

  test('[LIM-15] an address at rest refuses whom it must, and a known device goes by its own count', () => {
    const tired = Array.from({ length: 10 }, (_, i) => NOW - 1000 + i)
    const shared = { failures: 10, failedAt: tired }
    const started = { v: { createdAt: NOW } }
    expect(result(RIGHT, { ...started, shared })).toBe('locked')
    expect(result(RIGHT, { ...started, shared, own: {} })).toBe('approved')
    expect(result(RIGHT, { ...started, own: shared })).toBe('locked')
    expect(result(RIGHT, { v: { createdAt: NOW - 2000 }, shared })).toBe('approved')
    expect(result(RIGHT, { v: { createdAt: NOW - 2000, guessesLeft: 4 }, shared })).toBe('locked')
    const over = NOW - 1000 + DAY
    expect(
      result(RIGHT, { v: { createdAt: NOW, expiresAt: over + 1 }, shared, now: over - 1 }),
    ).toBe('locked')
    expect(result(RIGHT, { v: { createdAt: NOW, expiresAt: over + 1 }, shared, now: over })).toBe(
      'approved',
    )
  })

  test('[COD-12] [LIM-15] what is switched off refuses the right code too, a known device goes by its own count, and add_address switches both on', () => {
    const off = { disabledAt: NOW - DAY, failures: 50 }
    expect(result(RIGHT, { shared: off })).toBe('locked')
    expect(result(RIGHT, { shared: off, own: {} })).toBe('approved')
    expect(result(RIGHT, { own: off })).toBe('locked')
    const anew = judge(RIGHT, { v: { purpose: 'add_address' }, shared: off, own: off })
    expect(anew.outcome.result).toBe('approved')
    const budgets = anew.writes.filter((w) => w.key.kind === 'target').map((w) => w.value)
    expect(budgets).toEqual([
      expect.objectContaining({ disabledAt: undefined, failures: 0 }),
      expect.objectContaining({ disabledAt: undefined, failures: 0 }),
    ])
    // Proving anything else cures nothing.
    expect(judge(RIGHT, { v: { purpose: 'recovery' }, shared: off }).writes).toEqual([])
  })

  test('[COD-13] a known device’s success leaves the address’s failures, and the other way round', () => {
    const writes = (of: Parameters<typeof judge>[1]) =>
      judge(RIGHT, of)
        .writes.filter((w) => w.key.kind === 'target')
        .map((w) => w.key.id)
    const { targetHash } = aVerification(NOW)
    expect(writes({ shared: { failures: 9 } })).toEqual([targetHash])
    expect(writes({ shared: { failures: 9 }, own: {} })).toEqual([])
    expect(writes({ shared: { failures: 9 }, own: { failures: 3 } })).toEqual([
      `${targetHash}.known`,
    ])
  })

  test('[LIM-16] each line is told when it is crossed, also when two are crossed at once', () => {
    const failedAt = Array.from({ length: 9 }, (_, i) => NOW - 1000 + i)
    const told = (failures: number, more: Partial<TargetBudget> = {}) =>
      judge('0', { shared: { failures, failedAt, ...more } })
        .events.map((e) => e.type)
        .filter((t) => t.startsWith('target.'))
    expect(told(9)).toEqual(['target.locked'])
    expect(told(39)).toEqual(['target.locked', 'target.noticed'])
    expect(told(49, { noticedAt: NOW - 5000 })).toEqual(['target.locked', 'target.disabled'])
    expect(told(10, { failedAt: [] })).toEqual([])
  })

  test('only the state of the records decides: any number below the allowance is judged, and none above it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: -3, max: 10 }),
        (allowed, left) => {
          const v = { guessesAllowed: allowed, guessesLeft: Math.min(left, allowed) }
          const wrong = judge('0', { v })
          const counted = wrong.writes.find((w) => w.key.kind === 'verification')?.value
          if (v.guessesLeft <= 0) {
            expect(counted).toBeUndefined()
            expect(result(RIGHT, { v })).toBe('locked')
          } else {
            expect(counted).toMatchObject({ guessesLeft: v.guessesLeft - 1 })
            expect(result(RIGHT, { v })).toBe('approved')
          }
        },
      ),
    )
  })
})
