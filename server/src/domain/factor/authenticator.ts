import type { Bytes } from '../digest.ts'
import type { Instant } from '../instant.ts'

/** What a person proves themselves by: an authenticator app, a passkey, or their recovery codes. */
export type Authenticator = TotpAuthenticator | HotpAuthenticator | Passkey | RecoveryCodes

type Named = {
  /** `aut_…` */
  readonly id: string
  /** What the person calls it. */
  readonly name: string
  /**
   * `pending`: not shown to work yet, and good for nothing (TOT-10). `awaiting_operator`: its seed was brought from elsewhere, and a second operator
   * must agree (ADM-08). Whether it was switched off stands in its budget, which outlives it.
   */
  readonly status: 'pending' | 'awaiting_operator' | 'active'
  readonly createdAt: Instant
  /** A pending one ends here (TOT-18). */
  readonly pendingUntil?: Instant
  readonly confirmedAt?: Instant
  readonly usedAt?: Instant
  /** The key whose holder brought the seed. */
  readonly importedBy?: string
}

type Seeded = Named & {
  /** The seed in base32 as `encodeBase32` writes it, sealed to `seedSeal` (TOT-12). */
  readonly sealedSeed: Bytes
  readonly algorithm: 'SHA1' | 'SHA256' | 'SHA512'
  readonly digits: 6 | 7 | 8
}

/** An authenticator app that goes by the clock (RFC 6238). */
export type TotpAuthenticator = Seeded & {
  readonly type: 'totp'
  readonly periodSeconds: 30 | 60
  /** The newest step whose code was accepted; only later ones are (TOT-03, TOT-04). -1: none yet. */
  readonly lastStep: number
  /** How many steps its clock was off when it was last used: what an operator is shown. */
  readonly drift: number
}

/** A token with a counter (RFC 4226). */
export type HotpAuthenticator = Seeded & {
  readonly type: 'hotp'
  /** The next counter that is accepted. */
  readonly counter: number
}

export type Passkey = Named & {
  readonly type: 'passkey'
  /** While pending: what the browser must answer. */
  readonly challenge?: string
  /** Base64url; empty while pending. */
  readonly credentialId: string
  /** COSE key, base64url; empty while pending. */
  readonly publicKey: string
  readonly signCount: number
  readonly backupEligible: boolean
  readonly backedUp: boolean
  readonly transports: readonly string[]
  readonly aaguid: string
  readonly rpId: string
}

/** A set of codes to be kept on paper (NIST SP 800-63B-4, 4.2.1.1). */
export type RecoveryCodes = Named & {
  readonly type: 'recovery_codes'
  /** Base64url of 16 random bytes, one for the set. */
  readonly salt: string
  /** Slow hashes of the codes that are left. */
  readonly digests: readonly string[]
}

/** What a seed is sealed to. */
export function seedSeal(project: string, authenticator: string): string {
  return `${project}/${authenticator}/seed`
}
