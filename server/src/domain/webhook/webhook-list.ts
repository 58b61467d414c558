import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { put, type Key, type Records, type Store, type Write } from '../store.ts'
import { webhookKey } from './webhook.ts'

/** Which webhooks a project has, so that they are counted in the change that makes one. Some of them may have been removed. */
export type WebhookList = { readonly ids: readonly string[] }

/** Each of them is looked at whenever something happens in the project. */
const MOST = 20

export function webhookListKey(project: ProjectId): Key<'webhook_list'> {
  return { kind: 'webhook_list', project, id: 'webhooks' }
}

/** One was made since the list was read, and the change has not named it. */
class Outrun extends Error {}

/**
 * Runs a change that makes a webhook, until it has seen every other one of the project.
 * @param run given the keys that it must name, and `join`, which it must call inside: the write that puts the new one on the list
 * @throws Problem `invalid_webhook` when the project has as many as it may
 */
export async function joinWebhooks<O>(
  store: Pick<Store, 'find'>,
  project: ProjectId,
  run: (keys: readonly Key[], join: (records: Records, id: string) => Write) => Promise<O>,
): Promise<O> {
  const key = webhookListKey(project)
  for (;;) {
    // oxlint-disable no-await-in-loop -- each round is for what was made during the one before, which happens 20 times at most unless some are removed
    const named = (await store.find(key))?.ids ?? []
    const keys = [key, ...named.map((id) => webhookKey(project, id))]
    const join = (records: Records, id: string): Write => {
      const all = records.find(key)?.ids ?? []
      if (all.some((one) => !named.includes(one))) throw new Outrun()
      const ids = all.filter((one) => records.find(webhookKey(project, one)) !== undefined)
      if (ids.length >= MOST)
        throw new Problem('invalid_webhook', `A project has ${MOST} webhooks at most.`)
      return put(key, { ids: [...ids, id] })
    }
    try {
      return await run(keys, join)
    } catch (error) {
      if (!(error instanceof Outrun)) throw error
    }
    // oxlint-enable no-await-in-loop
  }
}
