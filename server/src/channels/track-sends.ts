import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { addressKind } from '../domain/delivery/channel.ts'
import type { Instant } from '../domain/instant.ts'

/** ITU-T E.164: at most 15 digits, none of them a leading zero. */
const E164 = /^\+[1-9]\d{6,14}$/

/**
 * What is the same for every carrier that sends one request a message: nothing leaves after its deadline, numbers are single ones in E.164, and `close`
 * waits for what is under way.
 */
export function trackSends(
  now: () => Instant,
  send: (message: OutgoingMessage) => Promise<SendResult>,
): Pick<Carrier, 'send' | 'close'> {
  const underWay = new Set<Promise<SendResult>>()
  return {
    async send(message) {
      if (message.deadline <= now()) return { result: 'refused', reason: 'deadline passed' }
      if (addressKind(message.channel) === 'phone' && !E164.test(message.to))
        return { result: 'refused', reason: 'not one telephone number', whose: 'destination' }
      const sending = send(message)
      underWay.add(sending)
      try {
        return await sending
      } finally {
        underWay.delete(sending)
      }
    },
    async close() {
      await Promise.allSettled(underWay)
    },
  }
}

/** Whole seconds until a message's deadline, for carriers that can be told how long to try: between what they take at least and at most. */
export function secondsLeft(
  message: Pick<OutgoingMessage, 'deadline'>,
  now: Instant,
  least: number,
  most: number,
): number {
  return Math.max(least, Math.min(most, Math.floor((message.deadline - now) / 1000)))
}

/** The text of an SMS. Raises TypeError for another kind, which only a defect of ours can bring here. */
export function smsText({ message }: OutgoingMessage): string {
  if (message.kind !== 'sms') throw new TypeError('a carrier for SMS was given another kind')
  return message.text
}
