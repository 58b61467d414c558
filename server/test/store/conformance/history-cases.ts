import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACTOR_CHANNELS } from '../../../src/domain/delivery/channel.ts'
import { deliveryKey } from '../../../src/domain/delivery/delivery.ts'
import { deviceListKey } from '../../../src/domain/device/device.ts'
import { pollKey } from '../../../src/domain/device/poll.ts'
import type { Authenticator } from '../../../src/domain/factor/authenticator.ts'
import { factorsKey } from '../../../src/domain/factor/factors.ts'
import { guardBlockKey } from '../../../src/domain/guard/guard-rule.ts'
import { NO_TRAFFIC, trafficKey } from '../../../src/domain/guard/traffic.ts'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { targetKey } from '../../../src/domain/limit/target-budget.ts'
import { credentialKey } from '../../../src/domain/passkey/credential.ts'
import {
  drop,
  put,
  type Decision,
  type Kind,
  type Records,
  type Store,
  type Write,
} from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { webhookKey } from '../../../src/domain/webhook/webhook.ts'
import { aFactors } from '../sample-factors.ts'
import { aBlock, aWebhook } from '../sample-outgoing.ts'
import { aGrant, aPoll } from '../sample-devices.ts'
import { ModelStore } from '../model.ts'
import {
  aDelivery,
  anEvent,
  aSpray,
  aTarget,
  aVerification,
  DAY,
  HOUR,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import type { Open } from './with-store.ts'

const KINDS = [
  'verification',
  'target',
  'spray',
  'delivery',
  'poll',
  'device_list',
  'factors',
  'credential',
  'guard_block',
  'webhook',
  'traffic',
] as const

/** One wish of a random history. Times are whole hours, so that the milliseconds of the run do not matter. */
type Wish = {
  readonly kind: (typeof KINDS)[number]
  readonly project: string
  readonly number: number
  readonly act: 'count' | 'drop' | 'throw' | 'tell' | 'look'
  readonly hours: number
}
type Step =
  | { readonly at_once: readonly Wish[] }
  | { readonly hours: number }
  | { readonly work: 'sweep' | 'lapsed' }

const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...KINDS),
  project: fc.constantFrom(PROJECT, OTHER_PROJECT),
  number: fc.integer({ min: 0, max: 3 }),
  act: fc.constantFrom('count', 'count', 'count', 'drop', 'throw', 'tell', 'look'),
  hours: fc.integer({ min: 1, max: 48 }),
})
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ at_once: fc.array(wishes, { minLength: 1, maxLength: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ hours: fc.constantFrom(1, 5, 100, 800) }) },
  { weight: 2, arbitrary: fc.record({ work: fc.constantFrom('sweep', 'lapsed') }) },
)

export function historyCases(open: Open): void {
  describe('random histories', () => {
    test('a store and the model agree on every outcome and on what is kept in the end', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (history) => {
          const store = await open()
          try {
            const start = store.now()
            const model = new ModelStore(start)
            for (const one of history)
              expect(await run(store, one, start)).toEqual(await run(model, one, start))
            expect(await everything(store, start)).toEqual(await everything(model, start))
          } finally {
            await store.close()
          }
        }),
        { numRuns: 60 },
      )
    })
  })
}

async function run(store: Store, one: Step, start: number): Promise<unknown> {
  if ('hours' in one) return void (await store.advance(one.hours * HOUR))
  if ('work' in one) {
    if (one.work === 'lapsed') return (await store.lapsed(100)).map((v) => v.id)
    let count = 0
    for (let n = 1; n > 0; count += n) n = await store.sweep(3)
    return count
  }
  const settled = await Promise.allSettled(one.at_once.map((wish) => change(store, wish, start)))
  return settled.map((result) => (result.status === 'fulfilled' ? result.value : 'refused'))
}

function keyOf({ kind, project, number }: Wish, start: number) {
  const id = verificationId(start + (number + 1) * HOUR, number)
  switch (kind) {
    case 'verification':
      return { kind, key: verificationKey(project, id), id } as const
    case 'target':
      return { kind, key: targetKey(project, `t${number}`), id } as const
    case 'delivery':
      return { kind, key: deliveryKey(project, `dlv_${number}`), id } as const
    case 'spray':
      return { kind, key: sprayKey(project), id } as const
    case 'poll':
      return { kind, key: pollKey(project, id), id } as const
    case 'device_list':
      return { kind, key: deviceListKey(project, `s${number}`), id } as const
    case 'factors':
      return { kind, key: factorsKey(project, `s${number}`), id } as const
    case 'credential':
      return { kind, key: credentialKey(project, `c${number}`), id } as const
    case 'guard_block':
      return { kind, key: guardBlockKey(project, `country/${number}`), id } as const
    case 'webhook':
      return { kind, key: webhookKey(project, `whk_${number}`), id } as const
    case 'traffic':
      return { kind, key: trafficKey(project, `prefix/${number}`), id } as const
  }
}

function change(store: Store, wish: Wish, start: number): Promise<unknown> {
  return store.change([keyOf(wish, start).key], (records) => decide(records, wish, start))
}

function decide(records: Records, wish: Wish, start: number): Decision<unknown> {
  const { kind, key, id } = keyOf(wish, start)
  const found = records.find(key)
  if (wish.act === 'throw') throw new RangeError('no')
  if (wish.act === 'look') return { writes: [], events: [], outcome: found ?? 'nothing' }
  // An id never comes back, and events are told of verifications that are there.
  if (kind === 'verification' && wish.act === 'drop')
    return { writes: [], events: [], outcome: found ?? 'nothing' }
  const there = kind === 'verification' && (found !== undefined || wish.act === 'count')
  const about = there ? { verification: id } : { type: 'key.created' as const }
  const event = anEvent({ project: wish.project, facts: { purpose: kind }, ...about })
  if (wish.act === 'tell') return { writes: [], events: [event], outcome: 0 }
  const write = wish.act === 'drop' ? drop(key) : counted(records, wish, start)
  return { writes: [write], events: [event], outcome: found ?? 'nothing' }
}

/** The record with one more than before. */
function counted(records: Records, wish: Wish, start: number): Write {
  const { project, number } = wish
  const expiresAt = start + wish.hours * HOUR
  const at = keyOf(wish, start)
  const id = at.id
  const fresh = aVerification(start, { id, project, expiresAt: start + (number + 1) * HOUR })
  switch (at.kind) {
    case 'verification': {
      const v = records.find(at.key) ?? { ...fresh, targetHash: `t${number}`, guessesLeft: 9 }
      const guessesLeft = v.guessesLeft - 1
      const ended = guessesLeft < 6 ? ({ status: 'locked', endedAt: start } as const) : {}
      // As when a device is let in: whose it is and how far its grant is, now one and now the other.
      const grant = aGrant(start, { redeemedAt: start + guessesLeft })
      const more =
        guessesLeft % 2 === 0 ? { subject: `user_${guessesLeft}` } : { details: { grant } }
      return put(at.key, { ...v, guessesLeft, ...ended, ...more, ...wayChanged(v) })
    }
    case 'target': {
      const failures = (records.find(at.key)?.failures ?? 0) + 1
      return put(at.key, aTarget(expiresAt, { failures }))
    }
    case 'delivery': {
      const attempts = (records.find(at.key)?.attempts ?? 0) + 1
      const delivery = { id: at.key.id, attempts, dueAt: expiresAt + HOUR / 2 }
      return put(at.key, aDelivery(fresh, delivery))
    }
    case 'poll': {
      const hasty = (records.find(at.key)?.hasty ?? 0) + 1
      return put(at.key, aPoll(expiresAt, { hasty }))
    }
    case 'device_list': {
      const approvals = [...(records.find(at.key)?.approvals ?? []), start]
      return put(at.key, { devices: [], approvals, expiresAt })
    }
    case 'factors': {
      // As when a person proves themselves: each time one of their authenticators remembers more, and a recovery code is gone.
      const before = records.find(at.key) ?? aFactors(start)
      const authenticators = before.authenticators.map(used)
      return put(at.key, { ...before, authenticators, expiresAt })
    }
    case 'credential': {
      const { subject = '' } = records.find(at.key) ?? {}
      return put(at.key, { subject: `${subject}x`, subjectHash: 'h', expiresAt })
    }
    case 'guard_block': {
      const hits = (records.find(at.key)?.hits ?? 0) + 1
      return put(at.key, aBlock(at.key.id, expiresAt, { hits }))
    }
    case 'webhook': {
      // As when its events were told, and now and then as when nobody was there to hear them.
      const cursor = (records.find(at.key)?.cursor ?? 0) + number
      const disabledAt = cursor % 4 === 3 ? start : undefined
      const failingSince = cursor % 3 === 1 ? start : undefined
      return put(at.key, aWebhook(at.key.id, { project, cursor, disabledAt, failingSince }))
    }
    case 'traffic': {
      const { slices } = records.find(at.key) ?? NO_TRAFFIC
      const slice = { at: start + slices.length, sent: number, approved: 0 }
      return put(at.key, { ...NO_TRAFFIC, slices: [...slices, slice], expiresAt })
    }
    case 'spray':
      return put(at.key, aSpray((records.find(at.key)?.checks ?? 0) + 1))
  }
}

/** Now and then as when another way is taken, or a step was proven: by what is left of its guesses, so that each run does the same. */
function wayChanged({ guessesLeft }: Verification): Partial<Verification> {
  if (guessesLeft % 3 !== 0) return {}
  const channel = WAYS[guessesLeft % WAYS.length] ?? 'sms'
  return { channel, codes: [], liveCodes: 0, targetHash: `w${guessesLeft}`, sealedTo: undefined }
}
const WAYS = [...FACTOR_CHANNELS, 'email', 'user_code'] as const

function used(one: Authenticator): Authenticator {
  switch (one.type) {
    case 'totp':
      return { ...one, lastStep: one.lastStep + 1 }
    case 'hotp':
      return { ...one, counter: one.counter + 1 }
    case 'passkey':
      return { ...one, signCount: one.signCount + 1 }
    case 'recovery_codes':
      return { ...one, digests: one.digests.slice(1) }
  }
}

/** All that can be seen of a store, without the milliseconds of the run. */
async function everything(store: Store, start: number): Promise<unknown> {
  const seen: unknown[] = [
    (await store.dueDeliveries('sms', 100)).map((one) => `${one.project} ${one.id}`).toSorted(),
  ]
  const failing = await store.webhooksBehind(100, { failing: true })
  const behind = [...(await store.webhooksBehind(100)), ...failing]
  seen.push(behind.map((one) => `${one.project} ${one.id}`).toSorted())
  const far = new Date(store.now() + 999 * DAY).toISOString().slice(0, 10)
  for (const project of [PROJECT, OTHER_PROJECT]) {
    const events = await store.eventsAfter(project, 0, 1000)
    seen.push(events.map((event) => ({ ...event, at: 0 })))
    seen.push(await store.search({ project, limit: 100 }))
    for (const subject of ['user_1', 'user_6', 'user_8'])
      seen.push(await store.search({ project, subject, limit: 100 }))
    const rows = await store.statistics(project, '2000-01-01', far)
    seen.push(rows.reduce((sum, row) => sum + row.count, 0))
    seen.push(await store.list('guard_block', project))
    seen.push(await store.list('webhook', project, { after: 'whk_0', limit: 2 }))
    for (const number of [0, 1, 2, 3]) {
      const keys = KINDS.map((kind) =>
        keyOf({ kind, project, number, act: 'look', hours: 1 }, start),
      )
      seen.push(await Promise.all(keys.map(({ key }) => store.find<Kind>(key))))
      const timeline = await store.timeline(project, keys[0]?.id ?? '')
      seen.push(timeline.map((event) => event.sequence))
      seen.push(await store.search({ project, targetHash: `t${number}`, limit: 100 }))
    }
  }
  return seen
}
