import type { ProjectId } from '../ids.ts'
import { usualUserCode } from '../project/default-policies.ts'
import type { Policy, UserCodePolicy } from '../project/policy.ts'
import type { Store } from '../store.ts'
import { findPolicy } from '../verification/choose.ts'

/** How a project's device authorizations go, and how its user codes are made. */
export async function findUserCodePolicy(
  store: Pick<Store, 'find'>,
  project: ProjectId,
): Promise<{ readonly policy: Policy; readonly userCode: UserCodePolicy }> {
  const policy = await findPolicy(store, project, 'device')
  return { policy, userCode: policy.userCode ?? usualUserCode() }
}
