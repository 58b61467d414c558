import { Type } from 'typebox'
import { listTrustedDevices, revokeTrustedDevice } from '../../domain/factor/trusted-devices.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const TrustedDevice = Type.Object({
  id: Type.String(),
  object: Type.Literal('trusted_device'),
  name: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
  seen_at: Type.String({ format: 'date-time', description: 'To the hour.' }),
  expires_at: Type.String({ format: 'date-time' }),
})

/** `/v1/subjects/:subject/trusted_devices`: the browsers that a person trusts, to be seen and ended (ADM-07). */
export function trustedDeviceRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('devices') }
  const tags = ['devices']
  app.get(
    '/v1/subjects/:subject/trusted_devices',
    {
      ...door,
      schema: {
        operationId: 'listTrustedDevices',
        tags,
        summary: 'List the browsers that a subject trusts',
        description: 'The one used last first.',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(TrustedDevice), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const devices = await listTrustedDevices(needs, project, request.params.subject)
      const data = devices.map(({ id, name, createdAt, seenAt, expiresAt }) => ({
        id,
        object: 'trusted_device' as const,
        name,
        created_at: rfc3339(createdAt),
        seen_at: rfc3339(seenAt),
        expires_at: rfc3339(expiresAt),
      }))
      return { data, next: null }
    },
  )
  app.delete(
    '/v1/subjects/:subject/trusted_devices/:id',
    {
      ...door,
      schema: {
        operationId: 'revokeTrustedDevice',
        tags,
        summary: 'Trust a browser no more',
        description: 'Its cookie is good for nothing from now on.',
        params: exactly({ subject: words(255), id: Id('tdv') }),
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { project } = secretCaller(request)
      const { subject, id } = request.params
      await revokeTrustedDevice(needs, project, subject, id)
      return reply.code(204).send(null)
    },
  )
}
