import { Type } from 'typebox'
import { listVerifications } from '../../domain/verification/list.ts'
import { STATUSES } from '../../domain/verification/verification.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Limit, problems, Purpose, To, VerificationId, words } from './fields.ts'
import { Verification, verificationObject } from './verification-object.ts'

const Query = exactly({
  to: Type.Optional(To),
  subject: Type.Optional(words(255)),
  status: Type.Optional(Type.Enum([...STATUSES])),
  purpose: Type.Optional(Purpose),
  after: Type.Optional(VerificationId),
  limit: Type.Optional(Limit),
})

/** `GET /v1/verifications`: by when they expire, the latest first. */
export function listVerificationsRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/verifications',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'listVerifications',
        tags: ['verifications'],
        summary: 'Find verifications',
        description:
          'By when they expire, the latest first. A verification can be found as soon as its start is answered.',
        querystring: Query,
        response: {
          200: Type.Object({
            data: Type.Array(Verification),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { limit, ...ask } = request.query
      const page = await listVerifications(needs, secretCaller(request), {
        ...ask,
        limit: Number(limit ?? 20),
      })
      return { data: page.data.map((v) => verificationObject(v)), next: page.next ?? null }
    },
  )
}
