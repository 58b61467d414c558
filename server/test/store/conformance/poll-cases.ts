import { describe, expect, test } from 'vitest'
import { pollKey } from '../../../src/domain/device/poll.ts'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { drop, put, type Store } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { hurry } from '../hurry.ts'
import { aDeviceVerification, aPoll } from '../sample-devices.ts'
import { anEvent, aSpray, HOUR, keep, OTHER_PROJECT, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

const key = pollKey(PROJECT, 'ver_1')

async function sweepAll(store: Store, limit: number): Promise<number> {
  let count = 0
  for (let swept = 1; swept > 0; count += swept) swept = await store.sweep(limit)
  return count
}

export function pollCases(open: Open): void {
  describe('what may be forgotten in a crash', () => {
    test(
      'of 50 polls of one device at once, each is judged after the one before it',
      withStore(open, async (store) => {
        const seen = await Promise.all(Array.from({ length: 50 }, () => hurry(store, key)))
        expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
        expect((await store.find(key))?.hasty).toBe(50)
      }),
    )
    test(
      'a poll is one of its project, and may be dropped and come back',
      withStore(open, async (store) => {
        await hurry(store, key)
        expect(await store.find(pollKey(OTHER_PROJECT, 'ver_1'))).toBeUndefined()
        expect(await store.find(pollKey(PROJECT, 'ver_2'))).toBeUndefined()
        await store.change([key], () => keep([drop(key)], [], 0))
        expect(await store.find(key)).toBeUndefined()
        await store.change([key], () => keep([drop(key)], [], 0))
        expect(await hurry(store, key)).toBe(1)
      }),
    )
    test(
      'a decision over a poll and over what lasts keeps both or neither',
      withStore(open, async (store) => {
        const spray = sprayKey(PROJECT)
        const both = (fails: boolean) =>
          store.change([key, spray], (records, now) => {
            const hasty = (records.find(key)?.hasty ?? 0) + 1
            const checks = (records.find(spray)?.checks ?? 0) + (fails ? Number.NaN : 1)
            const poll = put(key, aPoll(now + HOUR, { hasty }))
            return keep([poll, put(spray, aSpray(checks))], [anEvent()], hasty + checks)
          })
        await expect(both(true)).rejects.toThrow(TypeError)
        expect(await store.find(key)).toBeUndefined()
        expect(await Promise.all([both(false), both(false)])).toEqual([2, 4])
        expect(await store.find(key)).toMatchObject({ hasty: 2 })
        expect(await store.find(spray)).toMatchObject({ checks: 2 })
        expect(await store.eventsAfter(PROJECT, 0, 9)).toHaveLength(2)
      }),
    )
    test(
      'among polls that only wait, one that ends them is kept as anything else',
      withStore(open, async (store) => {
        const v = aDeviceVerification(store.now())
        const its = verificationKey(PROJECT, v.id)
        await store.change([], () => keep([put(its, v)], [], 0))
        await Promise.all([
          ...Array.from({ length: 10 }, () => hurry(store, key)),
          store.change([key, its], (records) =>
            keep(
              records.find(key)?.hasty === 10 ? [put(its, { ...v, status: 'canceled' })] : [],
              [],
              0,
            ),
          ),
        ])
        expect((await store.find(its))?.status).toBe('canceled')
      }),
    )
    test(
      '[LIM-18] polls whose time is over are swept, in small steps; the others stay',
      withStore(open, async (store) => {
        const now = store.now()
        const writes = Array.from({ length: 1000 }, (_, i) =>
          put(pollKey(PROJECT, `ver_${i}`), aPoll(now + (i % 2 === 0 ? 1 : 3) * HOUR)),
        )
        await store.change([], () => keep(writes, [], 0))
        expect(await sweepAll(store, 60)).toBe(0)
        await store.advance(2 * HOUR)
        expect(await store.sweep(60)).toBe(60)
        expect(await sweepAll(store, 60)).toBe(440)
        expect(await store.find(pollKey(PROJECT, 'ver_0'))).toBeUndefined()
        expect(await store.find(pollKey(PROJECT, 'ver_1'))).toBeDefined()
        await store.advance(2 * HOUR)
        expect(await sweepAll(store, 60)).toBe(500)
      }),
    )
  })
}
