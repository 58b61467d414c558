import { Type, type Static } from 'typebox'
import { SCOPES } from '../../domain/project/api-key.ts'
import {
  createKey,
  listKeys,
  revokeKey,
  type KeyAsk,
  type KeyView,
} from '../../domain/project/keys.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, NoQuery, problems, Purpose, Time, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Body = exactly({
  type: Type.Enum(['secret', 'publishable']),
  name: words(100),
  scopes: Type.Optional(
    Type.Array(Type.Enum([...SCOPES]), {
      maxItems: SCOPES.length,
      uniqueItems: true,
      description: 'a list without repetitions',
    }),
  ),
  origins: Type.Optional(Type.Array(words(255), { maxItems: 50 })),
  purposes: Type.Optional(Type.Array(Purpose, { maxItems: 50 })),
  expires_at: Type.Optional(Time),
})

const KeyFields = {
  id: Type.String(),
  object: Type.Literal('key'),
  type: Type.Enum(['secret', 'publishable']),
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  origins: Type.Array(Type.String()),
  purposes: Type.Array(Type.String()),
  created_at: Type.String({ format: 'date-time' }),
  expires_at: Type.Optional(Type.String({ format: 'date-time' })),
  revoked_at: Type.Optional(Type.String({ format: 'date-time' })),
}
const ApiKey = Type.Object(KeyFields)
const NewApiKey = Type.Object({
  ...KeyFields,
  key: Type.String({ description: 'The key itself. It is told in this answer only.' }),
})

/** `/v1/keys`: makes, lists and ends API keys. */
export function keyRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('keys') }
  const tags = ['keys']
  app.post(
    '/v1/keys',
    {
      ...door,
      schema: {
        operationId: 'createKey',
        tags,
        summary: 'Make a key',
        description:
          'A key gives no scope that the key which makes it does not have, and ends no later than that one.',
        querystring: NoQuery,
        body: Body,
        response: { 201: NewApiKey, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const { view, key } = await createKey(needs, caller, askOf(request.body), once)
      reply.code(201)
      return { ...keyObject(view), key }
    },
  )
  app.get(
    '/v1/keys',
    {
      ...door,
      schema: {
        operationId: 'listKeys',
        tags,
        summary: 'List the keys',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(ApiKey), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const keys = await listKeys(needs, secretCaller(request))
      return { data: keys.map(keyObject), next: null }
    },
  )
  app.delete(
    '/v1/keys/:id',
    {
      ...door,
      schema: {
        operationId: 'revokeKey',
        tags,
        summary: 'End a key',
        description: 'It is refused from the next request on, everywhere.',
        params: exactly({ id: Id('key') }),
        querystring: NoQuery,
        response: { 200: ApiKey, ...problems },
      },
    },
    async (request) => keyObject(await revokeKey(needs, secretCaller(request), request.params.id)),
  )
}

function askOf({ expires_at, ...same }: Static<typeof Body>): KeyAsk {
  return { ...same, ...(expires_at !== undefined && { expiresAt: Date.parse(expires_at) }) }
}

function keyObject(key: KeyView): Static<typeof ApiKey> {
  return {
    id: key.id,
    object: 'key',
    type: key.type,
    name: key.name,
    scopes: [...key.scopes],
    origins: [...key.origins],
    purposes: [...key.purposes],
    created_at: rfc3339(key.createdAt),
    ...(key.expiresAt !== undefined && { expires_at: rfc3339(key.expiresAt) }),
    ...(key.revokedAt !== undefined && { revoked_at: rfc3339(key.revokedAt) }),
  }
}
