/** The ways a code travels. */
export const CHANNELS = ['sms', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** What kind of address a channel needs. */
export function addressKind(channel: Channel): 'phone' | 'email' {
  return channel === 'email' ? 'email' : 'phone'
}

/** How a verification is answered: by a code that travels, or by approving the user code that a screen shows. */
export type AnswerChannel = Channel | 'user_code'

export function isChannel(channel: AnswerChannel): channel is Channel {
  return channel !== 'user_code'
}
