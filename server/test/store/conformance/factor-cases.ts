import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS, FACTOR_CHANNELS, type Way } from '../../../src/domain/delivery/channel.ts'
import { deliveryKey } from '../../../src/domain/delivery/delivery.ts'
import { factorsKey } from '../../../src/domain/factor/factors.ts'
import { credentialKey } from '../../../src/domain/passkey/credential.ts'
import { put, type Key, type Kind, type Store, type Write } from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { ANY_FACTOR_DETAILS, ANY_FACTOR_RECORD, ANY_NOTICE } from '../any-factor-record.ts'
import {
  aFactors,
  aFactorVerification,
  aNotice,
  authenticators,
  factorDetails,
} from '../sample-factors.ts'
import { anEvent, aVerification, HOUR, keep, PROJECT, verificationId } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

/** Keeps a verification over the one that is there, as a change that looked at it. */
function become(store: Store, v: Verification): Promise<unknown> {
  const key = verificationKey(PROJECT, v.id)
  return store.change([key], (records) => keep([put(key, v)], [], records.find(key)))
}

/** What changes of a verification while a person looks for a way that works, one after another. */
function waySteps(now: number): readonly Partial<Verification>[] {
  const subjectHash = 'subject_hash'
  return [
    {},
    { channel: 'passkey', targetHash: 't2', masked: '', sealedTo: undefined, codes: [] },
    { details: { subjectHash, challenge: 'first' } },
    { details: { subjectHash, challenge: 'second' }, guessesLeft: 4 },
    { channel: 'totp', targetHash: 't3', details: { subjectHash } },
    { channel: 'email', targetHash: 't4', sealedTo: Uint8Array.of(4), codes: [Uint8Array.of(1)] },
    { codes: [], liveCodes: 0, details: { proven: [{ way: 'email', at: now }], steps: 2 } },
    { channel: 'recovery_code', targetHash: 't5' },
    { status: 'approved', endedAt: now, details: factorDetails(now) },
  ]
}

export function factorCases(open: Open): void {
  describe('factors', () => {
    test(
      'any record of a kind that factors brought comes back as it was kept, and as it was changed',
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(fc.array(ANY_FACTOR_RECORD, { maxLength: 20 }), async (all) => {
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
      'any details of a verification that a factor answers come back with it',
      withStore(open, async (store) => {
        let number = 0
        const way = fc.constantFrom<Way>(...CHANNELS, ...FACTOR_CHANNELS)
        await fc.assert(
          fc.asyncProperty(way, ANY_FACTOR_DETAILS, async (channel, details) => {
            number += 1
            const id = verificationId(store.now() + HOUR, number)
            const v = aFactorVerification(store.now(), { id, channel, details })
            await become(store, v)
            expect(await store.find(verificationKey(PROJECT, id))).toEqual(v)
          }),
          { numRuns: 40 },
        )
      }),
    )
    test(
      'another way may be taken, and steps be proven, each alone',
      withStore(open, async (store) => {
        const started = aVerification(store.now())
        const key = verificationKey(PROJECT, started.id)
        let v = started
        for (const step of waySteps(store.now())) {
          v = { ...v, ...step }
          await become(store, v)
          expect(await store.find(key)).toEqual(v)
          const query = { project: PROJECT, limit: 9 }
          expect(await store.search({ ...query, subject: 'user_1' })).toEqual([v.id])
          expect(await store.search({ ...query, targetHash: v.targetHash })).toEqual([v.id])
        }
        for (const targetHash of [started.targetHash, 't2', 't3', 't4'])
          expect(await store.search({ project: PROJECT, targetHash, limit: 9 })).toEqual([])
      }),
    )
    test(
      'verifications of every way are found by whose they are, lapse, and are counted by their way',
      withStore(open, async (store) => {
        const today = new Date(store.now()).toISOString().slice(0, 10)
        const ids: string[] = []
        for (const [number, channel] of FACTOR_CHANNELS.entries()) {
          const expiresAt = store.now() + 600_000 + number * 1000
          const id = verificationId(expiresAt, number)
          const v = aFactorVerification(store.now(), { id, expiresAt, channel, subject: 'anna' })
          const event = anEvent({ verification: id, facts: { purpose: 'login', channel } })
          const key = verificationKey(PROJECT, id)
          await store.change([key], () => keep([put(key, v)], [event, event], 0))
          ids.unshift(id)
        }
        const query = { project: PROJECT, subject: 'anna', limit: 9 }
        expect(await store.search(query)).toEqual(ids)
        expect(await store.search({ ...query, subject: 'bert' })).toEqual([])
        const rows = await store.statistics(PROJECT, today, today)
        expect(rows.map(({ channel, count }) => [channel, count])).toEqual(
          [...FACTOR_CHANNELS].toSorted().map((channel) => [channel, 2]),
        )
        await store.advance(HOUR)
        expect((await store.lapsed(9)).map((v) => v.id)).toEqual(ids.toReversed())
      }),
    )
    test(
      'of fifty who use up the same recovery code at once, one does',
      withStore(open, async (store) => {
        const now = store.now()
        const codes = authenticators(now).filter((one) => one.type === 'recovery_codes')
        const key = factorsKey(PROJECT, 'subject_hash')
        await store.change([], () =>
          keep([put(key, aFactors(now, { authenticators: codes }))], [], 0),
        )
        const use = () =>
          store.change([key], (records) => {
            const factors = records.find(key)
            const [set] = factors?.authenticators ?? []
            if (factors === undefined || set?.type !== 'recovery_codes') throw new Error('gone')
            if (!set.digests.includes('d2')) return keep([], [], 'no')
            const digests = set.digests.filter((one) => one !== 'd2')
            return keep(
              [put(key, { ...factors, authenticators: [{ ...set, digests }] })],
              [],
              'yes',
            )
          })
        const said = await Promise.all(Array.from({ length: 50 }, use))
        expect(said.filter((one) => one === 'yes')).toHaveLength(1)
        expect((await store.find(key))?.authenticators).toMatchObject([{ digests: ['d1_-'] }])
      }),
    )
    test(
      'factors and credentials are forgotten when they are over, and kept for ever while they are not',
      withStore(open, async (store) => {
        const now = store.now()
        const over = factorsKey(PROJECT, 'over')
        const kept = factorsKey(PROJECT, 'kept')
        await store.change([], () =>
          keep(
            [
              put(over, aFactors(now, { authenticators: [], expiresAt: now + HOUR })),
              put(kept, aFactors(now)),
            ],
            [],
            0,
          ),
        )
        await store.advance(1000 * 24 * HOUR)
        for (let gone = 1; gone > 0;) gone = await store.sweep(9)
        expect(await store.find(over)).toBeUndefined()
        expect(await store.find(kept)).toEqual(aFactors(now))
      }),
    )
    test.each([Number.NaN, Infinity, -Infinity])(
      '[COD-27] a number of factors or steps that is not finite is never kept: %s',
      (bad) =>
        withStore(open, async (store) => {
          const now = store.now()
          const v = aFactorVerification(now)
          const refused: readonly Write[] = [
            put(
              deliveryKey(PROJECT, 'dlv_account'),
              aNotice(v, { notice: { news: 'recovered', at: bad } }),
            ),
            put(factorsKey(PROJECT, 's'), aFactors(now, { expiresAt: bad })),
            put(factorsKey(PROJECT, 's'), aFactors(bad)),
            put(credentialKey(PROJECT, 'c'), { subject: 's', subjectHash: 'h', expiresAt: bad }),
            put(
              verificationKey(PROJECT, v.id),
              aFactorVerification(now, { id: v.id, details: { policyVersion: bad } }),
            ),
            put(
              verificationKey(PROJECT, v.id),
              aFactorVerification(now, {
                id: v.id,
                details: { proven: [{ way: 'totp', at: bad }] },
              }),
            ),
          ]
          for (const write of refused) {
            await expect(store.change([], () => keep([write], [], 0))).rejects.toThrow(TypeError)
            expect(await store.find<Kind>(write.key)).toBeUndefined()
          }
        })(),
    )
    test(
      'any news of an account waits to leave, and comes out as it was kept',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        let number = 0
        await fc.assert(
          fc.asyncProperty(ANY_NOTICE, async (notice) => {
            number += 1
            const one = aNotice(v, { id: `dlv_${number}`, channel: 'email', notice })
            const key = deliveryKey(PROJECT, one.id)
            await store.change([], () => keep([put(key, one)], [], 0))
            expect(await store.find(key)).toEqual(one)
            const due = await store.dueDeliveries('email', 1000)
            expect(due.find(({ id }) => id === one.id)).toEqual(one)
          }),
          { numRuns: 30 },
        )
      }),
    )
  })
}
