import type { VerificationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import { placeFloor, requireVerificationPlace } from '../rows/verification-place.ts'
import type { Epoch } from './epoch.ts'
import type { Session } from './line.ts'
import { firstPending, lapsedVerifications, outlivedVerifications } from './verification-queries.ts'

/**
 * Another replica may keep a pending verification this long after it made its id; a place that is younger is never taken for looked
 * through. A request is given up long before.
 */
const LATE_MILLISECONDS = 60_000

/** Looks for verifications to end. It remembers up to where none is pending, for there is no index on what changes. */
export class Lapses {
  private from = 0
  /** The epoch up to which everything older was ended. */
  private ended = 0

  async look(
    session: Session,
    limit: number,
    now: Instant,
    epoch: Epoch,
  ): Promise<readonly Verification[]> {
    const found = await lapsedVerifications(session, this.from, now, limit, epoch)
    const to = placeFloor(now - LATE_MILLISECONDS)
    if (this.from < to) this.from = (await firstPending(session, this.from, to)) ?? to
    if (this.ended === epoch.number || found.length === limit) return found
    const outlived = await outlivedVerifications(session, this.from, limit, epoch)
    if (outlived.length === 0) this.ended = epoch.number
    const known = new Set(found.map((v) => v.id))
    return [...found, ...outlived.filter((v) => !known.has(v.id))].slice(0, limit)
  }

  /** A pending one that is kept late must not lie behind where looking begins. */
  await(id: VerificationId): void {
    if (this.from > 0) this.from = Math.min(this.from, requireVerificationPlace(id).place)
  }
}
