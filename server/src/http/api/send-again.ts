import { Type } from 'typebox'
import { sendAgain } from '../../domain/verification/send-again.ts'
import type { App } from '../app.ts'
import { callerOrHolder, type DoorNeeds, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import {
  Channel,
  ClientSecret,
  exactly,
  NoQuery,
  problems,
  Session,
  VerificationId,
} from './fields.ts'
import { Verification, verificationObject } from './verification-object.ts'

const Fields = exactly({
  channel: Type.Optional(Channel),
  session: Type.Optional(Session),
  client_secret: Type.Optional(ClientSecret),
})
const Body = Type.Union([Type.Null(), Fields])

/** `POST /v1/verifications/:id/sends`: once more, or by another channel. */
export function sendAgainRoute(app: App, needs: DoorNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications/:id/sends',
    {
      onRequest: doors.keyOrHolder,
      schema: {
        operationId: 'sendAgain',
        tags: ['verifications'],
        summary: 'Send again',
        description: 'Before resend_at the answer is 429 with retry_after.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: Body,
        response: { 200: Verification, ...problems },
      },
    },
    async (request) => {
      const { id } = request.params
      const { client_secret, ...ask } = request.body ?? {}
      const caller = await callerOrHolder(needs, request, id, client_secret)
      const once = onceOf(needs.vault, request, caller)
      return verificationObject(await sendAgain(needs, caller, id, ask, once), caller)
    },
  )
}
