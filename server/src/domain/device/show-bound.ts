import type { ProjectId } from '../ids.ts'
import type { Store } from '../store.ts'
import { findUserCodePolicy } from './find-user-code-policy.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { presentBound, type PresentBound } from './present-bound.ts'

/** How a project stands towards the bound on guessing user codes, now. */
export async function showBound(
  store: Pick<Store, 'find' | 'now'>,
  project: ProjectId,
): Promise<PresentBound> {
  const [codes, { userCode }] = await Promise.all([
    store.find(liveCodesKey(project)),
    findUserCodePolicy(store, project),
  ])
  return presentBound(codes ?? NO_CODES, userCode, store.now())
}
