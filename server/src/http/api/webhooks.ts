import { Type, type Static } from 'typebox'
import { webhookView, type WebhookAsk } from '../../domain/webhook/judge-webhook.ts'
import type { WallClock } from '../../domain/webhook/post-signed.ts'
import {
  changeWebhook,
  createWebhook,
  getWebhook,
  listWebhooks,
  removeWebhook,
  rotateSecret,
  type WebhookNeeds,
} from '../../domain/webhook/webhooks.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, NoBody, NoQuery, problems, words } from './fields.ts'
import { webhookDeliveryRoutes } from './webhook-deliveries.ts'
import { Webhook, WebhookFields, webhookObject } from './webhook-object.ts'

/** What these routes ask of the world. */
export type WebhookRouteNeeds = WebhookNeeds & WallClock

const Url = Type.String({
  minLength: 1,
  maxLength: 2048,
  description: 'an https:// address of the public internet, of at most 2048 characters',
})
const Events = Type.Array(
  Type.String({
    pattern: '^[a-z_]{1,30}\\.(?:[a-z_]{1,40}|\\*)$',
    description: 'a type of events such as verification.approved, or a group such as message.*',
  }),
  { maxItems: 100, uniqueItems: true, description: 'a list without repetitions; empty for all' },
)
const Addresses = Type.Boolean({
  description: 'true to be told addresses as they are; otherwise their keyed hash only',
})

const NewBody = exactly({
  url: Url,
  events: Type.Optional(Events),
  addresses: Type.Optional(Addresses),
  name: Type.Optional(words(100, 0)),
})
const ChangeBody = exactly({
  url: Type.Optional(Url),
  events: Type.Optional(Events),
  addresses: Type.Optional(Addresses),
  name: Type.Optional(words(100, 0)),
  disabled: Type.Optional(Type.Boolean()),
})

const WithSecret = Type.Object({
  ...WebhookFields,
  secret: Type.String({
    description: 'What messages are signed with, `whsec_…`. It is told in this answer only.',
  }),
})
/** `/v1/webhooks`: where a project wants to be told of what happens, and what became of telling it. */
export function webhookRoutes(app: App, needs: WebhookRouteNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('webhooks') }
  const tags = ['webhooks']
  const params = exactly({ id: Id('whk') })
  app.post(
    '/v1/webhooks',
    {
      ...door,
      schema: {
        operationId: 'createWebhook',
        tags,
        summary: 'Make a webhook',
        description:
          'From now on each event of the project that it asks for is sent there, signed by Standard Webhooks. Without `events` it is told of all.',
        querystring: NoQuery,
        body: NewBody,
        response: { 201: WithSecret, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const ask = { events: [], addresses: false, name: '', ...request.body }
      const { view, secret } = await createWebhook(needs, caller, ask, once)
      reply.code(201)
      return { ...webhookObject(view), secret }
    },
  )
  app.get(
    '/v1/webhooks',
    {
      ...door,
      schema: {
        operationId: 'listWebhooks',
        tags,
        summary: 'List the webhooks',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Webhook), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const webhooks = await listWebhooks(needs, secretCaller(request))
      return { data: webhooks.map(webhookObject), next: null }
    },
  )
  app.get(
    '/v1/webhooks/:id',
    {
      ...door,
      schema: {
        operationId: 'getWebhook',
        tags,
        summary: 'Get a webhook',
        params,
        querystring: NoQuery,
        response: { 200: Webhook, ...problems },
      },
    },
    async (request) => {
      const webhook = await getWebhook(needs, secretCaller(request), request.params.id)
      return webhookObject(webhookView(webhook))
    },
  )
  app.patch(
    '/v1/webhooks/:id',
    {
      ...door,
      schema: {
        operationId: 'changeWebhook',
        tags,
        summary: 'Change a webhook',
        description:
          'What is left out stays. With `"disabled": false` one that was switched off goes on where it stopped.',
        params,
        querystring: NoQuery,
        body: ChangeBody,
        response: { 200: Webhook, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { id } = request.params
      return webhookObject(await changeWebhook(needs, caller, id, changeOf(request.body)))
    },
  )
  app.delete(
    '/v1/webhooks/:id',
    {
      ...door,
      schema: {
        operationId: 'removeWebhook',
        tags,
        summary: 'Remove a webhook',
        description: 'What still waits for it is forgotten.',
        params,
        querystring: NoQuery,
        response: { 200: Webhook, ...problems },
      },
    },
    async (request) =>
      webhookObject(await removeWebhook(needs, secretCaller(request), request.params.id)),
  )
  app.post(
    '/v1/webhooks/:id/rotation',
    {
      ...door,
      schema: {
        operationId: 'rotateWebhookSecret',
        tags,
        summary: 'Give a webhook a new secret',
        description: 'The old one signs beside it for 24 hours.',
        params,
        querystring: NoQuery,
        body: NoBody,
        response: { 200: WithSecret, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const { view, secret } = await rotateSecret(needs, caller, request.params.id, once)
      return { ...webhookObject(view), secret }
    },
  )
  webhookDeliveryRoutes(app, needs, doors)
}

/** What was left out is not there: it must not be taken for a wish. */
function changeOf(
  body: Static<typeof ChangeBody>,
): Partial<WebhookAsk> & { readonly disabled?: boolean } {
  return {
    ...(body.url !== undefined && { url: body.url }),
    ...(body.events !== undefined && { events: body.events }),
    ...(body.addresses !== undefined && { addresses: body.addresses }),
    ...(body.name !== undefined && { name: body.name }),
    ...(body.disabled !== undefined && { disabled: body.disabled }),
  }
}
