import { Type, type Static } from 'typebox'
import { CHANNELS } from '../../domain/delivery/channel.ts'
import { decimal } from '../../domain/limit/price-tariff.ts'
import {
  showLimits,
  showSpend,
  type LimitsView,
  type SpendView,
} from '../../domain/limit/show-limits.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, problems, Purpose, To } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Money = Type.String({ description: 'A decimal number of the currency.' })
const Spend = Type.Object({
  currency: Type.String({ description: 'ISO 4217, or `messages` where no prices are known.' }),
  hour: Money,
  hour_cap: Type.Optional(Money),
  day: Money,
  day_cap: Type.Optional(Money),
  day_forecast: Type.String({ description: 'What a day costs at the pace of the last hour.' }),
})
const Limits = Type.Object({
  object: Type.Literal('limits'),
  spend: Spend,
  channel: Type.Optional(Type.String()),
  send_at: Type.Optional(
    Type.String({ format: 'date-time', description: 'When the next message may be sent.' }),
  ),
  sends_today: Type.Optional(Type.Integer()),
  failures: Type.Optional(Type.Integer({ description: 'Wrong guesses since the last right one.' })),
  locked_until: Type.Optional(Type.String({ format: 'date-time' })),
  disabled: Type.Optional(
    Type.Boolean({ description: 'Switched off until it is confirmed anew.' }),
  ),
  longer_codes: Type.Boolean({
    description: 'Whether codes are longer now, because somebody tries many.',
  }),
  allowed: Type.Optional(
    Type.Boolean({ description: 'Whether messages may go to this country and kind of number.' }),
  ),
  reason: Type.Optional(Type.String({ description: 'Why not.' })),
  number_kind: Type.Optional(Type.String()),
  blocks: Type.Optional(
    Type.Array(
      Type.Object({
        scope: Type.String(),
        rule: Type.String(),
        action: Type.String(),
        until: Type.String({ format: 'date-time' }),
      }),
      { description: 'Blocks of the guard that a message there meets now.' },
    ),
  ),
})

/** `GET /v1/limits`: what applies now, to an address or to the whole project, so that nobody has to try in order to find out. */
export function limitsRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/limits',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'showLimits',
        tags: ['subjects'],
        summary: 'Ask what applies now',
        description: 'To an address (`to`, with `channel`), or without one to the whole project.',
        querystring: exactly({
          to: Type.Optional(To),
          channel: Type.Optional(Type.Enum([...CHANNELS], { description: 'a channel' })),
          purpose: Type.Optional(Purpose),
        }),
        response: { 200: Limits, ...problems },
      },
    },
    async (request) => {
      const { to, channel, purpose = 'sign_in' } = request.query
      const caller = secretCaller(request)
      if ((to === undefined) !== (channel === undefined))
        throw new Problem('invalid_request', 'channel: goes with to, and to with channel', {
          field: to === undefined ? 'to' : 'channel',
        })
      const spend = await showSpend(needs, caller)
      const project = {
        object: 'limits' as const,
        spend: spendObject(spend),
        longer_codes: spend.alarmed,
      }
      if (to === undefined || channel === undefined) return project
      return { ...project, ...ofAddress(await showLimits(needs, caller, { to, channel, purpose })) }
    },
  )
}

function ofAddress(view: LimitsView) {
  return {
    channel: view.channel,
    send_at: rfc3339(view.sendAt),
    sends_today: view.sendsToday,
    failures: view.failures,
    ...(view.lockedUntil !== undefined && { locked_until: rfc3339(view.lockedUntil) }),
    disabled: view.disabled,
    allowed: view.refused === undefined,
    ...(view.refused !== undefined && { reason: view.refused }),
    ...(view.numberKind !== undefined && { number_kind: view.numberKind }),
    blocks: view.blocks.map(({ scope, rule, action, expiresAt }) => ({
      scope,
      rule,
      action,
      until: rfc3339(expiresAt),
    })),
  }
}

function spendObject(spend: SpendView): Static<typeof Spend> {
  return {
    currency: spend.currency,
    hour: decimal(spend.hour),
    ...(spend.capAnHour !== undefined && { hour_cap: decimal(spend.capAnHour) }),
    day: decimal(spend.day),
    ...(spend.capADay !== undefined && { day_cap: decimal(spend.capADay) }),
    day_forecast: decimal(spend.forecast),
  }
}
