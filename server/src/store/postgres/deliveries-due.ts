import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { Instant } from '../../domain/instant.ts'
import { toDelivery } from './delivery-bytes.ts'
import type { Session } from './line.ts'
import { bytesOf } from './slots.ts'

/**
 * Deliveries that are due, the longest-waiting first, without those that another replica is just taking. Who takes one is judged in a
 * change; this only keeps replicas out of each other's way.
 */
export async function deliveriesDue(
  session: Session,
  now: Instant,
  limit: number,
): Promise<readonly Delivery[]> {
  const [rows = []] = await session.exchange([
    {
      text: `SELECT p.project, d.id, d.due_at, d.value
        FROM countersign.deliveries d JOIN countersign.projects p ON p.number = d.project
        WHERE d.due_at <= $1::bigint ORDER BY d.due_at LIMIT $2::int FOR UPDATE OF d SKIP LOCKED`,
      values: [String(now), String(limit)],
    },
  ])
  return rows.map(([project, id, dueAt, value]) =>
    toDelivery(project ?? '', id ?? '', Number(dueAt), bytesOf(value)),
  )
}

/** When the longest-waiting one was or will be due. */
export async function oldestDueAt(session: Session): Promise<Instant | undefined> {
  const [[row] = []] = await session.exchange([
    { text: 'SELECT due_at FROM countersign.deliveries ORDER BY due_at LIMIT 1', values: [] },
  ])
  return row === undefined ? undefined : Number(row[0])
}
