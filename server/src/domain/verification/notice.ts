import { isChannel } from '../delivery/channel.ts'
import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import type { DeliveryId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import { put, type Write } from '../store.ts'
import type { Verification } from './verification.ts'

/** Tells the owner of the address something about a verification. It has no code in it and may arrive any time that day. */
export function noticeOf(
  v: Verification,
  id: DeliveryId,
  send: Delivery['send'],
  now: Instant,
): Write {
  if (!isChannel(v.channel)) throw new TypeError('A user code was sent to no address.')
  return put(deliveryKey(v.project, id), {
    id,
    project: v.project,
    verification: v.id,
    kind: 'notice',
    send,
    channel: v.channel,
    sealedCode: undefined,
    attempts: 0,
    dueAt: now,
    deadline: now + DAY,
  })
}
