import type { ProjectId } from '../ids.ts'
import { isNewsOfCap, NOTHING_SPENT, spendKey, toldOf, type Cap } from '../limit/spend.ts'
import { put, type Store } from '../store.ts'
import { guardBlockKey } from './guard-rule.ts'
import { hitOnce, isNewsworthy, told } from './judge-guard.ts'
import { Stopped } from './stopped.ts'

/**
 * Writes down that a message was stopped, which the change that stopped it could not: on the block, and in the log now and then. Passes the error on.
 */
export async function noteStop(
  { store }: { readonly store: Pick<Store, 'change'> },
  project: ProjectId,
  error: unknown,
): Promise<never> {
  if (error instanceof Stopped) {
    if (error.cap !== undefined) await noteCap(store, project, error.cap)
    else if (error.scope !== undefined) await noteHit(store, project, error.scope)
  }
  throw error
}

async function noteHit(
  store: Pick<Store, 'change'>,
  project: ProjectId,
  scope: string,
): Promise<void> {
  const key = guardBlockKey(project, scope)
  await store.change([key], (records) => {
    const block = records.find(key)
    if (block === undefined) return { writes: [], events: [], outcome: undefined }
    const next = hitOnce(block)
    const events = isNewsworthy(next.hits) ? [{ ...told(next), project }] : []
    return { writes: [put(key, next)], events, outcome: undefined }
  })
}

async function noteCap(store: Pick<Store, 'change'>, project: ProjectId, cap: Cap): Promise<void> {
  const key = spendKey(project)
  await store.change([key], (records, now) => {
    const spend = records.find(key) ?? NOTHING_SPENT
    if (!isNewsOfCap(spend, cap, now)) return { writes: [], events: [], outcome: undefined }
    return {
      writes: [put(key, toldOf(spend, cap, 'capped', now))],
      events: [{ project, type: 'spend.capped', facts: { cap } }],
      outcome: undefined,
    }
  })
}
