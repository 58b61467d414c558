/** Step-up for route handlers of Next, and of whatever else takes a `Request` and answers a `Response`. It only reads what the session remembers. */
import { challengeAnswer } from './challenge-answer.ts'
import { judgeProof, type Remembered, type Requirement } from './proof.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

/**
 * Wraps a handler: `export const POST = requireVerification({ purpose: 'account_change', proof })(async (request) => …)`. It runs when the session holds a proof that
 * is enough; otherwise the answer is 401 with what is missing (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification({
  proof,
  ...requirement
}: Requirement & {
  readonly proof: (request: Request) => Remembered
}): <Rest extends readonly unknown[]>(
  handle: (request: Request, ...rest: Rest) => Response | Promise<Response>,
) => (request: Request, ...rest: Rest) => Promise<Response> {
  return (handle) =>
    async (request, ...rest) => {
      const challenge = judgeProof(requirement, await proof(request), Date.now())
      if (challenge === undefined) return handle(request, ...rest)
      const { status, headers, body } = challengeAnswer(challenge)
      return new Response(JSON.stringify(body), { status, headers })
    }
}
