import { Type } from 'typebox'
import { showLimits } from '../../domain/limit/show-limits.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { Channel, exactly, problems, Purpose, To } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Limits = Type.Object({
  object: Type.Literal('limits'),
  channel: Type.String(),
  send_at: Type.String({ format: 'date-time', description: 'When the next message may be sent.' }),
  sends_today: Type.Integer(),
  failures: Type.Integer({ description: 'Wrong guesses since the last right one.' }),
  locked_until: Type.Optional(Type.String({ format: 'date-time' })),
  disabled: Type.Boolean({ description: 'Switched off until it is confirmed anew.' }),
  longer_codes: Type.Boolean({
    description: 'Whether codes are longer now, because somebody tries many.',
  }),
})

/** `GET /v1/limits`: what applies to an address now, so that nobody has to try in order to find out. */
export function limitsRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/limits',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'showLimits',
        tags: ['subjects'],
        summary: 'Ask what applies to an address now',
        querystring: exactly({ to: To, channel: Channel, purpose: Type.Optional(Purpose) }),
        response: { 200: Limits, ...problems },
      },
    },
    async (request) => {
      const { to, channel, purpose = 'sign_in' } = request.query
      const view = await showLimits(needs, secretCaller(request), { to, channel, purpose })
      return {
        object: 'limits' as const,
        channel: view.channel,
        send_at: rfc3339(view.sendAt),
        sends_today: view.sendsToday,
        failures: view.failures,
        ...(view.lockedUntil !== undefined && { locked_until: rfc3339(view.lockedUntil) }),
        disabled: view.disabled,
        longer_codes: view.alarmed,
      }
    },
  )
}
