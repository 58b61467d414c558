import { isCountersignError } from './countersign-error.ts'
import type { ExpectedReceipt } from './expected-receipt.ts'
import { parseReceipt } from './parse-receipt.ts'
import { readReceiptClaims, type ReceiptClaims } from './receipt-claims.ts'
import { transactionHash } from './transaction-hash.ts'
import type { VerificationKey } from './verification-key.ts'

/** Why a receipt is not taken. For a log: a caller from outside needs to hear no more than "refused". */
export type ReceiptFault =
  | 'malformed'
  | 'wrong_type'
  | 'forbidden_header'
  | 'unsupported_algorithm'
  | 'unknown_key'
  | 'bad_signature'
  | 'wrong_issuer'
  | 'wrong_audience'
  | 'expired'
  | 'not_yet_valid'
  | 'too_old'
  | 'wrong_purpose'
  | 'wrong_transaction'

export type ReceiptJudgement =
  | { readonly result: 'valid'; readonly claims: ReceiptClaims }
  | { readonly result: 'invalid'; readonly reason: ReceiptFault }

/** Tells a receipt from every other token of the service (RFC 8725, section 3.11). */
const TYPE = 'verification-receipt+jwt'

/** Members by which a token would bring its own key or its own rules (RFC 7515, section 4.1). */
const FORBIDDEN = ['jwk', 'jku', 'x5u', 'x5c', 'crit']

/** How far two machines' clocks may be apart. */
const SKEW_MS = 30_000

/**
 * Judges a receipt: its form, its signature by a key of `findKey`, then each claim. Nothing of the payload is looked
 * at before the signature holds. What `findKey` rejects with is passed on: no keys is no judgement.
 */
export async function judgeReceipt(
  receipt: string,
  expected: ExpectedReceipt,
  findKey: (kid: string) => Promise<VerificationKey | undefined>,
  now: number,
): Promise<ReceiptJudgement> {
  const parsed = parseReceipt(receipt)
  if (parsed === undefined) return invalid('malformed')
  const { typ, alg, kid } = parsed.header
  if (typ !== TYPE) return invalid('wrong_type')
  if (FORBIDDEN.some((name) => Object.hasOwn(parsed.header, name)))
    return invalid('forbidden_header')
  if (alg !== 'EdDSA' && alg !== 'ES256') return invalid('unsupported_algorithm')
  const key = typeof kid === 'string' ? await findKey(kid) : undefined
  if (key === undefined) return invalid('unknown_key')
  if (key.alg !== alg) return invalid('unsupported_algorithm')
  if (!(await key.verify(parsed.signature, parsed.signed))) return invalid('bad_signature')
  // `aud` first, by itself: a list of audiences is well-formed elsewhere, and here simply not ours.
  if (parsed.payload['aud'] !== expected.audience) return invalid('wrong_audience')
  const claims = readClaims(parsed.payload)
  if (claims === undefined) return invalid('malformed')
  const fault = claimFault(claims, parsed.payload['nbf'], expected, now)
  if (fault !== undefined) return invalid(fault)
  if (expected.transaction !== undefined) {
    const hash = await transactionHash(expected.transaction)
    if (claims.txnHash !== hash) return invalid('wrong_transaction')
  }
  return { result: 'valid', claims }
}

function claimFault(
  claims: ReceiptClaims,
  notBefore: unknown,
  { issuer, purpose, maxAgeSeconds }: ExpectedReceipt,
  now: number,
): ReceiptFault | undefined {
  const from = notBefore === undefined ? claims.iat.getTime() : Number(notBefore) * 1000
  const age = now - claims.iat.getTime()
  if (claims.iss !== issuer) return 'wrong_issuer'
  if (!(now < claims.exp.getTime())) return 'expired'
  if (!(age >= -SKEW_MS) || !(now - from >= -SKEW_MS)) return 'not_yet_valid'
  if (maxAgeSeconds !== undefined && age > maxAgeSeconds * 1000) return 'too_old'
  if (purpose !== undefined && claims.purpose !== purpose) return 'wrong_purpose'
  return undefined
}

function readClaims(payload: unknown): ReceiptClaims | undefined {
  try {
    return readReceiptClaims(payload)
  } catch (error) {
    if (isCountersignError(error)) return undefined
    throw error
  }
}

function invalid(reason: ReceiptFault): ReceiptJudgement {
  return { result: 'invalid', reason }
}
