/** Step-up for Hono: `app.post('/email', requireVerification({ purpose: 'account_change', proof }), …)`. It only reads what the session remembers. */
import { challengeAnswer } from './challenge-answer.ts'
import { judgeProof, type Remembered, type Requirement } from './proof.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

/**
 * Lets a request through whose session holds a proof that is enough, and answers 401 with what is missing otherwise (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification<Context>({
  proof,
  ...requirement
}: Requirement & {
  readonly proof: (context: Context) => Remembered
}): (context: Context, next: () => Promise<void>) => Promise<Response | undefined> {
  return async (context, next) => {
    const challenge = judgeProof(requirement, await proof(context), Date.now())
    if (challenge === undefined) {
      await next()
      return undefined
    }
    const { status, headers, body } = challengeAnswer(challenge)
    return new Response(JSON.stringify(body), { status, headers })
  }
}
