import { describe, expect, test } from 'vitest'
import { deliveryKey } from '../../../src/domain/delivery/delivery.ts'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { targetKey } from '../../../src/domain/limit/target-budget.ts'
import { put, type Store } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import {
  aDelivery,
  anEvent,
  aSpray,
  aTarget,
  aVerification,
  DAY,
  HOUR,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

async function start(store: Store, number: number, project = PROJECT): Promise<string> {
  const expiresAt = store.now() + 600_000
  const id = verificationId(expiresAt, number)
  const v = aVerification(store.now(), { id, project, expiresAt, targetHash: `t${number}` })
  const event = anEvent({ project, verification: id })
  await store.change([], () => keep([put(verificationKey(project, id), v)], [event], 0))
  return id
}

async function sweepAll(store: Store, limit: number): Promise<number> {
  let count = 0
  for (;;) {
    const swept = await store.sweep(limit)
    expect(swept).toBeLessThanOrEqual(limit)
    if (swept === 0) return count
    count += swept
  }
}

export function sweepCases(open: Open): void {
  describe('sweeping', () => {
    test(
      'nothing is swept before its time',
      withStore(open, async (store) => {
        const id = await start(store, 1)
        await store.advance(29 * DAY)
        expect(await store.sweep(10)).toBe(0)
        expect(await store.find(verificationKey(PROJECT, id))).toBeDefined()
      }),
    )
    test(
      'verifications are forgotten 30 days after their expiry, with their events and search entries',
      withStore(open, async (store) => {
        const id = await start(store, 1)
        await start(store, 1, OTHER_PROJECT)
        await store.find(verificationKey(PROJECT, id))
        await store.advance(31 * DAY)
        const young = await start(store, 2)
        expect(await sweepAll(store, 10)).toBe(2)
        expect(await store.find(verificationKey(PROJECT, id))).toBeUndefined()
        expect(await store.timeline(PROJECT, id)).toEqual([])
        expect(await store.eventsAfter(OTHER_PROJECT, 0, 10)).toEqual([])
        expect(await store.search({ project: PROJECT, targetHash: 't1', limit: 9 })).toEqual([])
        expect(await store.timeline(PROJECT, young)).toHaveLength(1)
      }),
    )
    test(
      'sweeping again finds nothing more',
      withStore(open, async (store) => {
        for (let i = 0; i < 5; i += 1) await start(store, i)
        await store.advance(31 * DAY)
        expect(await sweepAll(store, 2)).toBe(5)
        expect(await sweepAll(store, 2)).toBe(0)
      }),
    )
    test(
      'records whose time is over are forgotten, of every project; the others stay',
      withStore(open, async (store) => {
        const now = store.now()
        const writes = [
          put(targetKey(PROJECT, 'old'), aTarget(now + HOUR)),
          put(targetKey(PROJECT, 'new'), aTarget(now + DAY)),
          put(subjectKey(OTHER_PROJECT, 'old'), {
            sends: [],
            addresses: [],
            expiresAt: now + HOUR,
          }),
          put(sprayKey(PROJECT), aSpray(1)),
        ]
        await store.change([], () => keep(writes, [], 0))
        expect(await sweepAll(store, 10)).toBe(0)
        await store.advance(HOUR)
        expect(await sweepAll(store, 1)).toBe(2)
        expect(await store.find(targetKey(PROJECT, 'old'))).toBeUndefined()
        expect(await store.find(subjectKey(OTHER_PROJECT, 'old'))).toBeUndefined()
        expect(await store.find(targetKey(PROJECT, 'new'))).toBeDefined()
        expect(await store.find(sprayKey(PROJECT))).toBeDefined()
      }),
    )
    test(
      'a record that was renewed is not forgotten',
      withStore(open, async (store) => {
        const key = targetKey(PROJECT, 'h')
        await store.change([key], (_, now) => keep([put(key, aTarget(now + HOUR))], [], 0))
        await store.advance(2 * HOUR)
        await store.change([key], (_, now) => keep([put(key, aTarget(now + HOUR))], [], 0))
        expect(await sweepAll(store, 10)).toBe(0)
        expect(await store.find(key)).toBeDefined()
      }),
    )
    test(
      '[LIM-18] many expired records are all forgotten, in small steps, wherever they stand',
      withStore(open, async (store) => {
        const now = store.now()
        const writes = Array.from({ length: 3000 }, (_, i) =>
          put(targetKey(PROJECT, `h${i}`), aTarget(i % 3 === 0 ? now + DAY : now + HOUR)),
        )
        await store.change([], () => keep(writes, [], 0))
        await store.advance(HOUR)
        expect(await sweepAll(store, 300)).toBe(2000)
        await store.advance(DAY)
        expect(await sweepAll(store, 300)).toBe(1000)
      }),
    )
    test(
      'events of no verification are forgotten by their age, and numbers are not given twice',
      withStore(open, async (store) => {
        await store.change([], () => keep([], [anEvent({ type: 'key.created' })], 0))
        const [first] = await store.eventsAfter(PROJECT, 0, 10)
        await store.advance(31 * DAY)
        expect(await sweepAll(store, 10)).toBe(1)
        expect(await store.eventsAfter(PROJECT, 0, 10)).toEqual([])
        await store.change([], () => keep([], [anEvent({ type: 'key.created' })], 0))
        const [second] = await store.eventsAfter(PROJECT, 0, 10)
        expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
      }),
    )
    test(
      'a delivery is not swept: only who sent it may drop it',
      withStore(open, async (store) => {
        const key = deliveryKey(PROJECT, 'dlv_1')
        const delivery = aDelivery(aVerification(store.now()))
        await store.change([], () => keep([put(key, delivery)], [], 0))
        await store.advance(40 * DAY)
        expect(await sweepAll(store, 10)).toBe(0)
        expect(await store.find(key)).toEqual(delivery)
      }),
    )
  })
}
