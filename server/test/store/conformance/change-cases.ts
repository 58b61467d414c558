import { describe, expect, test } from 'vitest'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { targetKey } from '../../../src/domain/limit/target-budget.ts'
import { drop, put } from '../../../src/domain/store.ts'
import { anEvent, aSpray, aTarget, HOUR, keep, OTHER_PROJECT, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

const key = sprayKey(PROJECT)

export function changeCases(open: Open): void {
  describe('change', () => {
    test(
      'a change answers what its decision says',
      withStore(open, async (store) => {
        expect(await store.change([], () => keep([], [], { result: 'ok' }))).toEqual({
          result: 'ok',
        })
      }),
    )
    test(
      'a decision finds nothing where nothing was kept',
      withStore(open, async (store) => {
        const found = await store.change([key], (records) => keep([], [], records.find(key)))
        expect(found).toBeUndefined()
      }),
    )
    test(
      'what a change kept, the next one finds',
      withStore(open, async (store) => {
        await store.change([key], () => keep([put(key, aSpray(1))], [], 0))
        const found = await store.change([key], (records) => keep([], [], records.find(key)))
        expect(found).toEqual(aSpray(1))
        expect(await store.find(key)).toEqual(aSpray(1))
      }),
    )
    test(
      'a key made anew finds the same record',
      withStore(open, async (store) => {
        await store.change([key], () => keep([put(key, aSpray(1))], [], 0))
        const found = await store.change([{ ...key }], (records) =>
          keep([], [], records.find(sprayKey(PROJECT))),
        )
        expect(found).toEqual(aSpray(1))
      }),
    )
    test(
      'a decision that looks at a record it did not name is refused',
      withStore(open, async (store) => {
        const other = targetKey(PROJECT, 'h')
        const change = store.change([key], (records) => keep([], [], records.find(other)))
        await expect(change).rejects.toThrow(TypeError)
        const abroad = store.change([key], (records) =>
          keep([], [], records.find(sprayKey(OTHER_PROJECT))),
        )
        await expect(abroad).rejects.toThrow(TypeError)
      }),
    )
    test(
      'a decision that throws keeps nothing and tells nothing',
      withStore(open, async (store) => {
        const change = store.change([key], () => {
          throw new RangeError('no')
        })
        await expect(change).rejects.toThrow(RangeError)
        expect(await store.find(key)).toBeUndefined()
        expect(await store.eventsAfter(PROJECT, 0, 10)).toEqual([])
      }),
    )
    test(
      'a decision that throws among good ones harms only its own caller',
      withStore(open, async (store) => {
        const results = await Promise.allSettled(
          [1, 2, 3, 4, 5].map((n) =>
            store.change([key], (records) => {
              if (n === 3) throw new RangeError('no')
              const checks = (records.find(key)?.checks ?? 0) + 1
              return keep([put(key, aSpray(checks))], [anEvent({ facts: { n } })], checks)
            }),
          ),
        )
        expect(results.map((result) => result.status === 'fulfilled' && result.value)).toEqual([
          1,
          2,
          false,
          3,
          4,
        ])
        expect((await store.find(key))?.checks).toBe(4)
        expect(await store.eventsAfter(PROJECT, 0, 10)).toHaveLength(4)
      }),
    )
    test(
      'writes and events are kept together or not at all',
      withStore(open, async (store) => {
        const bad = put(key, { ...aSpray(1), usual: Number.NaN })
        const target = targetKey(PROJECT, 'h')
        const good = put(target, aTarget(store.now() + HOUR))
        const change = store.change([], () => keep([good, bad], [anEvent()], 0))
        await expect(change).rejects.toThrow(TypeError)
        expect(await store.find(target)).toBeUndefined()
        expect(await store.eventsAfter(PROJECT, 0, 10)).toEqual([])
      }),
    )
    test(
      'of two writes of one key in one decision the last one counts',
      withStore(open, async (store) => {
        await store.change([key], () => keep([put(key, aSpray(1)), put(key, aSpray(2))], [], 0))
        expect((await store.find(key))?.checks).toBe(2)
      }),
    )
    test(
      'a dropped record is gone, and may come back',
      withStore(open, async (store) => {
        await store.change([key], () => keep([put(key, aSpray(1))], [], 0))
        await store.change([key], () => keep([drop(key)], [], 0))
        expect(await store.find(key)).toBeUndefined()
        await store.change([key], () => keep([put(key, aSpray(7))], [], 0))
        expect((await store.find(key))?.checks).toBe(7)
      }),
    )
    test(
      'dropping what is not there is no fault',
      withStore(open, async (store) => {
        expect(await store.change([key], () => keep([drop(key)], [], 'done'))).toBe('done')
      }),
    )
    test(
      'made, dropped and made again at once: the last one stands',
      withStore(open, async (store) => {
        await Promise.all([
          store.change([key], () => keep([put(key, aSpray(1))], [], 0)),
          store.change([key], () => keep([drop(key)], [], 0)),
          store.change([key], (records) =>
            keep([put(key, aSpray(records.find(key) === undefined ? 5 : 6))], [], 0),
          ),
        ])
        expect((await store.find(key))?.checks).toBe(5)
      }),
    )
    test(
      'two changes may write a record that neither of them named',
      withStore(open, async (store) => {
        await store.change([], () => keep([put(key, aSpray(1))], [], 0))
        await store.change([], () => keep([put(key, aSpray(2))], [], 0))
        expect((await store.find(key))?.checks).toBe(2)
      }),
    )
  })
}
