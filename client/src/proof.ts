import type { ReceiptClaims } from './receipt-claims.ts'

/** How and when a person was proven, as an application keeps it in its own session after it took a receipt. Plain data: it survives JSON. */
export type Proof = {
  readonly purpose: string
  readonly acr: string
  readonly amr: readonly string[]
  /** Seconds since 1970. */
  readonly authTime: number
  /** The one transaction that was agreed to. Such a proof opens no route: its receipt is spent with that transaction, once. */
  readonly txnHash?: string | undefined
}

/** What a session remembers, or nothing. */
export type Remembered = Proof | undefined | null | Promise<Proof | undefined | null>

/** What to keep of a receipt that was verified and spent. */
export function proofOf(claims: ReceiptClaims): Proof {
  const { purpose, acr = '', amr, authTime = claims.iat, txnHash } = claims
  const proof = { purpose, acr, amr, authTime: Math.floor(authTime.getTime() / 1000) }
  return txnHash === undefined ? proof : { ...proof, txnHash }
}

/** The levels of the service, from least to most. */
const LEVELS = [
  'urn:countersign:none',
  'urn:countersign:address-confirmed',
  'urn:countersign:aal:1',
  'urn:countersign:aal:2',
  'urn:countersign:aal:2:phishing-resistant',
]

/** What is asked where nobody says: that something was shown. `none` is an answer that its policy lets claim nothing. */
const LEAST = 'urn:countersign:address-confirmed'

/** What a request must come with. */
export type Requirement = {
  /** For which action: a proof for another one is not taken, unless `purposes` names it too. */
  readonly purpose: string
  /** Other purposes whose proofs are taken, such as `sign_in`. */
  readonly purposes?: readonly string[] | undefined
  /** How many seconds old the proof may be. 300 when left out. */
  readonly maxAge?: number | undefined
  /** The least level, such as `urn:countersign:aal:2`. Left out: any that proves something, an address at least. */
  readonly acr?: string | undefined
}

/** What is missing, in the words of RFC 9470, section 3. */
export type Challenge = {
  readonly reason: 'no_proof' | 'other_purpose' | 'one_transaction' | 'too_old' | 'too_weak'
  readonly purpose: string
  readonly acrValues: string | undefined
  readonly maxAge: number
}

/** RFC 9470 leaves it to the application; five minutes are what a receipt itself is good for. */
const USUAL_MAX_AGE = 300
/** How far two machines' clocks may be apart, in seconds. */
const SKEW = 30

/**
 * Judges what a session remembers; undefined when it is enough. An unknown level reaches nothing but itself.
 * @param now milliseconds since 1970
 */
export function judgeProof(
  requirement: Requirement,
  proof: Proof | undefined | null,
  now: number,
): Challenge | undefined {
  const { purpose, purposes = [], maxAge = USUAL_MAX_AGE, acr } = requirement
  const age = now / 1000 - (proof?.authTime ?? Number.NaN)
  const lacking = (reason: Challenge['reason']) => ({ reason, purpose, acrValues: acr, maxAge })
  if (proof === undefined || proof === null) return lacking('no_proof')
  if (proof.purpose !== purpose && !purposes.includes(proof.purpose))
    return lacking('other_purpose')
  if (proof.txnHash !== undefined) return lacking('one_transaction')
  if (!(age >= -SKEW && age <= maxAge)) return lacking('too_old')
  return reaches(proof.acr, acr) ? undefined : lacking('too_weak')
}

function reaches(has: string, needs: string | undefined): boolean {
  if (has === needs) return true
  const level = LEVELS.indexOf(needs ?? LEAST)
  return level >= 0 && LEVELS.indexOf(has) >= level
}
