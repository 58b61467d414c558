import { expect, test } from 'vitest'
import {
  marksSince,
  targetsSince,
  tallyOf,
  withApproved,
  withMark,
  withSent,
} from '../../../src/domain/guard/count-traffic.ts'
import { measure } from '../../../src/domain/guard/signals.ts'
import type { GuardRule } from '../../../src/domain/guard/guard-rule.ts'
import { NO_TRAFFIC, type Traffic } from '../../../src/domain/guard/traffic.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const MINUTE = 60_000

function sentTo(targets: readonly string[]): Traffic {
  return targets.reduce((t, target) => withSent(t, NOON, { target }), NO_TRAFFIC)
}

test('a target that has not answered is counted once, and anew when it has answered', () => {
  const sent = sentTo(['one', 'one', 'one'])
  expect(tallyOf(sent, 600, NOON).sent).toBe(1)
  const answered = withApproved(sent, 'one', NOON + MINUTE)
  const again = withSent(answered, NOON + 2 * MINUTE, { target: 'one' })
  expect(tallyOf(again, 600, NOON + 2 * MINUTE)).toMatchObject({ sent: 2, approved: 1 })
})

test('targets never push out the marks of walked ranges, and are not taken for any', () => {
  const marked = withMark(sentTo(['t0']), 'range', NOON)
  const sent = Array.from({ length: 200 }, (_, i) => `t${i}`).reduce(
    (t, target) => withSent(t, NOON, { target }),
    marked,
  )
  expect(marksSince(sent, NOON - 1)).toBe(1)
  expect(sent.targets).toHaveLength(60)
  expect(targetsSince(sent, NOON - 1)).toBe(59)
})

test.each([
  ['prefix_conversion', 'prefix/+4915112', 6, 0.5],
  ['sudden_country', 'country/DE', 8, 1],
] as const)(
  '[LIM-09] whatever its threshold, %s stops %s only from %i silent targets on',
  (signal, scope, least, threshold) => {
    const rule: GuardRule = {
      name: 'eager',
      signal,
      threshold,
      windowSeconds: 3600,
      least: 1,
      action: 'block',
      blockSeconds: 3600,
      countries: [],
    }
    const passage = {
      channel: 'sms',
      country: 'DE',
      numberKind: 'mobile',
      prefix: '+4915112',
      range: 'r',
      tail: 1,
      networks: [],
      device: undefined,
      target: 't0',
    } as const
    const isHit = (count: number) => {
      const traffic = sentTo(Array.from({ length: count }, (_, i) => `t${i}`))
      const seen = { passage, traffic: new Map([[scope, traffic]]), isTemporary: false }
      return measure(rule, seen, NOON + 5 * MINUTE)?.isHit
    }
    expect([isHit(least - 1), isHit(least)]).toEqual([false, true])
  },
)
