import type { Egress } from '../delivery/egress.ts'
import { EVENT_TYPES } from '../event.ts'
import { Problem } from '../problem.ts'
import type { Webhook } from './webhook.ts'

/** What a webhook is asked to be. */
export type WebhookAsk = {
  readonly url: string
  readonly events: readonly string[]
  readonly addresses: boolean
  readonly name: string
}

const GROUPS = new Set(EVENT_TYPES.map((type) => `${type.split('.')[0] ?? ''}.*`))

/**
 * Refuses what could never work: an address that no request would be sent to, and events that do not exist.
 * @throws Problem `invalid_webhook` naming the field and the rule
 */
export function judgeWebhook(egress: Pick<Egress, 'judge'>, ask: Partial<WebhookAsk>): void {
  const refuse = (field: string, rule: string): never => {
    throw new Problem('invalid_webhook', `${field}: ${rule}`, { field })
  }
  const fault = ask.url === undefined ? undefined : egress.judge(ask.url)
  if (fault !== undefined) refuse('url', fault)
  for (const one of ask.events ?? [])
    if (!GROUPS.has(one) && !EVENT_TYPES.some((type) => type === one))
      refuse('events', 'must be types of events, or groups such as message.*')
}

/** What is told of a webhook: never its secrets. */
export type WebhookView = Omit<Webhook, 'secrets' | 'cursor'>

export function webhookView({ secrets: _s, cursor: _c, ...view }: Webhook): WebhookView {
  return view
}
