import type { Instant } from '../../domain/instant.ts'
import type { ListPage, RecordOf, WhichBehind } from '../../domain/store.ts'
import type { Webhook } from '../../domain/webhook/webhook.ts'
import { IS_LISTED, listTable } from '../rows/listed-kinds.ts'
import { KIND_NUMBERS, toRecord, type RecordKind } from '../rows/record-row.ts'
import type { Session } from './line.ts'
import { bytesOf } from './slots.ts'

/** Records of one kind in a project that are not over at `now`, by their ids. */
export async function listRecords<K extends RecordKind>(
  session: Session,
  kind: K,
  number: number,
  now: Instant,
  page: ListPage | undefined,
): Promise<readonly RecordOf[K][]> {
  const isPassing = listTable(kind) === 'passing'
  const [columns, from, more] = isPassing
    ? ['value, expires_at', 'passing', ` AND ${IS_LISTED} AND expires_at > $4::bigint`]
    : ['value, 0', 'records', '']
  const limit = page === undefined ? '' : ` LIMIT ${page.limit}`
  const values = [String(number), String(KIND_NUMBERS[kind]), page?.after ?? '', String(now)]
  const [rows = []] = await session.exchange([
    {
      text: `SELECT ${columns} FROM countersign.${from}
        WHERE project = $1::int AND kind = $2::smallint AND id COLLATE "C" > $3${more}
        ORDER BY id COLLATE "C"${limit}`,
      values: isPassing ? values : values.slice(0, 3),
    },
  ])
  return rows.map(([value, expiresAt]) =>
    toRecord(kind, { value: bytesOf(value).toString(), expires_at: Number(expiresAt) }),
  )
}

/**
 * Webhooks that are switched on and have events to tell, by their ids: those that fail, or the others. Webhooks stay few, so all are read: what people call them may hold what
 * PostgreSQL's own JSON refuses.
 */
export async function webhooksBehind(
  session: Session,
  limit: number,
  { failing = false, after = '' }: WhichBehind = {},
): Promise<readonly Webhook[]> {
  const [rows = []] = await session.exchange([
    {
      text: `SELECT r.value, (SELECT max(e.sequence) FROM countersign.events e WHERE e.project = r.project)
        FROM countersign.records r
        WHERE r.kind = ${KIND_NUMBERS.webhook} AND r.id COLLATE "C" > $1
        ORDER BY r.id COLLATE "C"`,
      values: [after],
    },
  ])
  return rows
    .flatMap(([value, newest]) => {
      const webhook = toRecord('webhook', { value: bytesOf(value).toString() })
      const isBehind = webhook.disabledAt === undefined && Number(newest) > webhook.cursor
      return isBehind && (webhook.failingSince !== undefined) === failing ? [webhook] : []
    })
    .slice(0, limit)
}
