import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import type { DeliveryId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { put, type Write } from '../store.ts'
import { noticeIds } from '../verification/notice-ids.ts'
import type { Verification } from '../verification/verification.ts'
import type { PushList } from './push-list.ts'

/**
 * "Is this you?" to every browser of a person that wants to be asked, to be written in the change that asks.
 * @param drawn a fresh id (`newId('dlv', …)`); each delivery's follows from it
 */
export function pushDeliveries(
  list: PushList | undefined,
  v: Pick<Verification, 'id' | 'project' | 'expiresAt'>,
  drawn: DeliveryId,
  now: Instant,
): readonly Write[] {
  const ids = noticeIds(drawn)
  return (list?.subscriptions ?? []).flatMap(({ id: endpoint }, i) => {
    const id = ids[i]
    if (id === undefined) return []
    const delivery: Delivery = {
      id,
      project: v.project,
      verification: v.id,
      kind: 'push',
      send: 0,
      channel: 'push',
      sealedCode: undefined,
      // Of no event in the log: which browser is all that it says.
      event: { endpoint, sequence: 0 },
      attempts: 0,
      dueAt: now,
      deadline: v.expiresAt,
    }
    return [put(deliveryKey(v.project, id), delivery)]
  })
}
