import { Type } from 'typebox'
import { listAddresses, removeAddress } from '../../domain/address/subject-addresses.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id, NoQuery, problems, Receipt, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Address = Type.Object({
  id: Type.String(),
  object: Type.Literal('address'),
  kind: Type.Enum(['phone', 'email', 'handle']),
  masked: Type.String(),
  added_at: Type.String({ format: 'date-time' }),
})

/** `/v1/subjects/:subject/addresses`: what a subject has proven. Added only by a verification with the purpose `add_address`. */
export function subjectAddressRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('verifications') }
  const tags = ['subjects']
  app.get(
    '/v1/subjects/:subject/addresses',
    {
      ...door,
      schema: {
        operationId: 'listAddresses',
        tags,
        summary: 'List the addresses a subject has proven',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Address), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const found = await listAddresses(needs, secretCaller(request), request.params.subject)
      const data = found.map(({ addedAt, ...same }) => ({
        ...same,
        object: 'address' as const,
        added_at: rfc3339(addedAt),
      }))
      return { data, next: null }
    },
  )
  app.delete(
    '/v1/subjects/:subject/addresses/:id',
    {
      ...door,
      schema: {
        operationId: 'removeAddress',
        tags,
        summary: 'Forget an address',
        description:
          'A subject with an authenticator app, a passkey or recovery codes must have been proven by one as strong: give the `receipt` of an account_change, or of a recovery, that is at most five minutes old. Every address is told.',
        params: exactly({ subject: words(255), id: Id('adr') }),
        querystring: NoQuery,
        body: Type.Union([Type.Null(), exactly({ receipt: Type.Optional(Receipt) })]),
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params
      const { receipt } = request.body ?? {}
      const caller = { ...secretCaller(request), ...(receipt !== undefined && { receipt }) }
      await removeAddress(needs, caller, subject, id)
      return reply.code(204).send(null)
    },
  )
}
