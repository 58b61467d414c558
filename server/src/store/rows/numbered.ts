import type { AnswerChannel } from '../../domain/delivery/channel.ts'
import type { Desk } from '../../domain/delivery/delivery.ts'
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
  voice: 8,
  whatsapp: 9,
  webhook: 10,
} as const satisfies Record<AnswerChannel, number>

/** Where deliveries wait. Those that are no channel are counted from 101, out of the channels' way. */
export const DESK_NUMBERS = {
  sms: CHANNEL_NUMBERS.sms,
  email: CHANNEL_NUMBERS.email,
  voice: CHANNEL_NUMBERS.voice,
  whatsapp: CHANNEL_NUMBERS.whatsapp,
  webhook: CHANNEL_NUMBERS.webhook,
  events: 101,
  push: 102,
} as const satisfies Record<Desk, number>
