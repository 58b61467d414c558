/** Step-up for Fastify: `{ preHandler: requireVerification({ purpose: 'account_change', proof }) }`. It only reads what the session remembers. */
import { challengeOf, type VerificationOptions } from './challenge-of.ts'

// oxlint-disable-next-line oxc/no-barrel-file -- the face of one import path
export { proofOf } from './proof.ts'
export type { Proof } from './proof.ts'

type Reply = {
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(body: string): unknown
}

/**
 * Lets a request through whose session holds a proof that is enough, and answers 401 with what is missing otherwise (RFC 9470).
 * @param options.proof what the request's session remembers of the last receipt (`proofOf`)
 */
export function requireVerification<Request>(
  options: VerificationOptions<Request>,
): (request: Request, reply: Reply) => Promise<unknown> {
  return async (request, reply) => {
    const challenge = await challengeOf(options, request)
    if (challenge === undefined) return undefined
    const { status, headers, body } = challenge
    reply.code(status)
    reply.headers({ ...headers })
    reply.send(JSON.stringify(body))
    // A reply from an async hook ends the request (Fastify's documentation of hooks).
    return reply
  }
}
