import type { FactorChannel } from '../delivery/channel.ts'
import type { Authenticator } from './authenticator.ts'
import type { AuthenticatorView } from './authenticators.ts'

/** Under which kind of factor the guesses at an authenticator are counted. */
export const FACTOR_OF = {
  totp: 'totp',
  hotp: 'totp',
  passkey: 'passkey',
  recovery_codes: 'recovery_code',
} as const satisfies Record<Authenticator['type'], FactorChannel>

/** An authenticator as it may be told of. @param disabled whether its kind of factor was switched off for this person */
export function authenticatorView(one: Authenticator, disabled: boolean): AuthenticatorView {
  const { id, type, name, status, createdAt, usedAt } = one
  return {
    id,
    type,
    name,
    status: disabled && status === 'active' ? 'disabled' : status,
    createdAt,
    ...(usedAt !== undefined && { usedAt }),
    ...(one.type === 'totp' && { drift: one.drift }),
    ...(one.type === 'recovery_codes' && { left: one.digests.length }),
    ...(one.type === 'passkey' &&
      one.status === 'active' && {
        backupEligible: one.backupEligible,
        backedUp: one.backedUp,
        aaguid: one.aaguid,
      }),
  }
}
