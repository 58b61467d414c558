import { Type, type Static } from 'typebox'
import { Problem } from '../../domain/problem.ts'
import { listEventStates, type EventState } from '../../domain/webhook/event-states.ts'
import { webhookView } from '../../domain/webhook/judge-webhook.ts'
import type { WallClock } from '../../domain/webhook/post-signed.ts'
import { redeliverEvent, redeliverSince } from '../../domain/webhook/redeliver.ts'
import { testWebhook } from '../../domain/webhook/test-webhook.ts'
import { getWebhook, type WebhookNeeds } from '../../domain/webhook/webhooks.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import { exactly, Id, Limit, NoBody, NoQuery, problems, Sequence, Time } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'
import { TimelineEntry, timelineEntry } from './timeline-entry.ts'
import { Webhook, webhookObject } from './webhook-object.ts'

const EventDelivery = Type.Object({
  id: Type.String({ description: 'The `webhook-id` of its message.' }),
  object: Type.Literal('webhook_delivery'),
  state: Type.Enum(['waiting', 'under_way', 'dead', 'delivered']),
  attempts: Type.Optional(Type.Integer()),
  next_at: Type.Optional(Type.String({ format: 'date-time' })),
  reason: Type.Optional(Type.String()),
  event: TimelineEntry,
})

/** `/v1/webhooks/:id/deliveries` and beside it: what became of telling a webhook, telling it again, and trying it out. */
export function webhookDeliveryRoutes(
  app: App,
  needs: WebhookNeeds & WallClock,
  doors: Doors,
): void {
  const door = { onRequest: doors.secret('webhooks') }
  const tags = ['webhooks']
  const params = exactly({ id: Id('whk') })
  app.get(
    '/v1/webhooks/:id/deliveries',
    {
      ...door,
      schema: {
        operationId: 'listWebhookDeliveries',
        tags,
        summary: 'List the events of a webhook, and where each stands',
        description:
          'Oldest first, from `after` on; without it, those of the last day. `next` is what to pass as `after`; null means that was all for now.',
        params,
        querystring: exactly({ after: Type.Optional(Sequence), limit: Type.Optional(Limit) }),
        response: {
          200: Type.Object({
            data: Type.Array(EventDelivery),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { after, limit = '20' } = request.query
      const caller = secretCaller(request)
      const { states, next } = await listEventStates(needs, caller, request.params.id, {
        limit: Number(limit),
        ...(after !== undefined && { after: Number(after) }),
      })
      return { data: states.map(deliveryObject), next: next === undefined ? null : String(next) }
    },
  )
  app.post(
    '/v1/webhooks/:id/redelivery',
    {
      ...door,
      schema: {
        operationId: 'redeliverEvents',
        tags,
        summary: 'Send events once more',
        description:
          'Either one `event`, by its sequence number, or all that the webhook asks for `since` a time. Each has the `webhook-id` it had before.',
        params,
        querystring: NoQuery,
        body: exactly({
          event: Type.Optional(
            Type.Integer({ minimum: 1, maximum: 1e15, description: 'a sequence number' }),
          ),
          since: Type.Optional(Time),
        }),
        response: { 200: Webhook, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { id } = request.params
      const { event, since } = request.body
      if ((event === undefined) === (since === undefined))
        throw new Problem('invalid_request', 'event: give either an event or since', {
          field: 'event',
        })
      if (since !== undefined)
        return webhookObject(await redeliverSince(needs, caller, id, Date.parse(since)))
      await redeliverEvent(needs, caller, id, event ?? 0)
      return webhookObject(webhookView(await getWebhook(needs, caller, id)))
    },
  )
  app.post(
    '/v1/webhooks/:id/test',
    {
      ...door,
      schema: {
        operationId: 'testWebhook',
        tags,
        summary: 'Send a webhook a message to try it out',
        description: 'One message of the type `webhook.test`, now and once.',
        params,
        querystring: NoQuery,
        body: NoBody,
        response: {
          200: Type.Object({
            result: Type.Enum(['delivered', 'failed']),
            status: Type.Optional(Type.Integer({ description: 'What the receiver answered.' })),
            reason: Type.Optional(Type.String()),
          }),
          ...problems,
        },
      },
    },
    (request) => testWebhook(needs, secretCaller(request), request.params.id),
  )
}

function deliveryObject(one: EventState): Static<typeof EventDelivery> {
  return {
    id: one.message,
    object: 'webhook_delivery',
    state: one.state,
    ...(one.attempts !== undefined && { attempts: one.attempts }),
    ...(one.nextAt !== undefined && { next_at: rfc3339(one.nextAt) }),
    ...(one.reason !== undefined && { reason: one.reason }),
    event: timelineEntry(one.event),
  }
}
