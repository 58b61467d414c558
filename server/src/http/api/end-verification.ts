import { endVerification, type Ending } from '../../domain/verification/end.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, NoBody, NoQuery, problems, VerificationId } from './fields.ts'
import { Verification, verificationObject } from './verification-object.ts'

/** `POST /v1/verifications/:id/cancellation` and `/denial`: the application, or the person, ends it. */
export function endVerificationRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const route = (path: string, operationId: string, summary: string, ending: Ending): void => {
    app.post(
      `/v1/verifications/:id/${path}`,
      {
        onRequest: doors.secret('verifications'),
        schema: {
          operationId,
          tags: ['verifications'],
          summary,
          description: 'What has ended stays ended. Saying the same twice is no mistake.',
          params: exactly({ id: VerificationId }),
          querystring: NoQuery,
          body: NoBody,
          response: { 200: Verification, ...problems },
        },
      },
      async (request) => {
        const caller = secretCaller(request)
        const once = onceOf(needs.vault, request, caller)
        return verificationObject(
          await endVerification(needs, caller, request.params.id, ending, once),
        )
      },
    )
  }
  route('cancellation', 'cancelVerification', 'Cancel', { status: 'canceled' })
  route('denial', 'denyVerification', 'Deny for the person', { status: 'denied', by: 'api' })
}
