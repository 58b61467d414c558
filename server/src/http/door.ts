import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { Problem } from '../domain/problem.ts'
import type { ApiKey, Scope } from '../domain/project/api-key.ts'
import { authenticate } from '../domain/project/authenticate.ts'
import type { Caller } from '../domain/project/caller.ts'
import { readNamingToken } from '../domain/verification/tokens.ts'
import { badKeys } from './bad-keys.ts'
import type { HttpNeeds } from './http-needs.ts'
import { keyRates } from './key-rates.ts'
import type { ReadNetwork } from './network.ts'
import { allowOrigin } from './cross-origin.ts'
import type { Origins } from './origins.ts'
import type { ReadWhereabouts } from './whereabouts.ts'

export type SecretCaller = Extract<Caller, { kind: 'secret' }>
export type KeyCaller = Exclude<Caller, { kind: 'holder' }>

/** Who may come in, route by route. Each is a hook that runs before a body is read. */
export type Doors = {
  /** Only an application's server whose key has this scope. */
  readonly secret: (scope: Scope) => onRequestHookHandler
  /** Also a browser with a publishable key, from an origin which that key lists (ADM-06). */
  readonly key: onRequestHookHandler
  /** Also, without any key, a browser that will show a client secret in the body. */
  readonly keyOrHolder: onRequestHookHandler
}

export const CLIENT_SECRET = 'vcs_'
const API_KEY = /^Bearer ([\x21-\x7e]{1,200})$/i

/** What the doors need: all that the server does, and what it made of it. */
export type DoorNeeds = HttpNeeds & {
  readonly networkOf: ReadNetwork
  readonly whereaboutsOf: ReadWhereabouts
  readonly origins: Origins
}

/** Builds the doors; they share one set of allowances. */
export function doors(needs: DoorNeeds): Doors {
  const { networkOf, origins } = needs
  const rates = keyRates(needs.keyRate, () => performance.now())
  const wrong = badKeys(() => performance.now())

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<ApiKey> => {
    const shown = API_KEY.exec(request.headers.authorization ?? '')?.[1]
    const key = shown === undefined ? undefined : await authenticate(needs, shown)
    if (key === undefined) {
      if (shown !== undefined) wrong.count(networkOf(request).near)
      throw new Problem('unauthorized', 'Show a valid API key: Authorization: Bearer sk_…')
    }
    request.keyId = key.id
    // Anybody can read a publishable key: who misuses it from elsewhere may not use up what its browsers share.
    if (key.type === 'publishable') admitOrigin(key, request, reply)
    reply.header('ratelimit-policy', rates.policy)
    const allowance = rates.take(
      key.type === 'secret' ? key.id : `${key.id} ${networkOf(request).near}`,
    )
    request.allowance = allowance
    reply.header('ratelimit', rates.left(allowance))
    return key
  }

  const browser = (key: ApiKey, request: FastifyRequest): Caller => {
    return {
      kind: 'publishable',
      project: key.project,
      keyId: key.id,
      purposes: key.purposes,
      network: networkOf(request),
    }
  }

  const anyKey = (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
    admit(request, reply).then((key) => {
      request.caller = key.type === 'secret' ? server(key, 'verifications') : browser(key, request)
    })

  return {
    secret: (scope) => (request, reply, done) => {
      admit(request, reply)
        .then((key) => {
          request.caller = server(key, scope)
        })
        .then(() => done(), done)
    },
    key: (request, reply, done) => {
      anyKey(request, reply).then(() => done(), done)
    },
    keyOrHolder: (request, reply, done) => {
      const { origin } = request.headers
      if (request.headers.authorization !== undefined)
        anyKey(request, reply).then(() => done(), done)
      else if (origin === undefined) done()
      else
        origins.isListed(origin).then((listed) => {
          if (listed) allowOrigin(reply, origin)
          done()
        }, done)
    },
  }
}

/** @throws Problem `forbidden` for an origin that the key does not list, and for none */
function admitOrigin(key: ApiKey, request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers
  if (origin === undefined || !key.origins.includes(origin))
    throw new Problem('forbidden', 'This publishable key does not list the origin of this request.')
  allowOrigin(reply, origin)
}

function server(key: ApiKey, scope: Scope): SecretCaller {
  if (key.type !== 'secret')
    throw new Problem(
      'forbidden',
      'This needs a secret key; a publishable one may start and check.',
    )
  if (!key.scopes.includes(scope))
    throw new Problem('forbidden', `This key does not have the scope ${scope}.`)
  const { id, project, scopes, expiresAt, hash } = key
  return {
    kind: 'secret',
    project,
    keyId: id,
    keyHash: hash,
    scopes,
    ...(expiresAt !== undefined && { expiresAt }),
  }
}

/** The caller of a route behind `secret`. */
export function secretCaller(request: FastifyRequest): SecretCaller {
  if (request.caller?.kind !== 'secret') throw new Error('a route without its door')
  return request.caller
}

/** The caller of a route behind `key`. */
export function keyCaller(request: FastifyRequest): KeyCaller {
  if (request.caller === undefined || request.caller.kind === 'holder')
    throw new Error('a route without its door')
  return request.caller
}

/**
 * The caller of a route behind `keyOrHolder`: whoever showed a key, or the holder of the client secret in the body, which must be that of
 * the verification in the path.
 * @throws Problem `unauthorized`, `forbidden` for a browser origin that the project does not list
 */
export async function callerOrHolder(
  needs: DoorNeeds,
  request: FastifyRequest,
  id: string,
  clientSecret: string | undefined,
): Promise<Caller> {
  if (request.caller !== undefined) {
    if (clientSecret === undefined) return request.caller
    throw new Problem('invalid_request', 'client_secret: belongs to a request without a key', {
      field: 'client_secret',
    })
  }
  const named = clientSecret?.startsWith(CLIENT_SECRET)
    ? readNamingToken(needs.vault, 'client_secret', clientSecret.slice(CLIENT_SECRET.length))
    : undefined
  if (named === undefined || named.id !== id)
    throw new Problem('unauthorized', 'Show an API key, or the client_secret of this verification.')
  const { origin } = request.headers
  if (
    origin !== undefined &&
    origin !== new URL(needs.publicUrl).origin &&
    !(await needs.origins.isListedBy(named.project, origin))
  )
    throw new Problem(
      'forbidden',
      'No publishable key of this project lists the origin of this request.',
    )
  return {
    kind: 'holder',
    project: named.project,
    verification: named.id,
    network: needs.networkOf(request),
  }
}
