import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LONGEST_BODY } from '../read-json.ts'
import { OAuthFault } from './oauth-fault.ts'

/** The parameters of a request: named once each, and none of them empty (RFC 6749, 3.2). */
export type OAuthForm = ReadonlyMap<string, string>

const EMPTY: OAuthForm = new Map()

/** What may never stand in an address, for addresses are written down everywhere (RFC 6749, 2.3.1; DEV-42). */
const SECRETS = [
  'client_secret',
  'client_assertion',
  'device_code',
  'user_code',
  'user_token',
  'refresh_token',
  'access_token',
  'token',
] as const

/** Lets this part of the server read forms and nothing else (DEV-03). */
export function readOAuthForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LONGEST_BODY },
    (_request, body, done) => {
      try {
        done(null, parsed(body.toString()))
      } catch (fault) {
        done(fault instanceof Error ? fault : new Error('unreadable form'))
      }
    },
  )
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LONGEST_BODY }, (_r, _b, done) => {
    done(notAForm())
  })
}

/** The form that came with a request; an empty one when it had no body. */
export function oauthForm(body: unknown): OAuthForm {
  return body instanceof Map ? body : EMPTY
}

/** What holds for every request of a part of the server that speaks OAuth: caches keep no answer, and an address carries no secret (DEV-42). */
export function guardOAuthRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    // RFC 6749, 5.1: caches of the old kind know nothing of `no-store`.
    reply.header('pragma', 'no-cache')
    try {
      refuseSecretsInAddress(request)
      next()
    } catch (fault) {
      next(fault instanceof Error ? fault : new Error('unreadable address'))
    }
  })
}

/** @throws OAuthFault `invalid_request` for an address with a secret in it (DEV-42) */
function refuseSecretsInAddress({ url }: Pick<FastifyRequest, 'url'>): void {
  const mark = url.indexOf('?')
  if (mark === -1) return
  const query = new URLSearchParams(url.slice(mark + 1))
  const found = SECRETS.find((name) => query.has(name))
  if (found !== undefined)
    throw new OAuthFault(
      'invalid_request',
      `${found}: belongs into the body, never into the address, which is written down in many places`,
    )
}

/** @throws OAuthFault `invalid_request` when it is missing */
export function parameter(form: OAuthForm, name: string): string {
  const value = form.get(name)
  if (value === undefined) throw new OAuthFault('invalid_request', `${name}: is missing`)
  return value
}

function notAForm(): OAuthFault {
  return new OAuthFault(
    'invalid_request',
    'The body must be a form: Content-Type: application/x-www-form-urlencoded.',
  )
}

/** @throws OAuthFault for a parameter that comes twice; what to make of it nobody can say */
function parsed(body: string): OAuthForm {
  const form = new Map<string, string>()
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(body)) {
    if (seen.has(name))
      throw new OAuthFault(
        'invalid_request',
        /^\w{1,40}$/.test(name)
          ? `${name}: comes more than once`
          : 'A parameter comes more than once.',
      )
    seen.add(name)
    // RFC 6749, 3.2: a parameter without a value is treated as left out.
    if (value !== '') form.set(name, value)
  }
  return form
}
