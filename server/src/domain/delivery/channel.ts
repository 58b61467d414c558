/** The ways a code travels. `webhook`: by a sender of the project's own, to whatever it calls the person. */
export const CHANNELS = ['sms', 'email', 'voice', 'whatsapp', 'webhook'] as const
export type Channel = (typeof CHANNELS)[number]

/** What messages go to: a phone number, a mailbox, or a name that only the project's own sender understands. */
export type AddressKind = 'phone' | 'email' | 'handle'

const ADDRESS_KINDS: Readonly<Record<Channel, AddressKind>> = {
  sms: 'phone',
  voice: 'phone',
  whatsapp: 'phone',
  email: 'email',
  webhook: 'handle',
}

/** What kind of address a channel needs. */
export function addressKind(channel: Channel): AddressKind {
  return ADDRESS_KINDS[channel]
}

/** Channels whose messages cost money by the piece and go over the telephone network: those that the guard looks at and caps hold for. */
export const PAID_CHANNELS: ReadonlySet<Channel> = new Set(['sms', 'voice', 'whatsapp'])

/** What a person has or was given before, by which a verification is answered without a message. */
export const FACTOR_CHANNELS = ['passkey', 'totp', 'approval', 'recovery_code'] as const
export type FactorChannel = (typeof FACTOR_CHANNELS)[number]

/** How a person answers: by a code that travels, or by a factor of theirs. */
export type Way = Channel | FactorChannel

/** How a verification is answered: those, or by approving the user code that a screen shows. */
export type AnswerChannel = Way | 'user_code'

export function isChannel(channel: AnswerChannel): channel is Channel {
  return Object.hasOwn(ADDRESS_KINDS, channel)
}

export function isFactor(channel: AnswerChannel): channel is FactorChannel {
  return channel !== 'user_code' && !isChannel(channel)
}
