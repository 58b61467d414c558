import type { Instant } from '../../domain/instant.ts'
import { placeFloor } from '../rows/verification-place.ts'
import type { Session } from './line.ts'
import { PARTS } from './tables-1.ts'
import { call } from './write-statements.ts'

/** Pages of `passing` looked at in one call, about 40 rows each, and of `volatile`. There is no index on their expiry: each start would pay for it. */
const PAGES = 128

/** The tables of what expires. */
const PASSING = [...Array.from({ length: PARTS }, (_, i) => `passing_${i}`), 'volatile']

/**
 * Forgets what is over, in small steps, each a transaction of its own. Rows that somebody holds are left out, so it waits for nobody and
 * several replicas may sweep at once.
 */
export class Sweeping {
  /** Where the walk through `passing` goes on. */
  private part = 0
  private page = 0

  /** @param cutoff verifications that expired before this go, and events older than this */
  async sweep(session: Session, limit: number, cutoff: Instant, now: Instant): Promise<number> {
    const floor = String(placeFloor(cutoff))
    let count = await number(session, call('sweep_verifications', [floor, String(limit)]))
    if (count < limit)
      count += await number(
        session,
        call('sweep_events', [floor, String(cutoff), String(limit - count)]),
      )
    if (count < limit) count += await this.sweepPassing(session, limit - count, now)
    return count
  }

  /** Walks on from where the last call stopped, once around at most: a table of one look is seen whole. */
  private async sweepPassing(session: Session, limit: number, now: Instant): Promise<number> {
    let count = 0
    let pages = PAGES
    for (let parts = 0; parts <= PASSING.length && pages > 0 && count < limit; parts += 1) {
      const [[row] = []] = await session.exchange([
        {
          text: passingSql(this.part),
          values: [this.page, this.page + pages, now, limit - count].map(String),
        },
      ])
      const gone = Number(row?.[0])
      const size = Number(row?.[1])
      count += gone
      // More may be left on these pages.
      if (count >= limit) return count
      const looked = Math.max(0, Math.min(pages, size - this.page))
      pages -= Math.max(1, looked)
      this.page += looked
      if (this.page < size) continue
      this.page = 0
      this.part = (this.part + 1) % PASSING.length
    }
    return count
  }
}

/** Deletes on some pages of one part, and answers how many rows and how many pages the part has. */
function passingSql(part: number): string {
  const table = `countersign.${PASSING[part] ?? 'volatile'}`
  return `WITH old AS (
      SELECT ctid FROM ${table} WHERE ctid >= format('(%s,0)', $1::bigint)::tid
        AND ctid < format('(%s,0)', $2::bigint)::tid
        AND expires_at <= $3::bigint LIMIT $4::int FOR UPDATE SKIP LOCKED),
    gone AS (DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM old)) RETURNING 1)
    SELECT (SELECT count(*) FROM gone),
      pg_relation_size('${table}') / current_setting('block_size')::int`
}

async function number(session: Session, statement: ReturnType<typeof call>): Promise<number> {
  const [[row] = []] = await session.exchange([statement])
  return Number(row?.[0])
}
