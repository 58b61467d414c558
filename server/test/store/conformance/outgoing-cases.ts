import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../../../src/domain/delivery/channel.ts'
import { deadLetterKey } from '../../../src/domain/delivery/dead-letter.ts'
import { deliveryKey, EXTRA_DESKS, type Delivery } from '../../../src/domain/delivery/delivery.ts'
import { sentMessageKey } from '../../../src/domain/delivery/sent-message.ts'
import { guardBlockKey, guardRuleKey } from '../../../src/domain/guard/guard-rule.ts'
import { spentProofKey } from '../../../src/domain/guard/spent-proof.ts'
import { NO_TRAFFIC, trafficKey } from '../../../src/domain/guard/traffic.ts'
import { spendKey } from '../../../src/domain/limit/spend.ts'
import { pushListKey } from '../../../src/domain/push/push-list.ts'
import {
  DIRECTORY,
  put,
  type Key,
  type Kind,
  type Store,
  type Write,
} from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { webhookKey } from '../../../src/domain/webhook/webhook.ts'
import {
  ANY_DELIVERY_PART,
  ANY_SENDING_DETAILS,
  ANY_OUTGOING_RECORD,
} from '../any-outgoing-record.ts'
import {
  aBlock,
  aDeadLetter,
  aFullDelivery,
  aFullTraffic,
  aRule,
  aTally,
  aWebhook,
  outgoingRecords,
  tallyKey,
} from '../sample-outgoing.ts'
import {
  aDelivery,
  aVerification,
  HOUR,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

function keepAll(store: Store, writes: readonly Write[]): Promise<unknown> {
  const keys = writes.map(({ key }) => key)
  return store.change(keys, () => keep(writes, [], 0))
}

export function outgoingCases(open: Open): void {
  describe('messages that leave, the guard and webhooks', () => {
    test(
      'any record of a kind that these brought comes back as it was kept, and as it was changed',
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(fc.array(ANY_OUTGOING_RECORD, { maxLength: 20 }), async (all) => {
            const writes = all.map(({ kind, value }, i) => {
              const key: Key<typeof kind> = { kind, project: PROJECT, id: `${kind}${i % 3}` }
              return put<typeof kind>(key, value)
            })
            await keepAll(store, writes)
            const last = new Map(writes.map(({ key, value }) => [key.id, { key, value }]))
            for (const { key, value } of last.values())
              expect(await store.find<Kind>(key)).toEqual(value)
          }),
          { numRuns: 40 },
        )
      }),
    )
    test(
      'any delivery waits at its desk, and comes out as it was kept',
      withStore(open, async (store) => {
        let number = 0
        await fc.assert(
          fc.asyncProperty(ANY_DELIVERY_PART, ANY_SENDING_DETAILS, async (part, details) => {
            number += 1
            const id = verificationId(store.now() + HOUR, number)
            const v = aVerification(store.now(), { id, details })
            const one = aDelivery(v, { id: `dlv_${number}`, ...part })
            const key = deliveryKey(PROJECT, one.id)
            await keepAll(store, [put(verificationKey(PROJECT, v.id), v), put(key, one)])
            expect(await store.find(key)).toEqual(one)
            expect(await store.find(verificationKey(PROJECT, v.id))).toEqual(v)
            for (const desk of [...CHANNELS, ...EXTRA_DESKS]) {
              const found = (await store.dueDeliveries(desk, 1000)).find(
                ({ id: at }) => at === one.id,
              )
              expect(found).toEqual(desk === one.channel ? one : undefined)
            }
          }),
          { numRuns: 30 },
        )
      }),
    )
    test(
      'whatever changes of a delivery is kept, alone and with when it is due',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const { id, project, ...changes } = aFullDelivery(v)
        const key = deliveryKey(project, id)
        let one: Delivery = aDelivery(v, { id })
        for (const name of Object.keys(changes)) {
          const part = Object.fromEntries(Object.entries(changes).filter(([at]) => at === name))
          for (const change of [part, { attempts: one.attempts + 1, dueAt: one.dueAt + 1 }]) {
            one = { ...one, ...change }
            await store.change([key], (records) => keep([put(key, one)], [], records.find(key)))
          }
          await store.advance(10)
          const due = await store.dueDeliveries(one.channel, 10)
          expect([await store.find(key), ...due.slice(0, 1)]).toEqual([one, one])
        }
      }),
    )
    test(
      'an event of no verification can be delivered too, and the longest wait is told of every desk',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const event = { endpoint: 'whk_1', sequence: 5 }
        const one = aDelivery(v, { verification: '', kind: 'event', channel: 'events', event })
        await keepAll(store, [put(deliveryKey(PROJECT, one.id), one)])
        expect(await store.dueDeliveries('events', 10)).toEqual([one])
        await store.advance(100_000)
        expect(Math.round((await store.oldestDueSeconds()) / 10)).toBe(10)
      }),
    )
    test(
      'what expires is listed by its ids until it is over, of one project and one kind',
      withStore(open, async (store) => {
        const now = store.now()
        const block = (scope: string, project = PROJECT, lives = HOUR) =>
          put(guardBlockKey(project, scope), aBlock(scope, now + lives))
        await keepAll(store, [
          block('prefix/+4917'),
          block('country/DE'),
          block('country/AT', PROJECT, 60_000),
          block('country/CH', OTHER_PROJECT),
          // As long as a keyed hash, which is kept in fewer bytes where no order is asked for.
          block('a_block_as_long_as_it_'),
          put(deadLetterKey(PROJECT, 'dlv_b'), aDeadLetter('dlv_b', now + HOUR)),
        ])
        const scopes = async () =>
          (await store.list('guard_block', PROJECT)).map((one) => one.scope)
        const [first, ...more] = ['a_block_as_long_as_it_', 'country/DE', 'prefix/+4917']
        expect(await scopes()).toEqual([first, 'country/AT', ...more])
        await store.advance(60_000)
        expect(await scopes()).toEqual([first, ...more])
        await store.advance(HOUR)
        expect(await scopes()).toEqual([])
        expect(await store.list('dead_letter', PROJECT)).toEqual([])
      }),
    )
    test(
      'a list can be read in pages, behind an id that may be gone',
      withStore(open, async (store) => {
        const expiresAt = store.now() + HOUR
        const ids = Array.from({ length: 7 }, (_, i) => `dlv_${i}`)
        await keepAll(store, [
          ...ids.map((id) => put(deadLetterKey(PROJECT, id), aDeadLetter(id, expiresAt))),
          ...ids.map((id) => put(guardRuleKey(PROJECT, id), aRule(id))),
          put(tallyKey('main/DE/2026-11-21T10'), aTally(expiresAt)),
          put(tallyKey('main/AT/2026-11-21T10'), aTally(expiresAt, { country: 'AT' })),
        ])
        const letters = await store.list('dead_letter', PROJECT, { limit: 3 })
        expect(letters.map((one) => one.id)).toEqual(ids.slice(0, 3))
        const more = await store.list('dead_letter', PROJECT, { after: 'dlv_2x', limit: 3 })
        expect(more.map((one) => one.id)).toEqual(ids.slice(3, 6))
        const last = await store.list('dead_letter', PROJECT, { after: 'dlv_5', limit: 3 })
        expect(last.map((one) => one.id)).toEqual(ids.slice(6))
        const rules = await store.list('guard_rule', PROJECT, { after: 'dlv_4', limit: 9 })
        expect(rules.map((one) => one.name)).toEqual(ids.slice(5))
        const tallies = await store.list('carrier_tally', DIRECTORY)
        expect(tallies.map((one) => one.country)).toEqual(['AT', 'DE'])
      }),
    )
    test(
      'what the guard counted, took and stopped is forgotten when it is over; rules, webhooks and money stay',
      withStore(open, async (store) => {
        const writes = outgoingRecords(store.now())
        await keepAll(store, writes)
        await store.advance(1000 * 24 * HOUR)
        for (let gone = 1; gone > 0;) gone = await store.sweep(9)
        const kept = []
        for (const { key } of writes)
          if ((await store.find<Kind>(key)) !== undefined) kept.push(key)
        const kinds = new Set(kept.map(({ kind }) => kind))
        expect(kinds).toEqual(
          new Set(['spend', 'guard_rule', 'webhook', 'webhook_list', 'template']),
        )
      }),
    )
    test(
      'of fifty starts at once under one cap, as many set money aside as it holds',
      withStore(open, async (store) => {
        const key = spendKey(PROJECT)
        const reserve = () =>
          store.change([key], (records, now) => {
            const { hours = [], told = {} } = records.find(key) ?? {}
            const [{ micros } = { micros: 0 }] = hours
            if (micros + 70_000 > 500_000) return keep([], [], false)
            return keep(
              [put(key, { hours: [{ hour: now, micros: micros + 70_000 }], told })],
              [],
              true,
            )
          })
        const said = await Promise.all(Array.from({ length: 50 }, reserve))
        expect(said.filter(Boolean)).toHaveLength(7)
      }),
    )
    test(
      'of fifty who show the same proof of work at once, one is taken',
      withStore(open, async (store) => {
        const key = spentProofKey(PROJECT, 'pQ8mPz3vX0aB1cD2eF3gH4')
        const take = () =>
          store.change([key], (records, now) => {
            if (records.find(key) !== undefined) return keep([], [], false)
            return keep([put(key, { expiresAt: now + HOUR })], [], true)
          })
        const said = await Promise.all(Array.from({ length: 50 }, take))
        expect(said.filter(Boolean)).toHaveLength(1)
      }),
    )
    test.each([Number.NaN, Infinity, -Infinity])(
      '[COD-27] a number that is not finite is never kept, wherever it stands: %s',
      (bad) =>
        withStore(open, async (store) => {
          const now = store.now()
          const expiresAt = now + HOUR
          const v = aVerification(now)
          const delivery = (changes: object) =>
            put(deliveryKey(PROJECT, 'dlv_1'), aDelivery(v, changes))
          const traffic = (changes: object) =>
            put(trafficKey(PROJECT, 'project'), { ...NO_TRAFFIC, expiresAt, ...changes })
          const refused: readonly Write[] = [
            delivery({ step: bad }),
            delivery({ reserved: bad }),
            delivery({ event: { endpoint: 'whk_1', sequence: bad } }),
            traffic({ usual: bad }),
            traffic({ expiresAt: bad }),
            traffic({ slices: [{ at: now, sent: 1, approved: bad }] }),
            traffic({ tails: [{ at: bad, tail: 1 }] }),
            traffic({ targets: [{ at: bad, target: 't' }] }),
            put(spendKey(PROJECT), { hours: [{ hour: now, micros: bad }], told: {} }),
            put(spendKey(PROJECT), { hours: [], told: { day: bad } }),
            put(guardRuleKey(PROJECT, 'r'), aRule('r', { threshold: bad })),
            put(guardBlockKey(PROJECT, 'country/DE'), aBlock('country/DE', bad)),
            put(spentProofKey(PROJECT, 'p'), { expiresAt: bad }),
            put(sentMessageKey('main', '1'), {
              project: PROJECT,
              verification: v.id,
              channel: 'sms',
              country: '',
              expiresAt: bad,
            }),
            put(tallyKey('main/DE/1'), aTally(expiresAt, { approved: bad })),
            put(deadLetterKey(PROJECT, 'dlv_1'), aDeadLetter('dlv_1', bad)),
            put(webhookKey(PROJECT, 'whk_1'), aWebhook('whk_1', { cursor: bad })),
            put(pushListKey(PROJECT, 's'), { subscriptions: [], expiresAt: bad }),
          ]
          for (const write of refused) {
            await expect(keepAll(store, [write])).rejects.toThrow(TypeError)
            expect(await store.find<Kind>(write.key)).toBeUndefined()
          }
        })(),
    )
    test(
      'traffic that could not be counted with is refused: what is counted is whole',
      withStore(open, async (store) => {
        const now = store.now()
        const key = trafficKey(PROJECT, 'country/DE')
        const full = aFullTraffic(now, now + HOUR)
        await keepAll(store, [put(key, full)])
        for (const slice of [{ sent: 0.5 }, { approved: 0.5 }, { at: now + 0.5 }]) {
          const slices = [{ at: now, sent: 1, approved: 0, ...slice }]
          await expect(keepAll(store, [put(key, { ...full, slices })])).rejects.toThrow(TypeError)
        }
        expect(await store.find(key)).toEqual(full)
      }),
    )
  })
}
