import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { drop, put, type Store } from '../store.ts'
import { guardBlockKey, type GuardBlock } from './guard-rule.ts'
import { LIFTED } from './judge-rule.ts'

/** Blocks that hold now, in the order of what they stop. */
export function listBlocks(
  { store }: { readonly store: Pick<Store, 'list'> },
  { project }: { readonly project: ProjectId },
  page: { readonly after?: string; readonly limit: number },
): Promise<readonly GuardBlock[]> {
  return store.list('guard_block', project, page)
}

/**
 * Lets messages through again. What was counted still speaks against the place, so until the block would have ended nothing stops it anew: what is sent there is
 * only watched. Lifting it a second time ends that, too.
 * @throws Problem `not_found`
 */
export async function liftBlock(
  { store }: { readonly store: Pick<Store, 'change'> },
  { project, keyId }: Extract<Caller, { kind: 'secret' }>,
  scope: string,
): Promise<void> {
  const key = guardBlockKey(project, scope)
  await store.change([key], (records, now) => {
    const block = records.find(key)
    if (block === undefined || now >= block.expiresAt)
      throw new Problem('not_found', 'Nothing is blocked there now.')
    const isLifted = block.rule === LIFTED
    const watched: GuardBlock = { ...block, rule: LIFTED, action: 'shadow', since: now, hits: 0 }
    return {
      writes: [isLifted ? drop(key) : put(key, watched)],
      events: [
        {
          project,
          type: 'guard.block_lifted',
          facts: { scope, rule: block.rule, hits: block.hits, by: keyId },
        },
      ],
      outcome: undefined,
    }
  })
}
