import { Type, type Static } from 'typebox'
import type { WebhookView } from '../../domain/webhook/judge-webhook.ts'
import { rfc3339 } from './rfc3339.ts'

/** A webhook as it is told of. */
export const WebhookFields = {
  id: Type.String(),
  object: Type.Literal('webhook'),
  url: Type.String(),
  events: Type.Array(Type.String()),
  addresses: Type.Boolean(),
  name: Type.String(),
  status: Type.Enum(['active', 'failing', 'disabled']),
  created_at: Type.String({ format: 'date-time' }),
  last_success_at: Type.Optional(
    Type.String({ format: 'date-time', description: 'To within a minute.' }),
  ),
  failing_since: Type.Optional(Type.String({ format: 'date-time' })),
  disabled_at: Type.Optional(Type.String({ format: 'date-time' })),
}
export const Webhook = Type.Object(WebhookFields)

/** The wire's words for a webhook. */
export function webhookObject(view: WebhookView): Static<typeof Webhook> {
  const { disabledAt, failingSince, lastSuccessAt } = view
  return {
    id: view.id,
    object: 'webhook',
    url: view.url,
    events: [...view.events],
    addresses: view.addresses,
    name: view.name,
    status:
      disabledAt !== undefined ? 'disabled' : failingSince !== undefined ? 'failing' : 'active',
    created_at: rfc3339(view.createdAt),
    ...(lastSuccessAt !== undefined && { last_success_at: rfc3339(lastSuccessAt) }),
    ...(failingSince !== undefined && { failing_since: rfc3339(failingSince) }),
    ...(disabledAt !== undefined && { disabled_at: rfc3339(disabledAt) }),
  }
}
