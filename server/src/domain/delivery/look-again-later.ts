import type { Random } from '../ids.ts'
import { spendKey } from '../limit/spend.ts'
import { projectKey } from '../project/project.ts'
import { drop, put, type Key, type Store } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import { backoff } from './backoff.ts'
import { settled } from './delivery-cost.ts'
import { deliveryKey, type Delivery } from './delivery.ts'
import { isHeld } from './is-held.ts'

/** About five minutes, with the waits of `backoff.ts`: whatever keeps a store from finding what is there is over by then. */
const MOST_LOOKS = 10

/**
 * A delivery was committed together with its verification. A store that finds none, or no project, may find it a moment later: while servers change
 * places, or where another replica wrote it just now. So it is looked for again, and it is skipped only after `MOST_LOOKS` attempts, and when
 * those who would write it find nothing either.
 */
export function lookAgainLater(
  needs: {
    readonly store: Pick<Store, 'change'>
    readonly random: Pick<Random, 'below'>
  },
  delivery: Delivery,
): Promise<'delayed' | 'skipped' | 'taken'> {
  const key = deliveryKey(delivery.project, delivery.id)
  const about = verificationKey(delivery.project, delivery.verification)
  // A notice of an account may follow from no verification.
  const named: readonly Key[] = [
    ...(delivery.kind === 'account' ? [] : [about]),
    projectKey(delivery.project),
  ]
  const wait = backoff(needs.random, delivery.attempts)
  const spend = delivery.reserved === undefined ? [] : [spendKey(delivery.project)]
  return needs.store.change([key, ...named, ...spend], (records, now) => {
    const current = records.find(key)
    if (!isHeld(current, delivery)) return { writes: [], events: [], outcome: 'taken' }
    const attempts = current.attempts + 1
    const isThere = named.every((one) => records.find(one) !== undefined)
    const dueAt = now + wait
    const goesOn = dueAt < current.deadline && (isThere || attempts < MOST_LOOKS)
    return {
      writes: goesOn
        ? [put(key, { ...current, attempts, dueAt })]
        : [
            drop(key),
            ...settled(
              current,
              delivery.kind === 'account' ? undefined : records.find(about),
              0,
              records,
              now,
            ),
          ],
      events: [
        {
          project: delivery.project,
          type: goesOn ? 'message.delayed' : 'message.skipped',
          verification: delivery.verification,
          facts: { channel: delivery.channel, reason: 'its verification was not found' },
        },
      ],
      outcome: goesOn ? 'delayed' : 'skipped',
    }
  })
}
