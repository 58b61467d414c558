import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { registerClient, type ClientAsk, type MadeClient } from '../../domain/oauth/clients.ts'
import { AUTH_METHODS, DEVICE_CODE_GRANT, GRANT_TYPES } from '../../domain/oauth/client.ts'
import { registeredUntil, unusedUntil } from '../../domain/oauth/registered-lifetime.ts'
import type { App } from '../app.ts'
import type { DoorNeeds } from '../door.ts'
import { registrationCounts } from '../registration-counts.ts'
import { OAuthFault } from './oauth-fault.ts'
import { judgeUris, safeUri } from './registered-uris.ts'

/** DEV-28: what a program that nobody vouches for may ask a person for. Everything else is given by the project's owner. */
const ALLOWED_SCOPES = ['openid', 'offline_access']

type Metadata = Readonly<Record<string, unknown>>

/**
 * `POST /oauth/register` (RFC 7591), for whoever shows the initial access token of the settings. What a program says of itself is nobody's word
 * but its own, and is shown as such (DEV-41).
 */
export function registrationRoute(app: App, needs: DoorNeeds, token: string): void {
  const made = registrationCounts(() => performance.now())
  // Compared as keyed hashes: how long that takes tells nothing of the token.
  const mark = (text: string): string => needs.vault.fingerprint('api_key', text)
  const expected = mark(token)
  const door = (request: FastifyRequest, _reply: FastifyReply, done: (e?: Error) => void): void => {
    const shown = /^Bearer +([\x21-\x7e]{1,200}) *$/i.exec(request.headers.authorization ?? '')?.[1]
    done(
      shown !== undefined && mark(shown) === expected
        ? undefined
        : new OAuthFault('invalid_token', 'Show the initial access token of this service.', {
            status: 401,
            scheme: 'Bearer',
          }),
    )
  }
  app.post('/oauth/register', { onRequest: door }, async (request, reply) => {
    const ask = askOf(request.body)
    made.count(needs.networkOf(request))
    const expiresAt = unusedUntil(needs.store.now())
    const client = await registerClient(
      needs,
      needs.firstProject,
      ask,
      expiresAt,
      ALLOWED_SCOPES,
    ).catch(inOAuth)
    return reply.code(201).send(registered(client))
  })
}

/** @throws OAuthFault `invalid_client_metadata`, `invalid_redirect_uri`, `unapproved_software_statement` */
function askOf(body: unknown): ClientAsk {
  if (!isMetadata(body)) throw refused('The body must be a JSON object.')
  if (body['software_statement'] !== undefined)
    throw new OAuthFault('unapproved_software_statement', 'No software statement is known here.')
  judgeUris(body)
  const name = body['client_name']
  if (typeof name !== 'string' || name.trim() === '' || name.length > 100)
    throw refused('client_name: must be a name of at most 100 characters')
  const method = body['token_endpoint_auth_method'] ?? 'client_secret_basic'
  const authMethod = AUTH_METHODS.find((one) => one === method)
  if (authMethod === undefined)
    throw refused(`token_endpoint_auth_method: must be one of ${AUTH_METHODS.join(', ')}`)
  const scope = body['scope']
  if (scope !== undefined && typeof scope !== 'string') throw refused('scope: must be text')
  const uri = safeUri(body['client_uri'])
  return {
    name,
    authMethod,
    grantTypes: grantTypesOf(body['grant_types']),
    scopes: scopesOf(scope),
    ...(uri !== undefined && { uri }),
  }
}

/** RFC 7591, 2: what we cannot do is left out of what is registered, as long as something is left that devices can use. */
function grantTypesOf(asked: unknown): ClientAsk['grantTypes'] {
  if (asked === undefined) return [DEVICE_CODE_GRANT]
  if (!Array.isArray(asked)) throw refused('grant_types: must be a list')
  const ours = GRANT_TYPES.filter((grant) => asked.includes(grant))
  if (!ours.includes(DEVICE_CODE_GRANT))
    throw refused(`grant_types: must hold ${DEVICE_CODE_GRANT}`)
  return ours
}

/** RFC 7591, 3.2.1: scopes that it may not have are left out, and it is told which it has. */
function scopesOf(text: string | undefined): readonly string[] {
  const asked = text?.split(' ') ?? []
  const given = ALLOWED_SCOPES.filter((scope) => asked.includes(scope))
  return given.length > 0 ? given : ['openid']
}

function inOAuth(error: unknown): never {
  if (error instanceof Problem && error.code === 'invalid_request') throw refused(error.message)
  throw error
}

/** RFC 7591, 3.2.1. */
function registered({ client, secret }: MadeClient): object {
  return {
    client_id: client.id,
    client_id_issued_at: Math.floor(client.createdAt / 1000),
    ...(secret !== undefined && {
      client_secret: secret,
      client_secret_expires_at: Math.floor(registeredUntil(client) / 1000),
    }),
    client_name: client.name,
    token_endpoint_auth_method: client.authMethod,
    grant_types: client.grantTypes,
    // Nothing is answered by a redirect here.
    response_types: [],
    scope: client.scopes.join(' '),
    ...(client.uri !== undefined && { client_uri: client.uri }),
  }
}

function isMetadata(body: unknown): body is Metadata {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

function refused(detail: string): OAuthFault {
  return new OAuthFault('invalid_client_metadata', detail)
}
