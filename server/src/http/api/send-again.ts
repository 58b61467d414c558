import { Type } from 'typebox'
import { isFactor } from '../../domain/delivery/channel.ts'
import { sendAgain } from '../../domain/verification/send-again.ts'
import type { App } from '../app.ts'
import { challengeOf } from '../challenge-of.ts'
import { callerOrHolder, type DoorNeeds, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import { ChallengeFields } from './challenge-object.ts'
import {
  ClientSecret,
  exactly,
  NoQuery,
  problems,
  Proof,
  Session,
  VerificationId,
  Way,
} from './fields.ts'
import { VerificationFields, verificationObject } from './verification-object.ts'

const Fields = exactly({
  channel: Type.Optional(Way),
  session: Type.Optional(Session),
  proof: Type.Optional(Proof),
  client_secret: Type.Optional(ClientSecret),
})
const Body = Type.Union([Type.Null(), Fields])
const Sent = Type.Object({ ...VerificationFields, ...ChallengeFields })

/** `POST /v1/verifications/:id/sends`: once more, by another channel, or another way to answer altogether. */
export function sendAgainRoute(app: App, needs: DoorNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications/:id/sends',
    {
      onRequest: doors.keyOrHolder,
      schema: {
        operationId: 'sendAgain',
        tags: ['verifications'],
        summary: 'Send again, or answer another way',
        description:
          'Before resend_at the answer is 429 with retry_after. Another `channel` that the subject has on file may be named, a factor too; the deadline and the guesses stay what they are.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: Body,
        response: { 200: Sent, ...problems },
      },
    },
    async (request) => {
      const { id } = request.params
      const { client_secret, ...ask } = request.body ?? {}
      const caller = await callerOrHolder(needs, request, id, client_secret)
      const once = onceOf(needs.vault, request, caller)
      const view = await sendAgain(needs, caller, id, ask, once)
      const challenge = isFactor(view.channel)
        ? await challengeOf(needs, view.project, view.id)
        : undefined
      return { ...verificationObject(view, caller), ...challenge }
    },
  )
}
