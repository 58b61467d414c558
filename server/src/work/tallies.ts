import {
  carrierTallyKey,
  NO_COUNTRY,
  TALLY_HOUR,
  tallyEnds,
  type TallyOf,
} from '../domain/delivery/carrier-tally.ts'
import type { CarrierTally } from '../domain/delivery/fleet.ts'
import type { PastEvent } from '../domain/event.ts'
import type { Country } from '../domain/guard/destination.ts'
import type { VerificationId } from '../domain/ids.ts'
import { put, type Store } from '../domain/store.ts'

export type Told = 'accepted' | 'failed' | 'refused' | 'delivered' | 'undelivered' | 'approved'

/** Counts how carriers do, by country and hour: in memory, and every few seconds in the store. A process that dies loses the last seconds. */
export type Tallies = {
  count(carrier: string, country: Country | undefined, what: Told): void
  /** Counts it for this carrier when the verification is answered rightly by this process. */
  await(carrier: string, country: Country | undefined, verification: VerificationId): void
  /** Writes down what was counted since the last time; whoever opens them calls it from time to time. */
  flush(): Promise<void>
  stop(): Promise<void>
}

export type TallyNeeds = {
  readonly store: Pick<Store, 'change' | 'now' | 'onEvents'>
  readonly failed: (error: unknown) => void
}

/** Messages whose answer is awaited: five minutes of sixty a second. Beyond that the oldest are no longer counted as answered. */
const MOST_AWAITED = 20_000

type Counts = Record<Told, number>
type Counted = { readonly of: TallyOf; readonly counts: Counts }
type Way = Pick<TallyOf, 'carrier' | 'country'>

export function openTallies({ store, failed }: TallyNeeds): Tallies {
  let counted = new Map<string, Counted>()
  const awaited = new Map<string, Way>()

  const add = ({ carrier, country }: Way, what: Told): void => {
    const hour = Math.floor(store.now() / TALLY_HOUR) * TALLY_HOUR
    const name = `${carrier}/${country}/${hour}`
    const one = counted.get(name) ?? { of: { carrier, country, hour }, counts: nothing() }
    one.counts[what] += 1
    counted.set(name, one)
  }

  const hear = (events: readonly PastEvent[]): void => {
    for (const { type, verification } of events) {
      if (type !== 'verification.approved' || verification === undefined) continue
      const way = awaited.get(verification)
      if (way !== undefined) add(way, 'approved')
      awaited.delete(verification)
    }
  }

  const flush = async (): Promise<void> => {
    if (counted.size === 0) return
    const all = counted
    counted = new Map()
    const rows = [...all.values()].map(({ of, counts }) => ({
      of,
      counts,
      key: carrierTallyKey(of),
    }))
    await store
      .change(
        rows.map(({ key }) => key),
        (records) => ({
          writes: rows.map(({ of, counts, key }) => put(key, added(of, records.find(key), counts))),
          events: [],
          outcome: undefined,
        }),
      )
      .catch((error: unknown) => {
        // They are written with the next ones.
        for (const [name, { of, counts }] of all)
          counted.set(name, { of, counts: sum(counts, counted.get(name)?.counts) })
        failed(error)
      })
  }

  const unlisten = store.onEvents(hear, 'own')
  return {
    count: (carrier, country, what) => add({ carrier, country: country ?? NO_COUNTRY }, what),
    await(carrier, country, verification) {
      awaited.delete(verification)
      awaited.set(verification, { carrier, country: country ?? NO_COUNTRY })
      if (awaited.size <= MOST_AWAITED) return
      const oldest = awaited.keys().next().value
      if (oldest !== undefined) awaited.delete(oldest)
    },
    flush,
    async stop() {
      unlisten()
      await flush()
    },
  }
}

function nothing(): Counts {
  return { accepted: 0, failed: 0, refused: 0, delivered: 0, undelivered: 0, approved: 0 }
}

function added(of: TallyOf, before: CarrierTally | undefined, counts: Counts): CarrierTally {
  const { carrier, country, hour } = of
  return { carrier, country, ...sum(counts, before), expiresAt: tallyEnds(hour) }
}

function sum(one: Counts, other: Counts | CarrierTally | undefined): Counts {
  return {
    accepted: one.accepted + (other?.accepted ?? 0),
    failed: one.failed + (other?.failed ?? 0),
    refused: one.refused + (other?.refused ?? 0),
    delivered: one.delivered + (other?.delivered ?? 0),
    undelivered: one.undelivered + (other?.undelivered ?? 0),
    approved: one.approved + (other?.approved ?? 0),
  }
}
