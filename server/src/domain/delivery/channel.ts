/** The ways a code travels. */
export const CHANNELS = ['sms', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** What kind of address a channel needs. */
export function addressKind(channel: Channel): 'phone' | 'email' {
  return channel === 'email' ? 'email' : 'phone'
}

/** What a person has or was given before, by which a verification is answered without a message. */
export const FACTOR_CHANNELS = ['passkey', 'totp', 'approval', 'recovery_code'] as const
export type FactorChannel = (typeof FACTOR_CHANNELS)[number]

/** How a person answers: by a code that travels, or by a factor of theirs. */
export type Way = Channel | FactorChannel

/** How a verification is answered: those, or by approving the user code that a screen shows. */
export type AnswerChannel = Way | 'user_code'

export function isChannel(channel: AnswerChannel): channel is Channel {
  return channel === 'sms' || channel === 'email'
}

export function isFactor(channel: AnswerChannel): channel is FactorChannel {
  return channel !== 'user_code' && !isChannel(channel)
}
