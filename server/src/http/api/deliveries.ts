import { Type, type Static } from 'typebox'
import type { DeadLetter } from '../../domain/delivery/dead-letter.ts'
import {
  listDeadLetters,
  retryDeadLetter,
  type DeadLetterNeeds,
} from '../../domain/delivery/dead-letters.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, Limit, NoQuery, problems } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const DeliveryObject = Type.Object({
  id: Type.String(),
  object: Type.Literal('delivery'),
  state: Type.Literal('dead'),
  kind: Type.Enum(['code', 'notice', 'device', 'account', 'step', 'event', 'push'], {
    description:
      'code: a message with a code. notice, device, account: what an address is told of. event: for a webhook. push: a question for a browser.',
  }),
  channel: Type.String({ description: 'A channel, `events` or `push`.' }),
  verification: Type.String(),
  carrier: Type.Optional(Type.String({ description: 'The carrier that was tried last.' })),
  reason: Type.String(),
  attempts: Type.Integer(),
  died_at: Type.String({ format: 'date-time' }),
  kept_until: Type.String({ format: 'date-time' }),
})

/** `/v1/deliveries`: what could not be brought to anybody, and sending it again. */
export function deliveryRoutes(app: App, needs: DeadLetterNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('deliveries') }
  const tags = ['deliveries']
  app.get(
    '/v1/deliveries',
    {
      ...door,
      schema: {
        operationId: 'listDeliveries',
        tags,
        summary: 'List what could not be delivered',
        description:
          'Dead letters are kept for seven days. They hold no code and no address. `next` is what to pass as `after`; null means that was all.',
        querystring: exactly({
          state: Type.Optional(Type.Literal('dead', { description: 'dead, and nothing else' })),
          after: Type.Optional(Id('dlv')),
          limit: Type.Optional(Limit),
        }),
        response: {
          200: Type.Object({
            data: Type.Array(DeliveryObject),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { after } = request.query
      const page = {
        limit: Number(request.query.limit ?? 20),
        ...(after !== undefined && { after }),
      }
      const { data, next } = await listDeadLetters(needs, secretCaller(request), page)
      return { data: data.map(deliveryObject), next: next ?? null }
    },
  )
  app.post(
    '/v1/deliveries/:id/retry',
    {
      ...door,
      schema: {
        operationId: 'retryDelivery',
        tags,
        summary: 'Send a dead letter again',
        description:
          'A code is not kept: its verification, if it is still open, sends once more by the same channel, and all limits hold. An event goes to its webhook again.',
        params: exactly({ id: Id('dlv') }),
        querystring: NoQuery,
        response: { 202: DeliveryObject, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const letter = await retryDeadLetter(needs, caller, request.params.id, once)
      reply.code(202)
      return deliveryObject(letter)
    },
  )
}

function deliveryObject(letter: DeadLetter): Static<typeof DeliveryObject> {
  const { id, kind, desk, verification, carrier, reason, attempts } = letter
  return {
    id,
    object: 'delivery',
    state: 'dead',
    kind,
    channel: desk,
    verification,
    ...(carrier !== undefined && { carrier }),
    reason,
    attempts,
    died_at: rfc3339(letter.at),
    kept_until: rfc3339(letter.expiresAt),
  }
}
