import { EVENT_TYPES, type EventFacts, type PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import { RowReader, type Row } from './row-reader.ts'

/** One row of `events`. Project and verification are told from outside: each database keeps them in its own way. */
export function toPastEvent(
  project: ProjectId,
  verification: VerificationId | undefined,
  row: Row,
): PastEvent {
  const read = new RowReader('events', row)
  return {
    sequence: read.number('sequence'),
    at: read.number('at'),
    project,
    type: read.oneOf('type', EVENT_TYPES),
    ...(verification === undefined ? {} : { verification }),
    facts: read.isNone('facts') ? {} : toFacts(row['facts']),
  }
}

/** Facts as JSON; null when there are none. */
export function factsJson(facts: EventFacts): string | null {
  for (const _ in facts) return JSON.stringify(facts)
  return null
}

function toFacts(json: unknown): EventFacts {
  const parsed: unknown = typeof json === 'string' ? JSON.parse(json) : undefined
  if (typeof parsed !== 'object' || parsed === null)
    throw new TypeError('events.facts: not an object')
  const facts: Record<string, string | number | boolean> = {}
  for (const [name, fact] of Object.entries(parsed)) {
    if (typeof fact !== 'string' && typeof fact !== 'number' && typeof fact !== 'boolean')
      throw new TypeError('events.facts: not short values')
    facts[name] = fact
  }
  return facts
}
