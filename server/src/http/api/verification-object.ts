import { Type, type Static } from 'typebox'
import type { Caller } from '../../domain/project/caller.ts'
import { STATUSES } from '../../domain/verification/verification.ts'
import type { VerificationView } from '../../domain/verification/view.ts'
import { rfc3339 } from './rfc3339.ts'
import { toldTransaction, ToldTransaction } from './transaction.ts'

/** A verification as it is told of. */
export const VerificationFields = {
  id: Type.String(),
  object: Type.Literal('verification'),
  status: Type.Enum([...STATUSES]),
  purpose: Type.String(),
  channel: Type.String(),
  to: Type.String({ description: 'The covered address; empty when one on file was used.' }),
  subject: Type.Optional(Type.String()),
  guesses_left: Type.Optional(Type.Integer({ description: 'Told to secret keys only.' })),
  sends: Type.Integer(),
  reference: Type.String({ description: 'The short mark that message, page and support share.' }),
  resend_at: Type.String({ format: 'date-time' }),
  created_at: Type.String({ format: 'date-time' }),
  expires_at: Type.String({ format: 'date-time' }),
  ended_at: Type.Optional(Type.String({ format: 'date-time' })),
  locale: Type.Optional(Type.String()),
  return_url: Type.Optional(Type.String()),
  transaction: Type.Optional(ToldTransaction),
  metadata: Type.Optional(Type.Record(Type.String(), Type.String())),
  context: Type.Optional(
    Type.Object(
      { ip: Type.Optional(Type.String()), user_agent: Type.Optional(Type.String()) },
      {
        description:
          'What the start told of the visitor, covered: the network and the kind of browser. Told to secret keys only.',
      },
    ),
  ),
}
export const Verification = Type.Object(VerificationFields)
export type VerificationObject = Static<typeof Verification>

/**
 * The wire's words for a verification. A browser hears neither how many guesses are left (COD-17) nor what the application
 * noted for itself.
 */
export function verificationObject(
  v: VerificationView,
  caller: Pick<Caller, 'kind'> = { kind: 'secret' },
): VerificationObject {
  const isServer = caller.kind === 'secret'
  return {
    id: v.id,
    object: 'verification',
    status: v.status,
    purpose: v.purpose,
    channel: v.channel,
    to: v.to,
    ...(isServer && v.subject !== undefined && { subject: v.subject }),
    ...(isServer && { guesses_left: v.guessesLeft }),
    sends: v.sends,
    reference: v.reference,
    resend_at: rfc3339(v.resendAt),
    created_at: rfc3339(v.createdAt),
    expires_at: rfc3339(v.expiresAt),
    ...(v.endedAt !== undefined && { ended_at: rfc3339(v.endedAt) }),
    ...(v.locale !== undefined && { locale: v.locale }),
    ...(v.returnUrl !== undefined && { return_url: v.returnUrl }),
    ...(v.transaction !== undefined && { transaction: toldTransaction(v.transaction) }),
    ...(isServer && v.metadata !== undefined && { metadata: v.metadata }),
    ...(isServer && v.context !== undefined && { context: v.context }),
  }
}
