/** Step-up for Hono: `app.post('/email', requireVerification({ purpose: 'account_change', proof }), …)`. It only reads what the session remembers. */
import { challengeOf, challengeResponse, type VerificationOptions } from './challenge-of.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

/**
 * Lets a request through whose session holds a proof that is enough, and answers 401 with what is missing otherwise (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification<Context>(
  options: VerificationOptions<Context>,
): (context: Context, next: () => Promise<void>) => Promise<Response | undefined> {
  return async (context, next) => {
    const challenge = await challengeOf(options, context)
    if (challenge === undefined) {
      await next()
      return undefined
    }
    return challengeResponse(challenge)
  }
}
