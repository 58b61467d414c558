import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inviteTransaction, plainTransaction } from '../../src/telephony/client-transaction.ts'
import type { SipResponse } from '../../src/telephony/sip-message.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function answer(status: number): SipResponse {
  return { kind: 'response', status, headers: [], body: '' }
}

/** What was said and heard, with the milliseconds since the beginning. */
function watch() {
  const begun = Date.now()
  const log: string[] = []
  const note = (what: string) => void log.push(`${what} ${Date.now() - begun}`)
  return {
    log,
    needs: {
      say: () => note('say'),
      heard: (response: SipResponse | undefined) => note(`heard ${response?.status}`),
      over: () => note('over'),
      acknowledge: () => note('ack'),
    },
  }
}

test('an INVITE that nobody answers is said after 0.5, 1, 2, 4, 8 and 16 seconds more, and given up after 32 (RFC 3261, timers A and B)', () => {
  const { log, needs } = watch()
  inviteTransaction(needs)
  vi.advanceTimersByTime(60_000)
  const said = [0, 500, 1500, 3500, 7500, 15_500, 31_500].map((at) => `say ${at}`)
  expect(log).toEqual([...said, 'over 32000', 'heard undefined 32000'])
})

test('an INVITE that was heard is not said again, however long it rings', () => {
  const { log, needs } = watch()
  const transaction = inviteTransaction(needs)
  vi.advanceTimersByTime(600)
  transaction.hear(answer(100))
  transaction.hear(answer(180))
  vi.advanceTimersByTime(120_000)
  expect(log).toEqual(['say 0', 'say 500', 'heard 100 600', 'heard 180 600'])
  transaction.end()
})

test('a refusal is told once, and acknowledged whenever it comes again within 32 seconds (timer D)', () => {
  const { log, needs } = watch()
  const transaction = inviteTransaction(needs)
  transaction.hear(answer(486))
  vi.advanceTimersByTime(500)
  transaction.hear(answer(486))
  vi.advanceTimersByTime(40_000)
  transaction.hear(answer(486))
  expect(log).toEqual(['say 0', 'ack 0', 'heard 486 0', 'ack 500', 'over 32000'])
})

test('an answer is told each time it comes, for whoever asked acknowledges it (RFC 6026)', () => {
  const { log, needs } = watch()
  const transaction = inviteTransaction(needs)
  transaction.hear(answer(200))
  vi.advanceTimersByTime(500)
  transaction.hear(answer(200))
  transaction.hear(answer(486))
  vi.advanceTimersByTime(40_000)
  expect(log).toEqual(['say 0', 'heard 200 0', 'heard 200 500', 'over 32000'])
})

test('another request is said after 0.5, 1, 2 and then every 4 seconds (timers E and F)', () => {
  const { log, needs } = watch()
  plainTransaction(needs)
  vi.advanceTimersByTime(60_000)
  const said = [0, 500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500]
  expect(log).toEqual([...said.map((at) => `say ${at}`), 'over 32000', 'heard undefined 32000'])
})

test('its final answer ends it', () => {
  const { log, needs } = watch()
  const transaction = plainTransaction(needs)
  transaction.hear(answer(100))
  transaction.hear(answer(200))
  transaction.hear(answer(200))
  vi.advanceTimersByTime(60_000)
  expect(log).toEqual(['say 0', 'over 0', 'heard 200 0'])
})
