import { Type, type Static } from 'typebox'
import type { DeviceQuestion as OneQuestion } from '../../domain/device/device-question.ts'
import { rfc3339 } from './rfc3339.ts'
import { Whereabouts, whereaboutsObject } from './whereabouts-object.ts'

/** What a device asks for, to be shown to the person who decides. */
export const DeviceQuestion = Type.Object({
  object: Type.Literal('device_authorization'),
  verification: Type.String(),
  status: Type.Enum(['pending', 'approved', 'denied', 'expired', 'redeemed'], {
    description: '`redeemed`: approved, and the device has its tokens.',
  }),
  client: Type.Object({
    client_id: Type.String(),
    client_name: Type.String(),
    client_uri: Type.Optional(Type.String()),
    registered: Type.Boolean({
      description: 'It registered itself: nobody vouches for its name.',
    }),
  }),
  project_name: Type.String(),
  device_name: Type.Optional(Type.String()),
  scope: Type.String(),
  lasts_seconds: Type.Optional(
    Type.Integer({ description: 'How long it stays in; left out when until somebody ends it.' }),
  ),
  asked_from: Whereabouts,
  asked_at: Type.String({ format: 'date-time' }),
  expires_at: Type.String({ format: 'date-time' }),
})

/** The wire's words for it. The user code is not repeated: the caller has it. */
export function deviceQuestionObject(question: OneQuestion): Static<typeof DeviceQuestion> {
  const { client, deviceName, lasts } = question
  return {
    object: 'device_authorization',
    verification: question.verification,
    status: question.status,
    client: {
      client_id: client.id,
      client_name: client.name,
      ...(client.uri !== undefined && { client_uri: client.uri }),
      registered: client.registered,
    },
    project_name: question.projectName,
    ...(deviceName !== undefined && { device_name: deviceName }),
    scope: question.scopes.join(' '),
    ...(lasts !== 'until_revoked' && { lasts_seconds: lasts.seconds }),
    asked_from: whereaboutsObject(question.asker),
    asked_at: rfc3339(question.askedAt),
    expires_at: rfc3339(question.expiresAt),
  }
}
