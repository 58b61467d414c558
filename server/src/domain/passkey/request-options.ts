import type { Factors } from '../factor/factors.ts'
import type { Vault } from '../needs.ts'
import type { PasskeySettings } from '../project/project.ts'
import type { Verification } from '../verification/verification.ts'
import { CHALLENGE_SECONDS } from './creation-options.ts'
import { needsUserVerification } from './needs-user-verification.ts'

type Descriptor = {
  readonly type: 'public-key'
  readonly id: string
  readonly transports?: readonly string[]
}

/**
 * `PublicKeyCredentialRequestOptionsJSON` (WebAuthn, 5.1.5) for a verification that waits for a passkey: the person's own passkeys, or for a subject that has
 * none a made-up one that is the same each time (14.6.2, LEA-15), or none where nobody was named, so that the browser offers what it has. Nor where a browser
 * named the subject: how many there are and of what make would tell a stranger who has any. Whose it is is then judged by the credential alone.
 */
export function requestOptions(
  vault: Pick<Vault, 'token'>,
  settings: PasskeySettings,
  v: Verification,
  factors: Factors | undefined,
): object {
  const { challenge, subjectHash, asksBlind } = v.details
  if (challenge === undefined) throw new TypeError(`${v.id} waits for no passkey`)
  return {
    challenge,
    timeout: CHALLENGE_SECONDS * 1000,
    rpId: settings.rpId,
    allowCredentials:
      subjectHash === undefined || asksBlind === true
        ? []
        : named(vault, settings, v.project, subjectHash, factors),
    userVerification: needsUserVerification(v) ? 'required' : 'preferred',
  }
}

function named(
  vault: Pick<Vault, 'token'>,
  settings: PasskeySettings,
  project: string,
  subjectHash: string,
  factors: Factors | undefined,
): readonly Descriptor[] {
  const own = (factors?.authenticators ?? []).flatMap((each): readonly Descriptor[] =>
    each.type === 'passkey' && each.status === 'active' && each.rpId === settings.rpId
      ? [
          {
            type: 'public-key',
            id: each.credentialId,
            ...(each.transports.length > 0 && { transports: each.transports }),
          },
        ]
      : [],
  )
  if (own.length > 0) return own
  // 32 bytes and these transports are what most passkeys have.
  const id = vault.token('decoy', 'passkey', project, subjectHash)
  return [{ type: 'public-key', id, transports: ['hybrid', 'internal'] }]
}
