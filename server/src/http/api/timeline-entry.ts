import { Type, type Static } from 'typebox'
import { EVENT_TYPES, type PastEvent } from '../../domain/event.ts'
import { rfc3339 } from './rfc3339.ts'

/** One line of a timeline, of the feed and of the event stream. Its facts stand beside these fields. */
export const TimelineEntry = Type.Object(
  {
    sequence: Type.Integer(),
    at: Type.String({ format: 'date-time' }),
    type: Type.Enum([...EVENT_TYPES]),
    verification: Type.Optional(Type.String()),
  },
  {
    additionalProperties: Type.Union([Type.String(), Type.Number(), Type.Boolean()]),
    description: '`docs/reference/events.md` explains each type and its facts.',
  },
)
type Entry = Static<typeof TimelineEntry> & Record<string, string | number | boolean>

/** The wire's words for an event. Facts never replace the fields every event has. */
export function timelineEntry(event: PastEvent): Entry {
  return {
    ...event.facts,
    sequence: event.sequence,
    at: rfc3339(event.at),
    type: event.type,
    ...(event.verification !== undefined && { verification: event.verification }),
  }
}
