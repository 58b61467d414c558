import type { Event, EventFacts } from '../event.ts'
import type { Verification } from './verification.ts'

/** What every line about a verification says: what it was for and how it was sent. */
export function factsOf(v: Verification): EventFacts {
  return { purpose: v.purpose, channel: v.channel }
}

export function verificationEvent(v: Verification, type: Event['type'], facts: EventFacts): Event {
  return { project: v.project, type, verification: v.id, facts }
}
