import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  withFailure,
  withNewest,
  withSend,
  withSuccess,
} from '../../../src/domain/limit/count-target.ts'
import {
  DAY,
  lockedUntil,
  nextSendAt,
  nextSubjectSendAt,
} from '../../../src/domain/limit/send-limits.ts'
import { CALM, countGuess, isAlarmed } from '../../../src/domain/limit/spray.ts'
import { UNTOUCHED, type TargetBudget } from '../../../src/domain/limit/target-budget.ts'

const WAITS = [30, 60, 120, 300]
const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 21)

/** Somebody who tries again and again after these waits, and what they got. */
function persist(waits: readonly number[]): readonly number[] {
  let budget: TargetBudget = UNTOUCHED
  let now = NOW
  const sent: number[] = []
  for (const wait of waits) {
    now += wait
    if (nextSendAt(budget, 'sms', WAITS, now) > now) continue
    budget = withSend(budget, 'sms', now)
    sent.push(now)
  }
  return sent
}

describe('when the next message may be sent', () => {
  test('[LIM-03] [LIM-14] however somebody tries, no hour holds more than five messages and no day more than ten', () => {
    const patience = fc.array(fc.integer({ min: 1, max: 2 * HOUR }), {
      minLength: 50,
      maxLength: 300,
    })
    fc.assert(
      fc.property(patience, (waits) => {
        const sent = persist(waits)
        for (const at of sent) {
          expect(sent.filter((s) => s > at - HOUR && s <= at).length).toBeLessThanOrEqual(5)
          expect(sent.filter((s) => s > at - DAY && s <= at).length).toBeLessThanOrEqual(10)
        }
        for (const [i, at] of sent.entries())
          expect(at - (sent[i - 1] ?? 0)).toBeGreaterThanOrEqual(30_000)
      }),
    )
  })

  test('[M65] whoever waits until the moment that is told is let in, and that is within a day', () => {
    const patience = fc.array(fc.integer({ min: 1, max: HOUR }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(patience, (waits) => {
        let budget: TargetBudget = UNTOUCHED
        let now = NOW
        for (const wait of waits) {
          now += wait
          const at = nextSendAt(budget, 'sms', WAITS, now)
          if (at > now) {
            expect(nextSendAt(budget, 'sms', WAITS, at)).toBe(at)
            expect(at - now).toBeLessThanOrEqual(DAY)
          } else budget = withSend(budget, 'sms', now)
        }
      }),
    )
  })

  test('[LIM-04] a subject’s fifteen messages slide with the day', () => {
    const sends = Array.from({ length: 15 }, (_, i) => NOW + i * 1000)
    expect(nextSubjectSendAt(sends.slice(1), NOW + 20_000)).toBe(NOW + 20_000)
    expect(nextSubjectSendAt(sends, NOW + 20_000)).toBe(NOW + DAY)
    expect(nextSubjectSendAt(sends, NOW + DAY)).toBe(NOW + DAY)
  })

  test('[LIM-13] from the third wrong guess in a row the wait is 30 s, and doubles up to an hour', () => {
    let budget: TargetBudget = UNTOUCHED
    const waits: number[] = []
    for (let i = 0; i < 14; i += 1) {
      budget = withFailure(budget, NOW + i * DAY).next
      waits.push((nextSendAt(budget, 'sms', WAITS, NOW + i * DAY) - NOW - i * DAY) / 1000)
    }
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600])
  })
})

describe('what an address remembers', () => {
  test('[COD-11] ten wrong guesses in a day let it rest until the first of them is a day old', () => {
    let budget: TargetBudget = UNTOUCHED
    for (let i = 0; i < 10; i += 1) budget = withFailure(budget, NOW + i * 1000).next
    expect(lockedUntil(budget, NOW + 9000)).toBe(NOW + DAY)
    expect(lockedUntil(budget, NOW + DAY)).toBe(0)
    expect(lockedUntil(withSuccess(budget, NOW + 9000), NOW + 9000)).toBe(0)
  })

  test('[COD-12] [COD-26] once switched off it is never forgotten; failures outlive every code', () => {
    let budget: TargetBudget = UNTOUCHED
    for (let i = 0; i < 49; i += 1) budget = withFailure(budget, NOW).next
    expect(budget).toMatchObject({ failures: 49, disabledAt: undefined })
    expect(budget.expiresAt).toBe(NOW + 400 * DAY)
    budget = withFailure(budget, NOW).next
    expect(budget).toMatchObject({
      failures: 50,
      disabledAt: NOW,
      expiresAt: Number.MAX_SAFE_INTEGER,
    })
    expect(withSend(budget, 'sms', NOW).expiresAt).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('[COD-09] strangers cannot push out whose turn it is: all that can be sent in a day is remembered', () => {
    const one = (binding: string, at: number) => ({
      binding,
      request: '',
      verification: 'ver_',
      at,
    })
    let budget = withNewest(UNTOUCHED, one('mine', NOW), NOW)
    for (let i = 0; i < 31; i += 1)
      budget = withNewest(budget, one(`theirs ${i}`, NOW + i), NOW + i)
    expect(budget.newest[0]?.binding).toBe('mine')
    expect(withNewest(budget, one('mine', NOW + 50), NOW + 50).newest).toHaveLength(32)
    expect(
      withNewest(budget, one('late', NOW + DAY), NOW + DAY).newest.map((n) => n.binding),
    ).not.toContain('mine')
  })

  test('[LIM-18] [LIM-16] however much happens, the record stays small, and the notice is told once', () => {
    let budget: TargetBudget = UNTOUCHED
    let notices = 0
    for (let i = 0; i < 70_000; i += 1) {
      const { next, crossed } = withFailure(budget, NOW + i * 100)
      budget = next
      if (crossed.includes('notice')) notices += 1
      if (i % 100 === 0)
        budget = withNewest(
          budget,
          { binding: `${i}`, request: '', verification: '', at: NOW },
          NOW,
        )
    }
    expect(notices).toBe(1)
    expect(budget.failures).toBe(70_000)
    expect(JSON.stringify(budget).length).toBeLessThan(4000)
  })
})

describe('the alarm for one guess tried on many', () => {
  const wrongAt = (n: number, start = CALM, now = NOW) => {
    let spray = start
    let alarms = 0
    for (let i = 0; i < n; i += 1) {
      const { next, alarmed } = countGuess(spray, false, now)
      spray = next
      if (alarmed) alarms += 1
    }
    return { spray, alarms }
  }

  test('[LIM-02] [COD-29] the hundredth wrong guess in five minutes sets it off, once, and it ends a quarter of an hour after the last', () => {
    expect(isAlarmed(wrongAt(99).spray, NOW)).toBe(false)
    const { spray, alarms } = wrongAt(150)
    expect(alarms).toBe(1)
    expect(isAlarmed(spray, NOW + 899_999)).toBe(true)
    expect(isAlarmed(spray, NOW + 900_000)).toBe(false)
  })

  test('[LIM-02] what is usual is learned slowly, and never from an attack', () => {
    let spray = CALM
    for (let round = 0; round < 600; round += 1)
      spray = wrongAt(60, spray, NOW + round * 300_000).spray
    expect(spray.usual).toBeGreaterThan(40)
    expect(spray.usual).toBeLessThan(60)
    const attacked = wrongAt(5000, spray, NOW + 600 * 300_000).spray
    expect(isAlarmed(attacked, NOW + 600 * 300_000)).toBe(true)
    const after = wrongAt(1, attacked, NOW + 610 * 300_000).spray
    expect(after.usual).toBeLessThan(60)
  })
})
