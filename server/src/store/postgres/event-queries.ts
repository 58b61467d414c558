import type { PastEvent } from '../../domain/event.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { StatisticsRow } from '../../domain/store.ts'
import { toPastEvent } from '../rows/event-row.ts'
import { toStatisticsRow } from '../rows/statistics-row.ts'
import { placedVerificationId, verificationPlace } from '../rows/verification-place.ts'
import { int4s, int8s } from './array-parameters.ts'
import type { TextRow } from './exchange.ts'
import type { Session } from './line.ts'
import { bytesOf } from './slots.ts'

const COLUMNS = 'e.sequence, e.place, e.tail, e.rest, e.type, e.at, e.facts'

/** The events of one verification behind a number, oldest first. */
export async function timelineOf(
  session: Session,
  project: ProjectId,
  number: number,
  verification: VerificationId,
  after: number,
): Promise<readonly PastEvent[]> {
  const at = verificationPlace(verification)
  if (at === undefined) return []
  const [rows = []] = await session.exchange([
    {
      text: `SELECT ${COLUMNS} FROM countersign.events e
        WHERE e.place = $1::bigint AND e.tail = $2::bigint AND e.rest = $3::bytea AND e.project = $4::int
          AND e.sequence > $5::bigint ORDER BY e.sequence`,
      values: [
        String(at.place),
        String(at.tail),
        Buffer.from(at.rest),
        String(number),
        String(after),
      ],
    },
  ])
  return rows.map((row) => eventOf(project, row))
}

/** The events of one project behind a number, oldest first. */
export async function eventsBehind(
  session: Session,
  project: ProjectId,
  number: number,
  after: number,
  limit: number,
): Promise<readonly PastEvent[]> {
  const [rows = []] = await session.exchange([
    {
      text: `SELECT ${COLUMNS} FROM countersign.events e
        WHERE e.project = $1::int AND e.sequence > $2::bigint ORDER BY e.sequence LIMIT $3::bigint`,
      values: [number, after, limit].map(String),
    },
  ])
  return rows.map((row) => eventOf(project, row))
}

/**
 * The next events of every project behind its position, at most `limit` of each. Of a project without a position, the newest: what
 * happened a moment before somebody began to listen is told too.
 */
export async function newEvents(
  session: Session,
  positions: ReadonlyMap<number, number>,
  limit: number,
): Promise<readonly { readonly number: number; readonly event: PastEvent }[]> {
  const known = [...positions.keys()]
  const [rows = []] = await session.exchange([
    {
      text: `SELECT ${COLUMNS}, p.project, p.number
        FROM countersign.projects p
        LEFT JOIN unnest($1::int[], $2::bigint[]) AS k (number, position) ON k.number = p.number
        CROSS JOIN LATERAL (
          (SELECT * FROM countersign.events e WHERE e.project = p.number AND e.sequence > k.position
            ORDER BY e.sequence LIMIT $3::int)
          UNION ALL
          (SELECT * FROM countersign.events e WHERE e.project = p.number AND k.position IS NULL
            ORDER BY e.sequence DESC LIMIT $3::int)
        ) e ORDER BY e.sequence`,
      values: [int4s(known), int8s(known.map((number) => positions.get(number))), String(limit)],
    },
  ])
  return rows.map((row) => ({ number: Number(row[8]), event: eventOf(row[7] ?? '', row) }))
}

export async function statisticsBetween(
  session: Session,
  number: number,
  fromDay: string,
  toDay: string,
): Promise<readonly StatisticsRow[]> {
  const [rows = []] = await session.exchange([
    {
      text: `SELECT day, type, purpose, channel, count FROM countersign.statistics
        WHERE project = $1::int AND day COLLATE "C" >= $2 AND day COLLATE "C" <= $3
        ORDER BY day COLLATE "C", type COLLATE "C", purpose COLLATE "C", channel COLLATE "C"`,
      values: [String(number), fromDay, toDay],
    },
  ])
  return rows.map(([day, type, purpose, channel, count]) =>
    toStatisticsRow({ day, type, purpose, channel, count: Number(count) }),
  )
}

function eventOf(project: ProjectId, row: TextRow): PastEvent {
  const [sequence, place, tail, rest, type, at, facts] = row
  const verification =
    place === null || place === undefined
      ? undefined
      : placedVerificationId({ place: Number(place), tail: Number(tail), rest: bytesOf(rest) })
  return toPastEvent(project, verification, {
    sequence: Number(sequence),
    type,
    at: Number(at),
    facts,
  })
}
