import { expect, test } from 'vitest'
import {
  DAY,
  HOUR,
  tallyOf,
  withApproved,
  withSent,
} from '../../../src/domain/guard/count-traffic.ts'
import { NO_TRAFFIC, type Traffic } from '../../../src/domain/guard/traffic.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const MINUTE = 60_000

test('[LIM-18] a record of traffic stays small, however much is sent', () => {
  let traffic: Traffic = NO_TRAFFIC
  for (let at = NOON; at < NOON + 2 * DAY; at += 20_000)
    traffic = withSent(traffic, at, { tail: (at / 20_000) % 1000, target: `t${at % 977}` })
  expect(traffic.slices.length).toBeLessThanOrEqual(60)
  expect(traffic.tails).toHaveLength(60)
  expect(traffic.targets.length).toBeLessThanOrEqual(60)
  expect(JSON.stringify(traffic).length).toBeLessThan(8000)
})

test('what is put together into hours is counted all the same', () => {
  let traffic: Traffic = NO_TRAFFIC
  for (let i = 0; i < 300; i += 1) traffic = withSent(traffic, NOON + i * MINUTE)
  const now = NOON + 299 * MINUTE
  expect(tallyOf(traffic, 86_400, now).sent).toBe(300)
  expect(tallyOf(traffic, 600, now).sent).toBe(11)
})

test('a message counts as unanswered only when its person had two minutes', () => {
  const sent = withSent(undefined, NOON)
  expect(tallyOf(sent, 600, NOON + MINUTE)).toEqual({ sent: 1, approved: 0, unanswered: 0 })
  expect(tallyOf(sent, 600, NOON + 2 * MINUTE)).toEqual({ sent: 1, approved: 0, unanswered: 1 })
  const answered = withApproved(sent, 'x', NOON + MINUTE)
  expect(tallyOf(answered, 600, NOON + 2 * MINUTE)).toEqual({ sent: 1, approved: 1, unanswered: 0 })
})

test('an attack never becomes what is usual, for nobody answers it', () => {
  let traffic: Traffic = NO_TRAFFIC
  for (let hour = 0; hour < 72; hour += 1)
    for (let i = 0; i < 100; i += 1) traffic = withSent(traffic, NOON + hour * HOUR + i * 30_000)
  expect(traffic.usual).toBe(0)
  for (let hour = 72; hour < 144; hour += 1)
    for (let i = 0; i < 10; i += 1)
      traffic = withApproved(traffic, 'x', NOON + hour * HOUR + i * 30_000)
  expect(traffic.usual).toBeGreaterThan(9)
  expect(traffic.usual).toBeLessThanOrEqual(10)
})

test('who answers is no longer among those who did not', () => {
  const sent = withSent(withSent(undefined, NOON, { target: 'one' }), NOON, { target: 'two' })
  expect(withApproved(sent, 'one', NOON).targets.map(({ target }) => target)).toEqual(['two'])
})

test('a record whose time is over counts from nothing', () => {
  const old = withSent(undefined, NOON)
  expect(withSent(old, old.expiresAt).slices).toHaveLength(1)
})
