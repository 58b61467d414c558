import { Type, type Static } from 'typebox'
import { deleteRule, listRules, putRule, type RuleView } from '../../domain/guard/rules.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoQuery, problems } from './fields.ts'
import { guardBlockRoutes } from './guard-blocks.ts'
import { guardReplayRoute } from './guard-replay.ts'
import { RuleBody, RuleName, ruleOf } from './guard-rule-fields.ts'

const Rule = Type.Object({
  object: Type.Literal('guard_rule'),
  name: Type.String(),
  signal: Type.String(),
  threshold: Type.Number({ description: 'What the signal is held against.' }),
  window_seconds: Type.Integer({ description: 'How far back the signal looks.' }),
  least: Type.Integer({ description: 'Fewer events than this say nothing.' }),
  action: Type.String(),
  block_seconds: Type.Integer({ description: 'How long a block lasts.' }),
  countries: Type.Array(Type.String()),
  built_in: Type.Boolean(),
})
/** `/v1/guard`: the rules by which messages are stopped, what is stopped now, and what a rule would have stopped. */
export function guardRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('guard') }
  const tags = ['guard']
  const params = exactly({ name: RuleName })
  app.get(
    '/v1/guard/rules',
    {
      ...door,
      schema: {
        operationId: 'listGuardRules',
        tags,
        summary: 'List the rules of the guard',
        querystring: NoQuery,
        response: { 200: Type.Object({ data: Type.Array(Rule), next: Type.Null() }), ...problems },
      },
    },
    async (request) => ({
      data: (await listRules(needs, secretCaller(request))).map(ruleObject),
      next: null,
    }),
  )
  app.get(
    '/v1/guard/rules/:name',
    {
      ...door,
      schema: {
        operationId: 'getGuardRule',
        tags,
        summary: 'Read a rule of the guard',
        params,
        querystring: NoQuery,
        response: { 200: Rule, ...problems },
      },
    },
    async (request) => {
      const rules = await listRules(needs, secretCaller(request))
      const rule = rules.find(({ name }) => name === request.params.name)
      if (rule === undefined) throw new Problem('not_found', 'There is no such rule.')
      return ruleObject(rule)
    },
  )
  app.put(
    '/v1/guard/rules/:name',
    {
      ...door,
      schema: {
        operationId: 'putGuardRule',
        tags,
        summary: 'Make or change a rule of the guard',
        description:
          'A rule with the name of a built-in one takes its place. `allow` switches it off, `shadow` only writes down what it would have stopped.',
        params,
        querystring: NoQuery,
        body: RuleBody,
        response: { 200: Rule, ...problems },
      },
    },
    async (request) =>
      ruleObject(
        await putRule(needs, secretCaller(request), ruleOf(request.params.name, request.body)),
      ),
  )
  app.delete(
    '/v1/guard/rules/:name',
    {
      ...door,
      schema: {
        operationId: 'deleteGuardRule',
        tags,
        summary: 'Remove a rule of the guard',
        description: 'A built-in rule of this name holds again.',
        params,
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await deleteRule(needs, secretCaller(request), request.params.name)
      return reply.code(204).send(null)
    },
  )
  guardBlockRoutes(app, needs, doors)
  guardReplayRoute(app, needs, doors)
}

function ruleObject(rule: RuleView): Static<typeof Rule> {
  return {
    object: 'guard_rule',
    name: rule.name,
    signal: rule.signal,
    threshold: rule.threshold,
    window_seconds: rule.windowSeconds,
    least: rule.least,
    action: rule.action,
    block_seconds: rule.blockSeconds,
    countries: [...rule.countries],
    built_in: rule.builtIn,
  }
}
