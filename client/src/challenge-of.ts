import { challengeAnswer, type ChallengeAnswer } from './challenge-answer.ts'
import { judgeProof, type Remembered, type Requirement } from './proof.ts'

/** What `requireVerification` takes in every framework. */
export type VerificationOptions<Request> = Requirement & {
  /** What the request's session remembers of the last receipt (`proofOf`). */
  readonly proof: (request: Request) => Remembered
}

/** The answer to a request whose session remembers too little; undefined when it may go on. Where `proof` throws, nobody goes on. */
export async function challengeOf<Request>(
  { proof, ...requirement }: VerificationOptions<Request>,
  request: Request,
): Promise<ChallengeAnswer | undefined> {
  const challenge = judgeProof(requirement, await proof(request), Date.now())
  return challenge === undefined ? undefined : challengeAnswer(challenge)
}

/** The same for frameworks that answer with a `Response`. */
export function challengeResponse({ status, headers, body }: ChallengeAnswer): Response {
  return new Response(JSON.stringify(body), { status, headers })
}
