import { Type } from 'typebox'
import { answerApproval, listApprovals } from '../../domain/approval/approvals.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, NoQuery, problems, VerificationId, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'
import { Verification, verificationObject } from './verification-object.ts'

const Asked = Type.Object({
  object: Type.Literal('approval'),
  asked_at: Type.String({ format: 'date-time' }),
  verification: Verification,
})

const Answer = exactly({
  subject: words(255),
  number: Type.String({
    minLength: 1,
    maxLength: 10,
    description: 'the two digits that the asking screen shows, as the person typed them',
  }),
})

const Answered = Type.Object({
  result: Type.Enum([
    'approved',
    'wrong_number',
    'expired',
    'locked',
    'already_used',
    'denied',
    'canceled',
  ]),
})

/** "Is this you?": what waits for a person's answer, and their answer, for a screen of the application where they are signed in. */
export function approvalRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('verifications') }
  const tags = ['approvals']
  app.get(
    '/v1/subjects/:subject/approvals',
    {
      ...door,
      schema: {
        operationId: 'listApprovals',
        tags,
        summary: 'List what waits for a person’s approval',
        description:
          'The newest first. Show them where the person is signed in, and never the number: that stands on the screen that asks.',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Asked), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const asked = await listApprovals(needs, project, request.params.subject)
      const data = asked.map(({ at, verification }) => ({
        object: 'approval' as const,
        asked_at: rfc3339(at),
        verification: verificationObject(verification),
      }))
      return { data, next: null }
    },
  )
  app.post(
    '/v1/verifications/:id/approval',
    {
      ...door,
      schema: {
        operationId: 'answerApproval',
        tags,
        summary: 'Approve, in a person’s name',
        description:
          'Only for the person who is signed in, with the number that they typed. A wrong number is an answer, not a problem; the third ends it. To refuse, use denial.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: Answer,
        response: { 200: Answered, ...problems },
      },
    },
    (request) => {
      const caller = secretCaller(request)
      const { subject, number } = request.body
      const answer = { subject, number, by: 'api' as const }
      const once = onceOf(needs.vault, request, caller)
      return answerApproval(needs, caller.project, request.params.id, answer, once)
    },
  )
}
