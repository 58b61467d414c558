import type { EventFacts, EventType } from '../event.ts'
import { put, type Decision, type Store } from '../store.ts'
import { NO_COUNTRY } from './carrier-tally.ts'
import type { DeliveryReport } from './carrier.ts'
import type { Fleet } from './fleet.ts'
import { sentMessageKey, type SentMessage } from './sent-message.ts'

export type ReportNeeds = {
  readonly store: Pick<Store, 'change'>
  readonly fleet: Pick<Fleet, 'carriers' | 'tell'>
}

/** Longer references are none of ours: what a carrier gave us is cut to this before it is kept. */
export const LONGEST_REFERENCE = 200

const TYPES = {
  delivered: 'message.delivered',
  undelivered: 'message.undelivered',
  heard: 'message.call_heard',
} as const satisfies Record<DeliveryReport['outcome'], EventType>

/**
 * Writes what a carrier tells of a message that it took into the timeline of its verification, and nothing else: nothing is sent again for it, and no code
 * is approved or ended by it. The carrier was authenticated before (MSG-11); the same report twice is told once.
 * `unknown`: of no message of ours that may still be told of. A report may come before its message is written down, so who can wait tries that once more.
 */
export async function recordReport(
  { store, fleet }: ReportNeeds,
  report: DeliveryReport,
): Promise<'recorded' | 'repeated' | 'unknown'> {
  const { carrier, outcome } = report
  const key = sentMessageKey(carrier, report.carrierReference.slice(0, LONGEST_REFERENCE))
  const sent = await store.change([key], (records, now): Decision<Found> => {
    const found = records.find(key)
    if (found === undefined || found.expiresAt <= now) return nothing('unknown')
    if (found.told === outcome) return nothing('repeated')
    const facts: EventFacts = {
      channel: found.channel,
      carrier,
      ...(report.reason !== undefined && { reason: report.reason }),
    }
    const { project, verification } = found
    return {
      writes: [put(key, { ...found, told: outcome })],
      events: [{ project, type: TYPES[outcome], verification, facts }],
      outcome: found,
    }
  })
  if (typeof sent === 'string') return sent
  const told = fleet.carriers.find(({ name }) => name === carrier)
  const country = sent.country === NO_COUNTRY ? undefined : sent.country
  // A call whose key was pressed was answered before, and is counted once.
  if (told !== undefined && !(outcome === 'heard' && sent.told === 'delivered'))
    fleet.tell(
      told,
      { channel: sent.channel, to: '', country },
      outcome === 'undelivered' ? 'undelivered' : 'delivered',
    )
  return 'recorded'
}

type Found = SentMessage | 'repeated' | 'unknown'

function nothing(outcome: Found): Decision<Found> {
  return { writes: [], events: [], outcome }
}
