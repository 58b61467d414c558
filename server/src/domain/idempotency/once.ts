import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { put, type Decide, type Key, type Store } from '../store.ts'
import { answerKey } from './answer.ts'

/** An Idempotency-Key as it reached us: already hashed together with the API key and the route (OPS-16). */
export type Once = { readonly id: string; readonly request: string }

/** OPS-16: how long an answer is remembered. */
const KEPT_SECONDS = 86_400

/**
 * `store.change`, at most once for each Idempotency-Key. The answer is kept in the same step as its effect, so a request that is
 * repeated after any crash either finds both or neither.
 * @throws Problem `idempotency_mismatch` when the key was used for another request
 */
export function changeOnce<O>(
  store: Pick<Store, 'change'>,
  project: ProjectId,
  once: Once | undefined,
  keys: readonly Key[],
  decide: Decide<O>,
): Promise<O> {
  if (once === undefined) return store.change(keys, decide)
  const key = answerKey(project, once.id)
  return store.change([key, ...keys], (records, now) => {
    const told = records.find(key)
    if (told !== undefined && now < told.expiresAt) {
      if (told.request !== once.request)
        throw new Problem(
          'idempotency_mismatch',
          'This Idempotency-Key was used for another request. Use a new key for a new request.',
        )
      // Outcomes are plain data of our own making, written a few lines below.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return { writes: [], events: [], outcome: JSON.parse(told.outcome) as O }
    }
    const decision = decide(records, now)
    const answer = {
      request: once.request,
      outcome: JSON.stringify(decision.outcome),
      expiresAt: now + KEPT_SECONDS * 1000,
    }
    return { ...decision, writes: [...decision.writes, put(key, answer)] }
  })
}
