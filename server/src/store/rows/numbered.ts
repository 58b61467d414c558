import type { AnswerChannel } from '../../domain/delivery/channel.ts'
import type { Status } from '../../domain/verification/verification.ts'

/** The numbers that stand for words in rows that there are millions of. A number is never given twice. */
export const STATUS_NUMBERS = {
  pending: 1,
  approved: 2,
  denied: 3,
  expired: 4,
  locked: 5,
  canceled: 6,
} as const satisfies Record<Status, number>

export const CHANNEL_NUMBERS = {
  sms: 1,
  email: 2,
  user_code: 3,
  passkey: 4,
  totp: 5,
  approval: 6,
  recovery_code: 7,
} as const satisfies Record<AnswerChannel, number>
