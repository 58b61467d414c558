import { describe, expect, test } from 'vitest'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { put } from '../../../src/domain/store.ts'
import { aSpray, keep, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

const key = sprayKey(PROJECT)

export function endCases(open: Open): void {
  describe('the end', () => {
    test(
      'a store that can read and write says so',
      withStore(open, async (store) => {
        await expect(store.ping()).resolves.toBeUndefined()
      }),
    )
    test(
      '[OPS-20] a closed store answers that it is unavailable, and never success',
      withStore(open, async (store) => {
        await store.change([key], () => keep([put(key, aSpray(1))], [], 0))
        await store.close()
        const unavailable = { code: 'unavailable' }
        await expect(store.find(key)).rejects.toMatchObject(unavailable)
        await expect(store.ping()).rejects.toMatchObject(unavailable)
        const change = store.change([key], () => keep([], [], 'success'))
        await expect(change).rejects.toMatchObject(unavailable)
      }),
    )
    test(
      'a change that was taken before the end is answered',
      withStore(open, async (store) => {
        const change = store.change([key], () => keep([put(key, aSpray(1))], [], 'kept'))
        await store.close()
        expect(await change).toBe('kept')
      }),
    )
    test(
      'closing twice is closing once',
      withStore(open, async (store) => {
        await store.close()
        await expect(store.close()).resolves.toBeUndefined()
      }),
    )
  })
}
