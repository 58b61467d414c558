import type { Event } from '../event.ts'
import { isAskedFor, type Webhook } from './webhook.ts'

/**
 * Whether an event is sent to this webhook. What became of sending events is never sent itself: two receivers that are down would tell each other for
 * ever.
 */
export function isTold(webhook: Pick<Webhook, 'events'>, { type, facts }: Event): boolean {
  if (type.startsWith('message.') && 'webhook' in facts) return false
  return isAskedFor(webhook, type)
}
