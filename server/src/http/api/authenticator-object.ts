import { Type, type Static } from 'typebox'
import type { AuthenticatorView } from '../../domain/factor/authenticators.ts'
import { rfc3339 } from './rfc3339.ts'

/** An authenticator as it is told of: never its seed, its key or its codes (ADM-02). */
export const AuthenticatorFields = {
  id: Type.String(),
  object: Type.Literal('authenticator'),
  type: Type.Enum(['totp', 'hotp', 'passkey', 'recovery_codes']),
  name: Type.String(),
  status: Type.Enum(['pending', 'awaiting_operator', 'active', 'disabled'], {
    description:
      '`pending`: not shown to work yet. `awaiting_operator`: a second operator must agree to its seed. `disabled`: too many wrong codes in a row; remove it and make another.',
  }),
  created_at: Type.String({ format: 'date-time' }),
  used_at: Type.Optional(Type.String({ format: 'date-time' })),
  drift: Type.Optional(
    Type.Integer({
      description: 'Authenticator apps: by how many steps its clock was off when it was last used.',
    }),
  ),
  left: Type.Optional(Type.Integer({ description: 'Recovery codes: how many are left.' })),
  backup_eligible: Type.Optional(
    Type.Boolean({ description: 'Passkeys: whether it may be kept in more than one place.' }),
  ),
  backed_up: Type.Optional(Type.Boolean({ description: 'Passkeys: whether it is.' })),
  aaguid: Type.Optional(
    Type.String({ description: 'Passkeys: the model of what made it, as it says itself.' }),
  ),
}
export const Authenticator = Type.Object(AuthenticatorFields)

/** The wire's words for it. */
export function authenticatorObject(one: AuthenticatorView): Static<typeof Authenticator> {
  return {
    id: one.id,
    object: 'authenticator',
    type: one.type,
    name: one.name,
    status: one.status,
    created_at: rfc3339(one.createdAt),
    ...(one.usedAt !== undefined && { used_at: rfc3339(one.usedAt) }),
    ...(one.drift !== undefined && { drift: one.drift }),
    ...(one.left !== undefined && { left: one.left }),
    ...(one.backupEligible !== undefined && { backup_eligible: one.backupEligible }),
    ...(one.backedUp !== undefined && { backed_up: one.backedUp }),
    ...(one.aaguid !== undefined && { aaguid: one.aaguid }),
  }
}
