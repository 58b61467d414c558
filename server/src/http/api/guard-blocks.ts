import { Type, type Static } from 'typebox'
import { liftBlock, listBlocks } from '../../domain/guard/blocks.ts'
import type { GuardBlock } from '../../domain/guard/guard-rule.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Limit, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Block = Type.Object({
  object: Type.Literal('guard_block'),
  scope: Type.String({ description: 'What is stopped: a prefix, a country, a network, a device.' }),
  rule: Type.String(),
  action: Type.String(),
  value: Type.Number({ description: 'What the rule saw.' }),
  threshold: Type.Number({ description: 'What that was held against.' }),
  hits: Type.Integer({ description: 'How many messages it has met.' }),
  since: Type.String({ format: 'date-time' }),
  until: Type.String({ format: 'date-time' }),
})
/** `/v1/guard/blocks`: what is stopped now, and letting it through again. */
export function guardBlockRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('guard') }
  const tags = ['guard']
  app.get(
    '/v1/guard/blocks',
    {
      ...door,
      schema: {
        operationId: 'listGuardBlocks',
        tags,
        summary: 'List what is stopped now',
        querystring: exactly({ limit: Type.Optional(Limit), after: Type.Optional(words(200)) }),
        response: {
          200: Type.Object({
            data: Type.Array(Block),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { limit = '100', after } = request.query
      const page = { limit: Number(limit), ...(after !== undefined && { after }) }
      const blocks = await listBlocks(needs, secretCaller(request), page)
      const next = blocks.length < page.limit ? null : (blocks.at(-1)?.scope ?? null)
      return { data: blocks.map(blockObject), next }
    },
  )
  app.delete(
    '/v1/guard/blocks/*',
    {
      ...door,
      schema: {
        operationId: 'liftGuardBlock',
        tags,
        summary: 'Let messages through again',
        description:
          'The path goes on with the scope, such as prefix/+4915212. Until the block would have ended, what is sent there is only watched; lifting it a second time ends that.',
        params: exactly({ '*': words(200) }),
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await liftBlock(needs, secretCaller(request), request.params['*'])
      return reply.code(204).send(null)
    },
  )
}

function blockObject(block: GuardBlock): Static<typeof Block> {
  const { scope, rule, action, value, threshold, hits } = block
  return {
    object: 'guard_block',
    scope,
    rule,
    action,
    value,
    threshold,
    hits,
    since: rfc3339(block.since),
    until: rfc3339(block.expiresAt),
  }
}
