import { Type, type Static } from 'typebox'
import { addPush } from '../../domain/push/add-push.ts'
import { AUTH, LONGEST_ENDPOINT, P256DH } from '../../domain/push/judge-target.ts'
import {
  listPush,
  removePush,
  type PushNeeds,
  type PushView,
} from '../../domain/push/push-subscriptions.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Key = (pattern: string) =>
  Type.String({ pattern, description: 'a key as the browser gave it, base64url' })

const Body = exactly({
  endpoint: Type.String({
    minLength: 1,
    maxLength: LONGEST_ENDPOINT,
    description: 'the address of the browser’s push service',
  }),
  keys: exactly({ p256dh: Key(P256DH), auth: Key(AUTH) }),
  expirationTime: Type.Optional(
    Type.Union([Type.Null(), Type.Number()], { description: 'what the browser says, or null' }),
  ),
  name: Type.Optional(words(60, 0)),
})

const Subscription = Type.Object({
  id: Type.String(),
  object: Type.Literal('push_subscription'),
  name: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})

/** `/v1/subjects/:subject/push_subscriptions`: the browsers of a person that are asked "Is this you?" when they are not looking. */
export function pushSubscriptionRoutes(app: App, needs: PushNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('authenticators') }
  const tags = ['approvals']
  const params = exactly({ subject: words(255) })
  app.put(
    '/v1/subjects/:subject/push_subscriptions',
    {
      ...door,
      schema: {
        operationId: 'addPushSubscription',
        tags,
        summary: 'Ask a person in this browser, too',
        description:
          'The body is `PushSubscription.toJSON()`, and a name. The same browser is kept once; of more than ten the oldest gives way.',
        params,
        querystring: NoQuery,
        body: Body,
        response: { 200: Subscription, ...problems },
      },
    },
    async (request) => {
      const { project, keyId } = secretCaller(request)
      const { endpoint, keys, name = '' } = request.body
      const ask = { target: { endpoint, ...keys }, name }
      return pushObject(await addPush(needs, project, request.params.subject, ask, keyId))
    },
  )
  app.get(
    '/v1/subjects/:subject/push_subscriptions',
    {
      ...door,
      schema: {
        operationId: 'listPushSubscriptions',
        tags,
        summary: 'List the browsers of a person that are asked',
        description: 'The newest first, and the key that a browser subscribes with.',
        params,
        querystring: NoQuery,
        response: {
          200: Type.Object({
            data: Type.Array(Subscription),
            next: Type.Null(),
            application_server_key: Type.String({
              description: 'For `pushManager.subscribe`, base64url.',
            }),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const all = await listPush(needs, project, request.params.subject)
      return {
        data: all.map(pushObject),
        next: null,
        application_server_key: needs.pushSealer.publicKey,
      }
    },
  )
  app.delete(
    '/v1/subjects/:subject/push_subscriptions/:id',
    {
      ...door,
      schema: {
        operationId: 'removePushSubscription',
        tags,
        summary: 'Ask a person in this browser no more',
        params: exactly({ subject: words(255), id: Id('psh') }),
        querystring: NoQuery,
        response: { 204: Type.Null({ description: 'It is not asked any more.' }), ...problems },
      },
    },
    async (request, reply) => {
      const { project, keyId } = secretCaller(request)
      const { subject, id } = request.params
      if (!(await removePush(needs, project, subject, id, keyId)))
        throw new Problem('not_found', 'This browser is not asked.')
      return reply.code(204).send(null)
    },
  )
}

function pushObject({ id, name, createdAt }: PushView): Static<typeof Subscription> {
  return { id, object: 'push_subscription', name, created_at: rfc3339(createdAt) }
}
