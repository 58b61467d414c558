import { readAnswer } from './answer.ts'

/** A thing that happened to a verification: a send, a carrier's answer, a guess, a page view. */
export type TimelineEvent = {
  /** Grows with every event of the service; the same as a stream's Last-Event-ID. */
  readonly sequence?: number | undefined
  readonly at: Date
  /** `noun.past`, such as `verification.started`; `docs/reference/events.md` explains each. */
  readonly type: string
  /** The id of its verification. */
  readonly verification?: string | undefined
  /** What else is told, in its names on the wire. Never a code or an address. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** Reads one event of a timeline or a stream. */
export function readTimelineEvent(body: unknown): TimelineEvent {
  const answer = readAnswer(body)
  return {
    sequence: answer.maybeNumber('sequence'),
    at: answer.instant('at'),
    type: answer.text('type'),
    verification: answer.maybeText('verification'),
    facts: answer.others('sequence', 'at', 'type', 'verification'),
  }
}
