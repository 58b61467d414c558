import { describe, expect, test } from 'vitest'
import { deliveryKey } from '../../../src/domain/delivery/delivery.ts'
import { drop, put, type Store } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { aDelivery, aVerification, HOUR, keep, PROJECT, verificationId } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

async function enqueue(store: Store, id: string, dueAt: number): Promise<void> {
  const delivery = aDelivery(aVerification(store.now()), { id, dueAt })
  await store.change([], () => keep([put(deliveryKey(PROJECT, id), delivery)], [], 0))
}

async function start(store: Store, number: number, lifetime: number): Promise<string> {
  const expiresAt = store.now() + lifetime
  const v = aVerification(store.now(), { id: verificationId(expiresAt, number), expiresAt })
  await store.change([], () => keep([put(verificationKey(PROJECT, v.id), v)], [], 0))
  return v.id
}

async function end(store: Store, id: string): Promise<void> {
  const key = verificationKey(PROJECT, id)
  await store.change([key], (records, now) => {
    const v = records.find(key)
    return keep(v ? [put(key, { ...v, status: 'expired', endedAt: now })] : [], [], 0)
  })
}

export function deliveryCases(open: Open): void {
  describe('what is due', () => {
    test(
      'deliveries that are due come out, the longest-waiting first',
      withStore(open, async (store) => {
        const now = store.now()
        await enqueue(store, 'dlv_b', now - 10)
        await enqueue(store, 'dlv_later', now + HOUR)
        await enqueue(store, 'dlv_a', now - 20)
        expect((await store.dueDeliveries('sms', 10)).map((one) => one.id)).toEqual([
          'dlv_a',
          'dlv_b',
        ])
        expect((await store.dueDeliveries('sms', 1)).map((one) => one.id)).toEqual(['dlv_a'])
        await store.advance(HOUR + 1)
        expect(await store.dueDeliveries('sms', 10)).toHaveLength(3)
      }),
    )
    test(
      'a delivery that was taken is not due again before its lease is over',
      withStore(open, async (store) => {
        const key = deliveryKey(PROJECT, 'dlv_1')
        await enqueue(store, 'dlv_1', store.now())
        await store.change([key], (records, now) => {
          const one = records.find(key)
          return keep(one ? [put(key, { ...one, dueAt: now + HOUR, attempts: 1 })] : [], [], 0)
        })
        expect(await store.dueDeliveries('sms', 10)).toEqual([])
        await store.advance(HOUR)
        expect((await store.dueDeliveries('sms', 10))[0]?.attempts).toBe(1)
      }),
    )
    test(
      'a delivery that a carrier took is forgotten',
      withStore(open, async (store) => {
        await enqueue(store, 'dlv_1', store.now())
        const key = deliveryKey(PROJECT, 'dlv_1')
        await store.change([key], () => keep([drop(key)], [], 0))
        expect(await store.dueDeliveries('sms', 10)).toEqual([])
        expect(await store.find(key)).toBeUndefined()
      }),
    )
    test(
      'how long the longest-waiting delivery waits is told in seconds',
      withStore(open, async (store) => {
        expect(await store.oldestDueSeconds()).toBe(0)
        await enqueue(store, 'dlv_1', store.now() + HOUR)
        expect(await store.oldestDueSeconds()).toBe(0)
        await store.advance(HOUR + 90_000)
        const waited = await store.oldestDueSeconds()
        expect(Math.round(waited / 10)).toBe(9)
      }),
    )
    test(
      'pending verifications lapse when their time is over, the ended ones do not',
      withStore(open, async (store) => {
        const short = await start(store, 1, 60_000)
        const ended = await start(store, 2, 60_000)
        await start(store, 3, HOUR)
        await end(store, ended)
        expect(await store.lapsed(10)).toEqual([])
        await store.advance(61_000)
        expect((await store.lapsed(10)).map((v) => v.id)).toEqual([short])
      }),
    )
    test(
      'a lapsed verification is told of until somebody ends it',
      withStore(open, async (store) => {
        const ids = []
        for (let i = 0; i < 5; i += 1) ids.push(await start(store, i, 60_000 + i * 1000))
        await store.advance(HOUR)
        expect((await store.lapsed(2)).map((v) => v.id)).toEqual(ids.slice(0, 2))
        expect((await store.lapsed(2)).map((v) => v.id)).toEqual(ids.slice(0, 2))
        for (const id of ids.slice(0, 2)) await end(store, id)
        expect((await store.lapsed(9)).map((v) => v.id)).toEqual(ids.slice(2))
        for (const id of ids.slice(2)) await end(store, id)
        expect(await store.lapsed(9)).toEqual([])
      }),
    )
    test(
      'one that is kept late, behind what was looked through, lapses too',
      withStore(open, async (store) => {
        await start(store, 1, 60_000)
        await store.advance(HOUR)
        for (const v of await store.lapsed(9)) await end(store, v.id)
        expect(await store.lapsed(9)).toEqual([])
        const late = await start(store, 2, -HOUR / 2)
        expect((await store.lapsed(9)).map((v) => v.id)).toEqual([late])
      }),
    )
    test(
      'one whose time was extended lapses when that is over',
      withStore(open, async (store) => {
        const id = await start(store, 1, 60_000)
        const key = verificationKey(PROJECT, id)
        await store.change([key], (records, now) => {
          const v = records.find(key)
          return keep(v ? [put(key, { ...v, expiresAt: now + HOUR })] : [], [], 0)
        })
        await store.advance(120_000)
        expect(await store.lapsed(9)).toEqual([])
        await store.advance(HOUR)
        expect(await store.lapsed(9)).toHaveLength(1)
      }),
    )
  })
}
