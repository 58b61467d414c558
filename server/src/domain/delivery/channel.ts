/** The ways a code travels. */
export const CHANNELS = ['sms', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** What kind of address a channel needs. */
export function addressKind(channel: Channel): 'phone' | 'email' {
  return channel === 'email' ? 'email' : 'phone'
}
