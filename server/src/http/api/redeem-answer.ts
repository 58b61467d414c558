import { Type } from 'typebox'
import { Problem } from '../../domain/problem.ts'
import { redeemAnswer, type RedeemAsk } from '../../domain/verification/redeem-answer.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, NoQuery, problems, Session, VerificationId } from './fields.ts'

/** `POST /v1/verifications/:id/receipts`: the receipt of a person who comes back from the hosted page. */
export function redeemAnswerRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications/:id/receipts',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'redeemAnswer',
        tags: ['verifications'],
        summary: 'Get the receipt of a person who comes back',
        description:
          'The hosted page sends the browser that answered to return_url with verification and answer. The answer shows that it is that browser and no other. Of an approval, which is given on another screen, show the session of the start instead.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: exactly({
          answer: Type.Optional(
            Type.String({
              pattern: '^[\\w-]{43}$',
              description: 'the 43 characters that came with the person',
            }),
          ),
          session: Type.Optional(Session),
        }),
        response: { 200: Type.Object({ receipt: Type.String() }), ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { id } = request.params
      const once = onceOf(needs.vault, request, caller)
      return { receipt: await redeemAnswer(needs, caller, id, askOf(request.body), once) }
    },
  )
}

function askOf({
  answer,
  session,
}: {
  readonly answer?: string
  readonly session?: string
}): RedeemAsk {
  if (answer !== undefined && session === undefined) return { answer }
  if (session !== undefined && answer === undefined) return { session }
  throw new Problem('invalid_request', 'answer: give either answer or session', { field: 'answer' })
}
