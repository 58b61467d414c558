import { describe, expect, test } from 'vitest'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { targetKey } from '../../../src/domain/limit/target-budget.ts'
import { spentReceiptKey } from '../../../src/domain/receipt/spent-receipt.ts'
import { put, type Store } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { aSpray, aTarget, aVerification, HOUR, keep, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

export function raceCases(open: Open): void {
  describe('changes at once', () => {
    test(
      '[COD-07] of 200 attempts at once, exactly the five that are allowed are counted',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const key = verificationKey(PROJECT, v.id)
        await store.change([key], () => keep([put(key, v)], [], 0))
        const judged = await Promise.all(
          Array.from({ length: 200 }, () =>
            store.change([key], (records) => {
              const now = records.find(key)
              if (now === undefined || now.guessesLeft === 0) return keep([], [], false)
              return keep([put(key, { ...now, guessesLeft: now.guessesLeft - 1 })], [], true)
            }),
          ),
        )
        expect(judged.filter(Boolean)).toHaveLength(5)
        expect((await store.find(key))?.guessesLeft).toBe(0)
      }),
    )
    test(
      '[COD-06] of 200 that consume one receipt at once, one wins',
      withStore(open, async (store) => {
        const key = spentReceiptKey(PROJECT, 'rcp_1')
        const won = await Promise.all(
          Array.from({ length: 200 }, () =>
            store.change([key], (records, now) =>
              records.find(key) === undefined
                ? keep([put(key, { consumedAt: now, expiresAt: now + HOUR })], [], true)
                : keep([], [], false),
            ),
          ),
        )
        expect(won.filter(Boolean)).toHaveLength(1)
      }),
    )
    test(
      '[LIM-01] the same key twice in one batch counts twice',
      withStore(open, async (store) => {
        const key = targetKey(PROJECT, 'h')
        const fail = () =>
          store.change([key], (records, now) => {
            const failures = (records.find(key)?.failures ?? 0) + 1
            return keep([put(key, aTarget(now + HOUR, { failures }))], [], failures)
          })
        expect(await Promise.all([fail(), fail()])).toEqual([1, 2])
        expect(await fail()).toBe(3)
      }),
    )
    test(
      'a decision sees what an earlier one of the same moment decided, in the order of arrival',
      withStore(open, async (store) => {
        const key = sprayKey(PROJECT)
        const seen = await Promise.all(Array.from({ length: 50 }, () => increment(store, key)))
        expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
      }),
    )
    test(
      'changes over crossing keys do not wait for one another for ever',
      withStore(open, async (store) => {
        const a = targetKey(PROJECT, 'a')
        const b = targetKey(PROJECT, 'b')
        await Promise.all(
          Array.from({ length: 40 }, (_, i) =>
            store.change(i % 2 === 0 ? [a, b] : [b, a], (records, now) => {
              const failures = (records.find(a)?.failures ?? 0) + 1
              const same = put(b, aTarget(now + HOUR, { failures }))
              return keep([put(a, aTarget(now + HOUR, { failures })), same], [], 0)
            }),
          ),
        )
        expect((await store.find(a))?.failures).toBe(40)
        expect((await store.find(b))?.failures).toBe(40)
      }),
    )
    test(
      'a change made while an answer is heard is not lost',
      withStore(open, async (store) => {
        const key = sprayKey(PROJECT)
        await increment(store, key).then(() => increment(store, key))
        expect((await store.find(key))?.checks).toBe(2)
      }),
    )
    test(
      'more changes than one commit takes are all answered',
      withStore(open, async (store) => {
        const key = sprayKey(PROJECT)
        const seen = await Promise.all(Array.from({ length: 2500 }, () => increment(store, key)))
        expect(seen.at(-1)).toBe(2500)
      }),
    )
    test(
      'what is looked up meanwhile is committed, never half decided',
      withStore(open, async (store) => {
        const key = sprayKey(PROJECT)
        await increment(store, key)
        const pending = increment(store, key)
        const during = await store.find(key)
        expect([1, 2]).toContain(during?.checks)
        const failing = store.change([key], (records) => {
          keep([put(key, aSpray(99))], [], records.find(key))
          throw new RangeError('no')
        })
        await expect(failing).rejects.toThrow(RangeError)
        await pending
        expect((await store.find(key))?.checks).toBe(2)
      }),
    )
  })
}

function increment(store: Store, key: ReturnType<typeof sprayKey>): Promise<number> {
  return store.change([key], (records) => {
    const checks = (records.find(key)?.checks ?? 0) + 1
    return keep([put(key, aSpray(checks))], [], checks)
  })
}
