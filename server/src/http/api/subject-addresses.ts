import { Type } from 'typebox'
import { listAddresses, removeAddress } from '../../domain/address/subject-addresses.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Address = Type.Object({
  id: Type.String(),
  object: Type.Literal('address'),
  kind: Type.Enum(['phone', 'email']),
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
        params: exactly({ subject: words(255), id: Id('adr') }),
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params
      await removeAddress(needs, secretCaller(request), subject, id)
      return reply.code(204).send(null)
    },
  )
}
