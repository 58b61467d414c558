import { addressOwnerKey } from '../../domain/address/address-owner.ts'
import { statusAt, verificationKey } from '../../domain/verification/verification.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { PageNeeds } from './page-needs.ts'
import type { Activity } from './views/me-model.ts'

/** A glance, and not a log: that is for the application. */
const MOST_LINES = 6
/** Each is one more question to the store. */
const MOST_ADDRESSES = 3

/**
 * The newest verifications of a person, and of the addresses that are theirs, which is how most sign-ins are asked for: not of
 * one that somebody else has proven since, nor what was asked of somebody else there. It reads the search projection,
 * which keeps a verification for a day after its time: older ones are forgotten.
 * @param targets keyed hashes of their addresses
 */
export async function recentActivity(
  { store }: Pick<PageNeeds, 'store'>,
  project: ProjectId,
  subject: string,
  targets: readonly string[],
): Promise<readonly Activity[]> {
  const limit = MOST_LINES
  const found = await Promise.all([
    store.search({ project, subject, limit }),
    ...targets.slice(0, MOST_ADDRESSES).map(async (targetHash) => {
      const owner = await store.find(addressOwnerKey(project, targetHash))
      return owner?.subject === subject ? store.search({ project, targetHash, limit }) : []
    }),
  ])
  const ids = [...new Set(found.flat())]
  const all = await Promise.all(ids.map((id) => store.find(verificationKey(project, id))))
  return all
    .flatMap((v) => (v === undefined || (v.subject ?? subject) !== subject ? [] : [v]))
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, MOST_LINES)
    .map((v) => ({
      id: v.id,
      purpose: v.purpose,
      channel: v.channel,
      status: statusAt(v, store.now()),
      at: v.createdAt,
    }))
}
