/** Step-up for route handlers of Next, and of whatever else takes a `Request` and answers a `Response`. It only reads what the session remembers. */
import { challengeOf, challengeResponse, type VerificationOptions } from './challenge-of.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

/**
 * Wraps a handler: `export const POST = requireVerification({ purpose: 'account_change', proof })(async (request) => …)`. It runs when the session holds a proof that
 * is enough; otherwise the answer is 401 with what is missing (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification(
  options: VerificationOptions<Request>,
): <Rest extends readonly unknown[]>(
  handle: (request: Request, ...rest: Rest) => Response | Promise<Response>,
) => (request: Request, ...rest: Rest) => Promise<Response> {
  return (handle) =>
    async (request, ...rest) => {
      const challenge = await challengeOf(options, request)
      if (challenge === undefined) return handle(request, ...rest)
      return challengeResponse(challenge)
    }
}
