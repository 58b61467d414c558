import type { Passkey } from '../factor/authenticator.ts'
import type { PasskeySettings } from '../project/project.ts'

/**
 * The signatures that are taken, the best first: EdDSA, ES256, RS256 (WebAuthn, 5.8.5; PKY-12). All authenticators in use make one of them; RS1 and what
 * nobody has judged are not among them.
 */
export const PASSKEY_ALGORITHMS = [-8, -7, -257] as const

/** How long a challenge may be answered (WebAuthn, 15.1 recommends 300 to 600 seconds; PKY-05). */
export const CHALLENGE_SECONDS = 300

export type CreationAsk = {
  /** Base64url of 32 random bytes, kept with the pending authenticator. */
  readonly challenge: string
  /** What the person's device calls the application. */
  readonly projectName: string
  /** `Factors.userHandle`: random, and nothing of the person (PKY-17). */
  readonly userHandle: string
  /** What the person's device shows as the account: their covered address, or what the application calls them. It stays on the device. */
  readonly name: string
  /** The passkeys that the person has: one device makes no second one (WebAuthn, 5.4.3). */
  readonly passkeys: readonly Passkey[]
}

/**
 * `PublicKeyCredentialCreationOptionsJSON` (WebAuthn, 5.1.4) for a new passkey. A person is always verified when it is made, so that whoever has a
 * passkey can prove themselves by it to change their factors later (PKY-10).
 */
export function creationOptions(settings: PasskeySettings, ask: CreationAsk): object {
  return {
    rp: { id: settings.rpId, name: ask.projectName },
    user: { id: ask.userHandle, name: ask.name, displayName: ask.name },
    challenge: ask.challenge,
    pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    timeout: CHALLENGE_SECONDS * 1000,
    excludeCredentials: ask.passkeys
      .filter((passkey) => passkey.status === 'active' && passkey.rpId === settings.rpId)
      .map(({ credentialId, transports }) => ({
        type: 'public-key',
        id: credentialId,
        ...(transports.length > 0 && { transports }),
      })),
    // Preferred, not required: a security key that has no room left still makes a good second factor.
    authenticatorSelection: {
      residentKey: 'preferred',
      requireResidentKey: false,
      userVerification: 'required',
    },
    // A browser that is asked for `none` may leave out which model it was.
    attestation: settings.attestation === 'known' ? 'direct' : 'none',
    extensions: { credProps: true },
  }
}
