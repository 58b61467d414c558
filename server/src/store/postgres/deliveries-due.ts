import type { Delivery, Desk } from '../../domain/delivery/delivery.ts'
import type { Instant } from '../../domain/instant.ts'
import { DESKS } from '../rows/desks.ts'
import { DESK_NUMBERS } from '../rows/numbered.ts'
import { toDelivery } from './delivery-bytes.ts'
import type { Session } from './line.ts'
import { bytesOf } from './slots.ts'

/**
 * Deliveries of one desk that are due, the longest-waiting first, without those that another replica is just taking. Who takes one is judged in a
 * change; this only keeps replicas out of each other's way.
 */
export async function deliveriesDue(
  session: Session,
  desk: Desk,
  now: Instant,
  limit: number,
): Promise<readonly Delivery[]> {
  const [rows = []] = await session.exchange([
    {
      text: `SELECT p.project, d.id, d.due_at, d.value
        FROM countersign.deliveries d JOIN countersign.projects p ON p.number = d.project
        WHERE d.channel = $1::smallint AND d.due_at <= $2::bigint
        ORDER BY d.due_at LIMIT $3::int FOR UPDATE OF d SKIP LOCKED`,
      values: [String(DESK_NUMBERS[desk]), String(now), String(limit)],
    },
  ])
  return rows.map(([project, id, dueAt, value]) =>
    toDelivery(project ?? '', id ?? '', Number(dueAt), bytesOf(value)),
  )
}

/** When the longest-waiting one was or will be due. */
export async function oldestDueAt(session: Session): Promise<Instant | undefined> {
  const found = await session.exchange(
    DESKS.map((desk) => ({
      text: 'SELECT due_at FROM countersign.deliveries WHERE channel = $1::smallint ORDER BY due_at LIMIT 1',
      values: [String(DESK_NUMBERS[desk])],
    })),
  )
  const first = found.flatMap(([row]) => (row === undefined ? [] : [Number(row[0])]))
  return first.length === 0 ? undefined : Math.min(...first)
}
