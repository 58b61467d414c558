import { Type, type Static } from 'typebox'
import { AUTH_METHODS, GRANT_TYPES, type OAuthClient } from '../../domain/oauth/client.ts'
import {
  createClient,
  listClients,
  removeClient,
  type ClientAsk,
} from '../../domain/oauth/clients.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

// Names as RFC 7591 has them; those it does not have are ours. The bounds of values are the domain's, which names them.
const Body = exactly({
  client_name: words(100),
  token_endpoint_auth_method: Type.Enum([...AUTH_METHODS], {
    description: '`none` for a client that cannot keep a secret.',
  }),
  grant_types: Type.Optional(
    Type.Array(Type.Enum([...GRANT_TYPES]), {
      maxItems: GRANT_TYPES.length,
      uniqueItems: true,
      description: 'a list without repetitions',
    }),
  ),
  scope: Type.Optional(
    Type.String({ maxLength: 4000, description: 'scopes with spaces between them' }),
  ),
  client_uri: Type.Optional(words(300)),
  audience: Type.Optional(words(200)),
  access_token_seconds: Type.Optional(Type.Integer()),
  needs_user: Type.Optional(
    Type.Boolean({ description: 'Its devices must say whom they ask for, with `user_token`.' }),
  ),
})

const ClientFields = {
  client_id: Type.String(),
  object: Type.Literal('client'),
  client_name: Type.String(),
  token_endpoint_auth_method: Type.Enum([...AUTH_METHODS]),
  grant_types: Type.Array(Type.String()),
  scope: Type.String(),
  client_uri: Type.Optional(Type.String()),
  audience: Type.String(),
  access_token_seconds: Type.Integer(),
  needs_user: Type.Boolean(),
  created_at: Type.String({ format: 'date-time' }),
}
const Client = Type.Object(ClientFields)
const NewClient = Type.Object({
  ...ClientFields,
  client_secret: Type.Optional(
    Type.String({ description: 'The secret, unless it has none. It is told in this answer only.' }),
  ),
})

/** `/v1/clients`: makes, lists and removes the programs that devices run. */
export function clientRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('clients') }
  const tags = ['clients']
  app.post(
    '/v1/clients',
    {
      ...door,
      schema: {
        operationId: 'createClient',
        tags,
        summary: 'Make a client',
        description:
          'Without `grant_types` it can do nothing yet. The same request with the same Idempotency-Key tells the secret again.',
        querystring: NoQuery,
        body: Body,
        response: { 201: NewClient, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const { client, secret } = await createClient(needs, caller, askOf(request.body), once)
      reply.code(201)
      return { ...clientObject(client), ...(secret !== undefined && { client_secret: secret }) }
    },
  )
  app.get(
    '/v1/clients',
    {
      ...door,
      schema: {
        operationId: 'listClients',
        tags,
        summary: 'List the clients',
        description: 'Not those that registered themselves.',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Client), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const clients = await listClients(needs, secretCaller(request))
      return { data: clients.map(clientObject), next: null }
    },
  )
  app.delete(
    '/v1/clients/:id',
    {
      ...door,
      schema: {
        operationId: 'removeClient',
        tags,
        summary: 'Remove a client',
        description:
          'Its devices get no token from now on, and those they have are told to be good for nothing. One that registered itself is removed by its id, too.',
        params: exactly({
          id: Type.Union([Id('cli'), Id('reg')], { description: 'an id such as cli_…' }),
        }),
        querystring: NoQuery,
        response: { 200: Client, ...problems },
      },
    },
    async (request) =>
      clientObject(await removeClient(needs, secretCaller(request), request.params.id)),
  )
}

function askOf(body: Static<typeof Body>): ClientAsk {
  return {
    name: body.client_name,
    authMethod: body.token_endpoint_auth_method,
    grantTypes: body.grant_types ?? [],
    scopes: (body.scope ?? '').split(' ').filter((scope) => scope !== ''),
    ...(body.audience !== undefined && { audience: body.audience }),
    ...(body.access_token_seconds !== undefined && {
      accessTokenSeconds: body.access_token_seconds,
    }),
    ...(body.needs_user !== undefined && { needsUser: body.needs_user }),
    ...(body.client_uri !== undefined && { uri: body.client_uri }),
  }
}

function clientObject(client: OAuthClient): Static<typeof Client> {
  return {
    client_id: client.id,
    object: 'client',
    client_name: client.name,
    token_endpoint_auth_method: client.authMethod,
    grant_types: [...client.grantTypes],
    scope: client.scopes.join(' '),
    ...(client.uri !== undefined && { client_uri: client.uri }),
    audience: client.audience,
    access_token_seconds: client.accessTokenSeconds,
    needs_user: client.needsUser,
    created_at: rfc3339(client.createdAt),
  }
}
