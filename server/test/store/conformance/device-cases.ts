import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { put, type Key, type Kind, type Store } from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { ANY_DEVICE_RECORD, ANY_GRANT } from '../any-device-record.ts'
import { aDeviceVerification, deviceSteps } from '../sample-devices.ts'
import { HOUR, keep, PROJECT, verificationId } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

/** Keeps a verification over the one that is there, as a change that looked at it. */
function become(store: Store, v: Verification): Promise<unknown> {
  const key = verificationKey(PROJECT, v.id)
  return store.change([key], (records) => keep([put(key, v)], [], records.find(key)))
}

export function deviceCases(open: Open): void {
  describe('devices', () => {
    test(
      'any record of a kind that devices brought comes back as it was kept, and as it was changed',
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(fc.array(ANY_DEVICE_RECORD, { maxLength: 20 }), async (all) => {
            const writes = all.map(({ kind, value }, i) => {
              const key: Key<typeof kind> = { kind, project: PROJECT, id: `${kind}${i % 3}` }
              return put<typeof kind>(key, value)
            })
            const keys = writes.map(({ key }) => key)
            await store.change(keys, () => keep(writes, [], 0))
            const last = new Map(writes.map(({ key, value }) => [key.id, { key, value }]))
            for (const { key, value } of last.values()) {
              expect(await store.find<Kind>(key)).toEqual(value)
            }
          }),
          { numRuns: 40 },
        )
      }),
    )
    test(
      'any grant comes back with its verification',
      withStore(open, async (store) => {
        let number = 0
        await fc.assert(
          fc.asyncProperty(ANY_GRANT, async (grant) => {
            number += 1
            const id = verificationId(store.now() + HOUR, number)
            const v = aDeviceVerification(store.now(), { id, details: { grant } })
            await become(store, v)
            expect(await store.find(verificationKey(PROJECT, id))).toEqual(v)
          }),
          { numRuns: 40 },
        )
      }),
    )
    test(
      'whose a verification is and how far its grant is may change, each alone',
      withStore(open, async (store) => {
        const now = store.now()
        const started = aDeviceVerification(now)
        const key = verificationKey(PROJECT, started.id)
        let v = started
        for (const step of deviceSteps(now)) {
          v = { ...v, ...step }
          await become(store, v)
          expect(await store.find(key)).toEqual(v)
        }
      }),
    )
    test(
      'one that is given a subject when it is approved is found by it from then on, and by its code’s hash all along',
      withStore(open, async (store) => {
        const v = aDeviceVerification(store.now(), { targetHash: 'hash_of_its_code' })
        const of = (subject: string) => store.search({ project: PROJECT, subject, limit: 9 })
        const byCode = { project: PROJECT, targetHash: 'hash_of_its_code', limit: 9 }
        await become(store, v)
        expect(await of('user_7')).toEqual([])
        await become(store, { ...v, subject: 'user_7', status: 'approved' })
        expect(await of('user_7')).toEqual([v.id])
        await become(store, { ...v, subject: 'user_8', status: 'approved' })
        expect(await of('user_7')).toEqual([])
        expect(await of('user_8')).toEqual([v.id])
        expect(await store.search(byCode)).toEqual([v.id])
      }),
    )
    test(
      'a device that nobody let in lapses as others do',
      withStore(open, async (store) => {
        const v = aDeviceVerification(store.now())
        await become(store, v)
        expect(await store.lapsed(9)).toEqual([])
        await store.advance(HOUR)
        expect(await store.lapsed(9)).toEqual([v])
        await become(store, { ...v, status: 'expired', endedAt: store.now() })
        expect(await store.lapsed(9)).toEqual([])
      }),
    )
  })
}
