import { describe, expect, test } from 'vitest'
import { anEvent, HOUR, keep, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

export function clockCases(open: Open): void {
  describe('the clock', () => {
    test(
      '[OPS-04] the clock never goes back',
      withStore(open, async (store) => {
        let last = store.now()
        for (let i = 0; i < 1000; i += 1) {
          const now = store.now()
          expect(now).toBeGreaterThanOrEqual(last)
          last = now
        }
      }),
    )
    test(
      'the clock tells whole milliseconds',
      withStore(open, async (store) => {
        expect(Number.isSafeInteger(store.now())).toBe(true)
      }),
    )
    test(
      'moving the clock on moves decisions and events with it',
      withStore(open, async (store) => {
        const before = store.now()
        expect(await store.advance(HOUR)).toBeGreaterThanOrEqual(before + HOUR)
        const decided = await store.change([], (_, now) => keep([], [anEvent()], now))
        expect(decided).toBeGreaterThanOrEqual(before + HOUR)
        expect((await store.eventsAfter(PROJECT, 0, 1))[0]?.at).toBe(decided)
      }),
    )
    test.each([-1, Number.NaN, 0.5, Infinity])('the clock cannot be moved by %s', (by) =>
      withStore(open, async (store) => {
        const before = store.now()
        await expect(store.advance(by)).rejects.toThrow(TypeError)
        expect(store.now()).toBeLessThan(before + HOUR)
      })(),
    )
  })
}
