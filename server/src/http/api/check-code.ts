import { Type, type Static } from 'typebox'
import { checkCode, type CheckOutcome } from '../../domain/verification/check.ts'
import type { App } from '../app.ts'
import { callerOrHolder, type DoorNeeds, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import { ClientSecret, exactly, NoQuery, problems, Session, VerificationId } from './fields.ts'
import { Verification, verificationObject } from './verification-object.ts'

const RESULTS = [
  'approved',
  'wrong_code',
  'expired',
  'locked',
  'already_used',
  'superseded',
  'denied',
  'canceled',
  'not_approved',
] as const

const Body = exactly({
  code: Type.String({
    minLength: 1,
    maxLength: 32,
    description: 'a code of at most 32 characters',
  }),
  session: Type.Optional(Session),
  client_secret: Type.Optional(ClientSecret),
})

const Checked = Type.Object({
  result: Type.Enum([...RESULTS]),
  guesses_left: Type.Optional(Type.Integer()),
  receipt: Type.Optional(
    Type.String({ description: 'A signed statement (JWT), good for five minutes.' }),
  ),
  device_token: Type.Optional(
    Type.String({ description: 'Give it as context.device at the next start from this device.' }),
  ),
  verification: Type.Optional(Verification),
})

/** `POST /v1/verifications/:id/checks`: a check is a thing that happened, so it is created. */
export function checkCodeRoute(app: App, needs: DoorNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications/:id/checks',
    {
      onRequest: doors.keyOrHolder,
      schema: {
        operationId: 'checkCode',
        tags: ['verifications'],
        summary: 'Check a code',
        description:
          'A wrong guess is an answer, not a problem. Browsers hear only approved or not_approved.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: Body,
        response: { 200: Checked, ...problems },
      },
    },
    async (request) => {
      const { id } = request.params
      const { code, session, client_secret } = request.body
      const caller = await callerOrHolder(needs, request, id, client_secret)
      const once = onceOf(needs.vault, request, caller)
      const ask = { code, ...(session !== undefined && { session }) }
      const outcome = await checkCode(needs, caller, id, ask, once)
      return caller.kind === 'secret' ? checked(outcome) : checkedByBrowser(outcome)
    },
  )
}

function checked(outcome: CheckOutcome): Static<typeof Checked> {
  switch (outcome.result) {
    case 'approved':
      return {
        result: 'approved',
        ...(outcome.receipt !== undefined && { receipt: outcome.receipt }),
        device_token: outcome.deviceToken,
        verification: verificationObject(outcome.verification),
      }
    case 'wrong_code':
      return {
        result: 'wrong_code',
        guesses_left: outcome.guessesLeft,
        verification: verificationObject(outcome.verification),
      }
    case 'not_approved':
      return { result: 'not_approved' }
    default:
      return { result: outcome.result, verification: verificationObject(outcome.verification) }
  }
}

/** COD-16: to a browser everything that is no approval looks the same, and an approval is no more than its receipt. */
function checkedByBrowser(outcome: CheckOutcome): Static<typeof Checked> {
  if (outcome.result !== 'approved') return { result: 'not_approved' }
  return {
    result: 'approved',
    ...(outcome.receipt !== undefined && { receipt: outcome.receipt }),
  }
}
