import { Type } from 'typebox'
import type { App } from '../app.ts'
import { keyCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { NoQuery, problems } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Challenge = Type.Object({
  object: Type.Literal('challenge'),
  challenge: Type.Record(Type.String(), Type.Unknown(), {
    description: 'What the solver is given as it stands (ALTCHA, version 2).',
  }),
  expires_at: Type.String({ format: 'date-time' }),
})

/** `GET /v1/challenges`: work for a browser, whose solution goes as `proof` into a start. */
export function challengesRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/challenges',
    {
      onRequest: doors.key,
      schema: {
        operationId: 'getChallenge',
        tags: ['guard'],
        summary: 'Ask for a proof-of-work challenge',
        description:
          'Every answer is another challenge. Its solution is the JSON `{"challenge", "solution"}` in base64, and good for one message.',
        querystring: NoQuery,
        response: { 200: Challenge, ...problems },
      },
    },
    async (request, reply) => {
      const { project } = keyCaller(request)
      const made = await needs.guard.proofs.make(project, needs.store.now())
      reply.header('cache-control', 'no-store')
      return {
        object: 'challenge' as const,
        challenge: { ...made.challenge },
        expires_at: rfc3339(made.expiresAt),
      }
    },
  )
}
