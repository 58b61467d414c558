import { Type } from 'typebox'
import { lockSubject } from '../../domain/subject/lock-subject.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoBody, NoQuery, problems, words } from './fields.ts'

const Lock = Type.Object({
  object: Type.Literal('lock'),
  subject: Type.String(),
  locked: Type.Boolean(),
})

/** `/v1/subjects/:subject/lock`: a locked account lets no device in, and no device of it gets a token (DEV-31). */
export function subjectLockRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('devices') }
  const ordinary = {
    tags: ['devices'],
    params: exactly({ subject: words(255) }),
    querystring: NoQuery,
    response: { 200: Lock, ...problems },
  }
  app.put(
    '/v1/subjects/:subject/lock',
    {
      ...door,
      schema: {
        operationId: 'lockSubject',
        summary: 'Lock an account',
        description: 'No device of it gets a token, also none that was let in before.',
        body: NoBody,
        ...ordinary,
      },
    },
    async (request) => {
      const { subject } = request.params
      const { locked } = await lockSubject(needs, secretCaller(request), subject, true)
      return { object: 'lock' as const, subject, locked }
    },
  )
  app.delete(
    '/v1/subjects/:subject/lock',
    {
      ...door,
      schema: { operationId: 'unlockSubject', summary: 'Open an account again', ...ordinary },
    },
    async (request) => {
      const { subject } = request.params
      const { locked } = await lockSubject(needs, secretCaller(request), subject, false)
      return { object: 'lock' as const, subject, locked }
    },
  )
}
