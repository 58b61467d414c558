/** Step-up for Express: `app.post('/email', requireVerification({ purpose: 'account_change', proof }), …)`. It only reads what the session remembers. */
import { challengeOf, type VerificationOptions } from './challenge-of.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

type Response = {
  status(code: number): unknown
  set(headers: Record<string, string>): unknown
  send(body: string): unknown
}

/**
 * Lets a request through whose session holds a proof that is enough, and answers 401 with what is missing otherwise (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification<Request>(
  options: VerificationOptions<Request>,
): (request: Request, response: Response, next: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const challenge = await challengeOf(options, request)
      if (challenge === undefined) {
        next()
        return
      }
      const { status, headers, body } = challenge
      response.status(status)
      response.set({ ...headers })
      response.send(JSON.stringify(body))
    } catch (error) {
      // Without an answer about the proof there is no leave to go on.
      next(error)
    }
  }
}
