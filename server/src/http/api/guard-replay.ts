import { Type, type Static } from 'typebox'
import { replayRule, type Replayed } from '../../domain/guard/replay.ts'
import { decimal } from '../../domain/limit/price-tariff.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoQuery, problems, Time } from './fields.ts'
import { RuleFields, RuleName, ruleOf } from './guard-rule-fields.ts'
import { rfc3339 } from './rfc3339.ts'

const WEEK = 7 * 86_400_000

const ReplayBody = exactly({
  rule: exactly({ name: Type.Optional(RuleName), ...RuleFields }),
  since: Type.Optional(Time),
})
const Replay = Type.Object({
  object: Type.Literal('guard_replay'),
  from: Type.Optional(Type.String({ format: 'date-time' })),
  to: Type.Optional(Type.String({ format: 'date-time' })),
  sends: Type.Integer({ description: 'Messages of that time.' }),
  people: Type.Integer({ description: 'Verifications that were answered.' }),
  blocked: Type.Integer({ description: 'Messages that the rule would have stopped.' }),
  people_blocked: Type.Integer({ description: 'Answered verifications among them.' }),
  saved: Type.String({ description: 'What those messages cost at most.' }),
  currency: Type.String(),
  complete: Type.Boolean({ description: 'Whether all events of that time were looked at.' }),
  blocks: Type.Array(
    Type.Object({
      scope: Type.String(),
      value: Type.Number(),
      at: Type.String({ format: 'date-time' }),
      until: Type.String({ format: 'date-time' }),
      blocked: Type.Integer(),
    }),
  ),
})

/** `POST /v1/guard/replay`: what a rule would have stopped. */
export function guardReplayRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('guard') }
  const tags = ['guard']
  app.post(
    '/v1/guard/replay',
    {
      ...door,
      schema: {
        operationId: 'replayGuardRule',
        tags,
        summary: 'Ask what a rule would have stopped',
        description:
          'Runs a rule over the messages of the past, as far as events are kept: a week unless `since` says otherwise. It changes nothing.',
        querystring: NoQuery,
        body: ReplayBody,
        response: { 200: Replay, ...problems },
      },
    },
    async (request) => {
      const { rule, since } = request.body
      const from = since === undefined ? needs.store.now() - WEEK : Date.parse(since)
      return replayObject(
        await replayRule(needs, secretCaller(request), {
          rule: ruleOf(rule.name ?? 'replayed', rule),
          since: from,
        }),
      )
    },
  )
}

function replayObject(replayed: Replayed): Static<typeof Replay> {
  const { from, to, sends, people, blocked, currency } = replayed
  return {
    object: 'guard_replay',
    ...(from !== undefined && { from: rfc3339(from) }),
    ...(to !== undefined && { to: rfc3339(to) }),
    sends,
    people,
    blocked,
    people_blocked: replayed.peopleBlocked,
    saved: decimal(replayed.saved),
    currency,
    complete: replayed.isWhole,
    blocks: replayed.blocks.map((one) => ({
      scope: one.scope,
      value: one.value,
      at: rfc3339(one.at),
      until: rfc3339(one.until),
      blocked: one.blocked,
    })),
  }
}
