import { Type, type Static } from 'typebox'
import {
  listDevices,
  renameDevice,
  revokeDevice,
  type DeviceView,
} from '../../domain/device/devices.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'
import { Whereabouts, whereaboutsObject } from './whereabouts-object.ts'

const Device = Type.Object({
  id: Type.String(),
  object: Type.Literal('device'),
  name: Type.String(),
  client: Type.Object({ client_id: Type.String(), client_name: Type.String() }),
  scope: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
  seen_at: Type.String({ format: 'date-time', description: 'When it last came for a token.' }),
  let_in_from: Whereabouts,
  expires_at: Type.Optional(Type.String({ format: 'date-time' })),
  revoked_at: Type.Optional(Type.String({ format: 'date-time' })),
})

/** `/v1/subjects/:subject/devices`: the devices a person let in, to be named and ended. */
export function subjectDeviceRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('devices') }
  const tags = ['devices']
  const params = exactly({ subject: words(255), id: Id('dev') })
  app.get(
    '/v1/subjects/:subject/devices',
    {
      ...door,
      schema: {
        operationId: 'listDevices',
        tags,
        summary: 'List the devices that a subject let in',
        description: 'The newest first; ended ones are not among them.',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Device), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const devices = await listDevices(needs, project, request.params.subject)
      return { data: devices.map(deviceObject), next: null }
    },
  )
  app.patch(
    '/v1/subjects/:subject/devices/:id',
    {
      ...door,
      schema: {
        operationId: 'renameDevice',
        tags,
        summary: 'Give a device another name',
        params,
        querystring: NoQuery,
        body: exactly({ name: words(60) }),
        response: { 200: Device, ...problems },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const { subject, id } = request.params
      return deviceObject(await renameDevice(needs, project, subject, id, request.body.name))
    },
  )
  app.delete(
    '/v1/subjects/:subject/devices/:id',
    {
      ...door,
      schema: {
        operationId: 'revokeDevice',
        tags,
        summary: 'End a device',
        description: 'Its tokens are good for nothing from now on. Ending it twice is no mistake.',
        params,
        querystring: NoQuery,
        response: { 200: Device, ...problems },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const { subject, id } = request.params
      return deviceObject(await revokeDevice(needs, project, subject, id, 'api'))
    },
  )
}

function deviceObject(device: DeviceView): Static<typeof Device> {
  return {
    id: device.id,
    object: 'device',
    name: device.name,
    client: { client_id: device.client.id, client_name: device.client.name },
    scope: device.scopes.join(' '),
    created_at: rfc3339(device.createdAt),
    seen_at: rfc3339(device.seenAt),
    let_in_from: whereaboutsObject(device.where),
    ...(device.expiresAt !== undefined && { expires_at: rfc3339(device.expiresAt) }),
    ...(device.revokedAt !== undefined && { revoked_at: rfc3339(device.revokedAt) }),
  }
}
