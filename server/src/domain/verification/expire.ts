import type { Store } from '../store.ts'
import { put } from '../store.ts'
import { hasPassed } from '../instant.ts'
import { ended } from './ended.ts'
import { verificationKey } from './verification.ts'

/**
 * Ends the verifications whose time is over, so that each has its line in the log (M67) though nobody asked again.
 * Answers how many it ended.
 */
export async function expireLapsed(
  needs: { readonly store: Pick<Store, 'change' | 'lapsed'> },
  limit: number,
): Promise<number> {
  const lapsed = await needs.store.lapsed(limit)
  await Promise.all(
    lapsed.map(({ project, id }) => {
      const key = verificationKey(project, id)
      return needs.store.change([key], (records, now) => {
        const v = records.find(key)
        if (v?.status !== 'pending' || !hasPassed(v.expiresAt, now))
          return { writes: [], events: [], outcome: undefined }
        const facts = { purpose: v.purpose, channel: v.channel }
        return {
          writes: [put(key, ended(v, 'expired', now))],
          events: [{ project, type: 'verification.expired', verification: id, facts }],
          outcome: undefined,
        }
      })
    }),
  )
  return lapsed.length
}
