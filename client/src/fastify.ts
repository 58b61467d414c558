/** Step-up for Fastify: `{ preHandler: requireVerification({ purpose: 'account_change', proof }) }`. It only reads what the session remembers. */
import { challengeAnswer } from './challenge-answer.ts'
import { judgeProof, type Remembered, type Requirement } from './proof.ts'

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
export function requireVerification<Request>({
  proof,
  ...requirement
}: Requirement & {
  readonly proof: (request: Request) => Remembered
}): (request: Request, reply: Reply) => Promise<unknown> {
  return async (request, reply) => {
    const challenge = judgeProof(requirement, await proof(request), Date.now())
    if (challenge === undefined) return undefined
    const { status, headers, body } = challengeAnswer(challenge)
    reply.code(status)
    reply.headers({ ...headers })
    reply.send(JSON.stringify(body))
    // A reply from an async hook ends the request (Fastify's documentation of hooks).
    return reply
  }
}
