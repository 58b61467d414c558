import { Type } from 'typebox'
import {
  endAllSessions,
  endSessionById,
  listSessions,
} from '../../domain/session/person-sessions.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Session = Type.Object({
  id: Type.String(),
  object: Type.Literal('session'),
  started_at: Type.String({ format: 'date-time' }),
  seen_at: Type.String({ format: 'date-time', description: 'To the minute.' }),
  ends_at: Type.String({ format: 'date-time', description: 'The latest it can end.' }),
  shown: Type.String({
    description: 'The covered address it was opened with; empty when a factor opened it.',
  }),
  agent: Type.Optional(Type.String({ description: 'The kind of browser, as it says itself.' })),
})

/** `/v1/subjects/:subject/sessions`: where a person is signed in on our own pages, to be seen and ended (ADM-07). */
export function subjectSessionRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('devices') }
  const tags = ['sessions']
  const params = exactly({ subject: words(255) })
  app.get(
    '/v1/subjects/:subject/sessions',
    {
      ...door,
      schema: {
        operationId: 'listSessions',
        tags,
        summary: 'List where a subject is signed in on the hosted pages',
        description: 'The newest first.',
        params,
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Session), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const sessions = await listSessions(needs, project, request.params.subject)
      const data = sessions.map(({ id, startedAt, seenAt, endsAt, shown, agent }) => ({
        id,
        object: 'session' as const,
        started_at: rfc3339(startedAt),
        seen_at: rfc3339(seenAt),
        ends_at: rfc3339(endsAt),
        shown,
        ...(agent !== undefined && { agent }),
      }))
      return { data, next: null }
    },
  )
  app.delete(
    '/v1/subjects/:subject/sessions',
    {
      ...door,
      schema: {
        operationId: 'endSessions',
        tags,
        summary: 'Sign a subject out everywhere on the hosted pages',
        params,
        querystring: NoQuery,
        response: { 200: Type.Object({ ended: Type.Integer() }), ...problems },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      return { ended: await endAllSessions(needs, project, request.params.subject, 'api') }
    },
  )
  app.delete(
    '/v1/subjects/:subject/sessions/:id',
    {
      ...door,
      schema: {
        operationId: 'endSession',
        tags,
        summary: 'End a session',
        params: exactly({ subject: words(255), id: Id('ses') }),
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { project } = secretCaller(request)
      const { subject, id } = request.params
      await endSessionById(needs, project, subject, id, 'api')
      return reply.code(204).send(null)
    },
  )
}
