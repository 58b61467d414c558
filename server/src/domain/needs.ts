/*
 * domain/ is what a verification is and what may happen to it: records, pure judgements, and use cases over the needs they state.
 * It is not for anything that could differ from one installation to the next: no database, no web server, no clock, no
 * randomness of its own. What it asks of the world stands here, in `store.ts` and in `ids.ts`; `main.ts` passes the real things.
 */
import type { ReceiptFacts } from './receipt/receipt.ts'
import type { Bytes } from './digest.ts'

/** Key material at work. `secrets/` gives the real one; nothing here ever answers a key. */
export type Vault = {
  /** Keyed hash of a code bound to its verification (COD-18), 16 bytes behind the id of the key that made it. */
  sealCode(verification: string, code: string): Bytes
  /** The same under every key still in use, newest first, to judge a guess by. */
  sealGuess(verification: string, code: string): readonly Bytes[]
  /** AES-256-GCM. `bound` is what the text belongs to; it opens with the same `bound` only. */
  seal(text: string, bound: string): Bytes
  open(sealed: Bytes, bound: string): string
  /** How something sealed stands after a new master key: under the newest, under an older one that still opens it, or under one that is gone. */
  ageOf(sealed: Bytes): 'newest' | 'older' | 'lost'
  /** Keyed hash for looking things up: 22 base64url characters, the same for the same parts for ever. */
  fingerprint(label: FingerprintLabel, ...parts: readonly string[]): string
  /** A 256-bit secret derived from what it stands for, so that it need not be kept: 43 base64url characters. */
  token(label: TokenLabel, ...parts: readonly string[]): string
  /** The same under every key still in use, newest first: what was told under an older one is among them. */
  tokens(label: TokenLabel, ...parts: readonly string[]): readonly string[]
  /** Whether `token` was derived for these parts, under any key still in use, in constant time. */
  isToken(label: TokenLabel, token: string, ...parts: readonly string[]): boolean
  /**
   * A token that names a verification or device and hides what it names: 76 base64url characters in which nothing can be read, of which 256
   * bits cannot be guessed (RFC 8628, 5.2). It is the same for the same name, and bound to `project`.
   * @param name an id's part behind the prefix: 40 characters of base32hex
   */
  opaqueToken(label: OpaqueLabel, project: string, name: string): string
  /** What such a token names; undefined for anything that we did not make under a key still in use. */
  readOpaqueToken(label: OpaqueLabel, project: string, token: string): string | undefined
}
/** What opaque tokens stand for. One is never taken for another (M57). */
export type OpaqueLabel = 'device_code'
export type FingerprintLabel =
  | 'target'
  | 'binding'
  | 'request'
  | 'network'
  | 'api_key'
  | 'idempotency'
  | 'subject'
  | 'project'
  | 'user_code'
  | 'session'
  | 'credential'
  | 'recovery_code'
  | 'range'
  | 'proof'
  | 'push'
export type TokenLabel =
  | 'client_secret'
  | 'page'
  | 'answer'
  | 'cookie'
  | 'link'
  | 'report'
  | 'carry'
  | 'device'
  | 'csrf'
  | 'api_key'
  | 'client'
  | 'refresh'
  | 'revoke'
  | 'number'
  | 'decoy'
  | 'trusted'
  | 'challenge'
  | 'call'

/** Codes of authenticator apps (RFC 4226, 6238). The seed never leaves the room that knows keys. */
export type OneTimeCodes = {
  /**
   * The codes of some counters or time steps, under the seed that was sealed to `bound`: it is opened once for all of them.
   * @param counters whole numbers from 0 to 2^53: a time step is one, beyond 32 bits too (RFC 6238, 4.2)
   */
  codesAt(
    sealedSeed: Bytes,
    bound: string,
    counters: readonly number[],
    form: { readonly algorithm: 'SHA1' | 'SHA256' | 'SHA512'; readonly digits: number },
  ): readonly string[]
}

/**
 * Hashes a recovery code slowly, with its set's salt (NIST SP 800-63B-4, 3.1.2), and then with a key that is not in the database.
 * Base64url. Runs beside the event loop, before a change and never inside one.
 */
export type HashRecoveryCode = (code: string, salt: string) => Promise<string>

/** What `passkeys/` makes of what a browser's credential says (WebAuthn Level 3). It judges signatures and forms, and keeps nothing. */
export type Passkeys = {
  /** Undefined for anything that is not a sound answer to `expected` (7.1). */
  readRegistration(credential: unknown, expected: PasskeyCeremony): Promise<NewPasskey | undefined>
  /** The id of the credential that an assertion names, and the user handle it came with; undefined when it is no assertion at all. It proves nothing. */
  nameOf(
    credential: unknown,
  ): { readonly credentialId: string; readonly userHandle?: string } | undefined
  /** Undefined for anything that is not a sound answer to `expected` by the holder of `publicKey` (7.2). */
  readAssertion(
    credential: unknown,
    expected: PasskeyCeremony & { readonly publicKey: string; readonly credentialId: string },
  ): Promise<Assertion | undefined>
}
export type PasskeyCeremony = {
  /** Base64url of 32 random bytes. */
  readonly challenge: string
  readonly rpId: string
  /** Compared whole (13.4.9). */
  readonly origins: readonly string[]
  readonly userVerification: boolean
  /** Origins that may embed the page that asks (7.1, 7.2: crossOrigin, topOrigin). Empty: none. */
  readonly topOrigins: readonly string[]
}
export type NewPasskey = {
  /** Base64url. */
  readonly credentialId: string
  /** COSE key, base64url. */
  readonly publicKey: string
  readonly signCount: number
  readonly userVerified: boolean
  readonly backupEligible: boolean
  readonly backedUp: boolean
  readonly transports: readonly string[]
  readonly aaguid: string
  readonly attestation: string
}
export type Assertion = {
  readonly credentialId: string
  readonly userHandle: string | undefined
  readonly challenge: string
  readonly publicKey: string
  readonly signCount: number
  readonly userVerified: boolean
  readonly backupEligible: boolean
  readonly backedUp: boolean
}

/** Signs what was decided. Runs after the commit, never inside one. */
export type SignReceipt = (facts: ReceiptFacts) => Promise<string> | string
