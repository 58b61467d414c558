import { createChallenge, verifySolution, type Payload } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { ProofChallenge, Proofs } from '../domain/guard/guard-needs.ts'
import type { ProjectId } from '../domain/ids.ts'
import type { Vault } from '../domain/needs.ts'

const ALGORITHM = 'PBKDF2/SHA-256'
/**
 * One try costs about half a millisecond of a phone, and one in 256 succeeds: a tenth of a second for a person, and an hour of a core for thirty thousand
 * messages. Each step of `hard` is sixteen times as much.
 */
const COST = 1000
const USUAL_ZEROS = 2
const HARDEST = 3
/** Solved before a form is filled in, used when it is sent. */
const LIFETIME = 20 * 60_000
/** A proof is a kilobyte; what is longer is none. */
const LONGEST = 4096

/**
 * Challenges that a browser solves before a message is sent for it, and the judgement of what it brings back. Nothing is kept of a challenge: it is signed,
 * for its project, and its first use is written down by whoever spends it.
 */
export function proofOfWork(vault: Pick<Vault, 'token' | 'tokens' | 'fingerprint'>): Proofs {
  return {
    async make(project, now, hard = 1) {
      const expiresAt = now + LIFETIME
      const challenge = await createChallenge({
        algorithm: ALGORITHM,
        cost: COST,
        deriveKey,
        keyPrefix: '0'.repeat(USUAL_ZEROS + Math.min(hard, HARDEST) - 1),
        // By the store's clock, which is not the library's.
        data: { until: expiresAt },
        hmacSignatureSecret: vault.token('challenge', project),
      })
      return { challenge: { ...challenge }, expiresAt } satisfies ProofChallenge
    },

    async read(project, proof, now) {
      const payload = payloadOf(proof)
      if (payload === undefined) return undefined
      const { parameters } = payload.challenge
      const until = parameters.data?.['until']
      if (typeof until !== 'number' || until <= now) return undefined
      for (const secret of vault.tokens('challenge', project))
        if (await isGood(payload, secret))
          return { hash: hashOf(vault, project, parameters.nonce), expiresAt: until }
      return undefined
    },
  }
}

async function isGood(payload: Payload, secret: string): Promise<boolean> {
  try {
    const { challenge, solution } = payload
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: secret,
    })
    return verified
  } catch {
    // Written by whoever asks: what the library cannot even read is no proof.
    return false
  }
}

function hashOf(vault: Pick<Vault, 'fingerprint'>, project: ProjectId, nonce: string): string {
  return vault.fingerprint('proof', project, nonce)
}

/** The proof as solvers write it: JSON in base64. Its form is judged here, what it says by the library. */
function payloadOf(proof: string): Payload | undefined {
  if (proof.length > LONGEST) return undefined
  try {
    const read: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))
    return isPayload(read) ? read : undefined
  } catch {
    return undefined
  }
}

function isPayload(read: unknown): read is Payload {
  if (!isObject(read)) return false
  const { challenge, solution } = read
  if (!isObject(challenge) || !isObject(solution) || !isObject(challenge['parameters']))
    return false
  const { nonce, salt, algorithm, keyPrefix } = challenge['parameters']
  return (
    [nonce, salt, keyPrefix, challenge['signature'], solution['derivedKey']].every(
      (one) => typeof one === 'string',
    ) &&
    algorithm === ALGORITHM &&
    typeof solution['counter'] === 'number'
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
