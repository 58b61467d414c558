import { hash } from 'node:crypto'
import type { Instant } from '../domain/instant.ts'
import type { Vault } from '../domain/needs.ts'
import { howProven, type ReceiptFacts } from '../domain/receipt/receipt.ts'
import { canonicalJson } from '../domain/verification/canonical-json.ts'
import type { Transaction } from '../domain/verification/transaction.ts'
import { judgeReceipt, type JudgedReceipt } from './judge-receipt.ts'
import type { MasterKeys } from './master-key.ts'
import { jwtSigner } from './sign-jwt.ts'
import {
  SIGNING_ALGORITHMS,
  signingKey,
  type PublicJwk,
  type SigningAlgorithm,
} from './signing-key.ts'

/** Says what a token is, so that no other token of the same issuer is taken for it (RFC 8725, 3.11; TOK-03). */
export const RECEIPT_TYPE = 'verification-receipt+jwt'

export type ReceiptSignerSettings = {
  /** `iss`: the service's public base URL. */
  readonly issuer: string
  readonly algorithm: SigningAlgorithm
  readonly masterKeys: MasterKeys
  readonly vault: Pick<Vault, 'fingerprint'>
}

export type ReceiptSigner = {
  /** The receipt as a signed JWT. With EdDSA the same facts give the same receipt, byte by byte. */
  sign(facts: ReceiptFacts): string
  /** The public keys, both algorithms of every master key listed: what was signed before a change still verifies. */
  jwks(): { readonly keys: readonly PublicJwk[] }
  /** Judges a receipt shown to `audience`, a project's id, at `now`. */
  verify(receipt: string, audience: string, now: Instant): Promise<JudgedReceipt>
}

/** Makes what signs receipts, with the newest master key, and judges them. */
export function receiptSigner(settings: ReceiptSignerSettings): ReceiptSigner {
  const { issuer, algorithm, masterKeys, vault } = settings
  const keys = masterKeys.active.flatMap((key) =>
    SIGNING_ALGORITHMS.map((alg) => signingKey(key, alg)),
  )
  const signReceipt = jwtSigner(signingKey(masterKeys.active[0], algorithm), RECEIPT_TYPE)
  const keySet = { keys: keys.map((key) => key.jwk) }
  return {
    sign: (facts) => signReceipt(receiptClaims(facts, issuer, vault)),
    jwks: () => keySet,
    verify: (receipt, audience, now) =>
      judgeReceipt(receipt, { keys, issuer, audience, type: RECEIPT_TYPE, now }),
  }
}

/** The digest a receipt gives for a transaction: SHA-256 of its canonical JSON, 43 base64url characters. */
export function transactionHash(transaction: Transaction): string {
  return hash('sha256', canonicalJson(transaction), 'base64url')
}

/** Times are seconds since epoch (RFC 7519). Members that are undefined do not appear. */
function receiptClaims(
  facts: ReceiptFacts,
  issuer: string,
  vault: Pick<Vault, 'fingerprint'>,
): object {
  const { project, subject, transaction } = facts
  const approvedAt = Math.floor(facts.approvedAt / 1000)
  return {
    iss: issuer,
    aud: project,
    jti: facts.jti,
    iat: approvedAt,
    exp: Math.floor(facts.expiresAt / 1000),
    // Pairwise (TOK-06): two projects cannot tell by it that they know the same person.
    sub: subject === undefined ? undefined : vault.fingerprint('subject', project, subject),
    purpose: facts.purpose,
    ...howProven(facts),
    auth_time: approvedAt,
    verification: facts.verification,
    channel: facts.channel,
    target_hash: facts.targetHash,
    transaction,
    txn_hash: transaction === undefined ? undefined : transactionHash(transaction),
    // LIM-12: a number of a kind that anybody can rent is one's own to judge.
    risks: facts.risks,
  }
}
