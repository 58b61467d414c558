import { Type } from 'typebox'
import {
  approveImport,
  confirmAuthenticator,
  listAuthenticators,
  removeAuthenticator,
  renameAuthenticator,
  resynchronize,
  type Confirmation,
} from '../../domain/factor/authenticators.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { Authenticator, authenticatorObject } from './authenticator-object.ts'
import { enrolAuthenticatorRoute } from './enrol-authenticator.ts'
import {
  Code,
  Credential,
  exactly,
  Id,
  NoBody,
  NoQuery,
  problems,
  Receipt,
  words,
} from './fields.ts'

const LIST = '/v1/subjects/:subject/authenticators'
const ONE = `${LIST}/:id`

const Confirmed = Type.Object({
  result: Type.Enum(['active', 'wrong_code', 'locked']),
  authenticator: Type.Optional(Authenticator),
})
const Found = Type.Object({ result: Type.Enum(['resynchronized', 'wrong_code', 'locked']) })
const Proof = Type.Union([
  Type.Null(),
  exactly({
    receipt: Type.Optional(Receipt),
    last: Type.Optional(
      Type.Boolean({ description: 'true: it is the last strong one, and this is meant' }),
    ),
  }),
])

/** `/v1/subjects/:subject/authenticators`: apps, passkeys and recovery codes of a person. */
export function subjectAuthenticatorRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('authenticators') }
  const tags = ['authenticators']
  const params = exactly({ subject: words(255), id: Id('aut') })
  const ordinary = { tags, params, querystring: NoQuery }
  enrolAuthenticatorRoute(app, needs, doors)
  app.get(
    LIST,
    {
      ...door,
      schema: {
        operationId: 'listAuthenticators',
        tags,
        summary: 'List what a subject proves themselves by',
        description: 'The oldest first, without seeds and codes.',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Authenticator), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const found = await listAuthenticators(needs, project, request.params.subject)
      return { data: found.map(authenticatorObject), next: null }
    },
  )
  app.post(
    `${ONE}/confirmation`,
    {
      ...door,
      schema: {
        operationId: 'confirmAuthenticator',
        summary: 'Show that an authenticator works',
        description:
          'Give a `code` of the app, or the `credential` that the browser made. A wrong code is an answer and counts.',
        ...ordinary,
        body: exactly({ code: Type.Optional(Code), credential: Type.Optional(Credential) }),
        response: { 200: Confirmed, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { subject, id } = request.params
      const once = onceOf(needs.vault, request, caller)
      const shown = shownIn(request.body)
      const outcome = await confirmAuthenticator(needs, caller, subject, id, shown, once)
      return outcome.result === 'active'
        ? { result: outcome.result, authenticator: authenticatorObject(outcome.authenticator) }
        : { result: outcome.result }
    },
  )
  app.patch(
    ONE,
    {
      ...door,
      schema: {
        operationId: 'renameAuthenticator',
        summary: 'Give an authenticator another name',
        ...ordinary,
        body: exactly({ name: words(60) }),
        response: { 200: Authenticator, ...problems },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const { subject, id } = request.params
      const { name } = request.body
      return authenticatorObject(await renameAuthenticator(needs, project, subject, id, name))
    },
  )
  app.delete(
    ONE,
    {
      ...door,
      schema: {
        operationId: 'removeAuthenticator',
        summary: 'Take an authenticator away',
        description:
          'Give the `receipt` of an account_change, or of a recovery, that is at most five minutes old. The last strong one goes with `last` only.',
        ...ordinary,
        body: Proof,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { receipt, last } = request.body ?? {}
      const caller = { ...secretCaller(request), ...(receipt !== undefined && { receipt }) }
      const { subject, id } = request.params
      await removeAuthenticator(needs, caller, subject, id, last)
      return reply.code(204).send(null)
    },
  )
  app.post(
    `${ONE}/approval`,
    {
      onRequest: doors.secret('seeds'),
      schema: {
        operationId: 'approveImport',
        summary: 'Agree to a seed from elsewhere',
        description: 'By another key than the one that brought it. It is used from then on.',
        ...ordinary,
        body: NoBody,
        response: { 200: Authenticator, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { subject, id } = request.params
      const once = onceOf(needs.vault, request, caller)
      return authenticatorObject(await approveImport(needs, caller, subject, id, once))
    },
  )
  app.post(
    `${ONE}/resynchronization`,
    {
      ...door,
      schema: {
        operationId: 'resynchronizeAuthenticator',
        summary: 'Find the place of a token that counts',
        description: 'By two of its codes in a row (RFC 4226, 7.4).',
        ...ordinary,
        body: exactly({
          codes: Type.Array(Code, { minItems: 2, maxItems: 2, description: 'two codes in a row' }),
        }),
        response: { 200: Found, ...problems },
      },
    },
    async (request) => {
      const { subject, id } = request.params
      const caller = secretCaller(request)
      const [first = '', second = ''] = request.body.codes
      const once = onceOf(needs.vault, request, caller)
      return resynchronize(needs, caller, subject, id, [first, second], once)
    },
  )
}

function shownIn({
  code,
  credential,
}: {
  readonly code?: string
  readonly credential?: unknown
}): Confirmation {
  if (code !== undefined && credential === undefined) return { code }
  if (credential !== undefined && code === undefined) return { credential }
  throw new Problem('invalid_request', 'code: give either code or credential', { field: 'code' })
}
