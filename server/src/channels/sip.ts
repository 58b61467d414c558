import type { Carrier, SendResult } from '../domain/delivery/carrier.ts'
import type { CallFailure, SipLine, Telephone } from '../domain/delivery/telephone.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'

export type SipSettings = SipLine & CarrierBasics

/** Calls at once, unless the settings say more: what the smallest trunks carry. */
const AT_ONCE = 10
/** A telephone that is busy, or rang in vain, is left alone for as long. */
const LATER_SECONDS = 30

/**
 * The carrier for calls over a SIP trunk. A message is `accepted` once the code was told to somebody who pressed a key; a report of `heard` follows when
 * the line is free again. @param open makes the line; `telephony/` has it
 */
export function sipCarrier(
  settings: SipSettings,
  hooks: CarrierHooks,
  open: (line: SipLine) => Telephone,
): Carrier {
  const telephone = open(settings)
  return {
    ...carrierBasics({ atOnce: AT_ONCE, ...settings }),
    type: 'sip',
    channel: 'voice',
    reports: true,
    async send(outgoing): Promise<SendResult> {
      const { message, code } = outgoing
      const millisecondsLeft = outgoing.deadline - hooks.now()
      if (millisecondsLeft <= 0) return { result: 'refused', reason: 'deadline passed' }
      if (message.kind !== 'voice' || code === undefined)
        return { result: 'refused', reason: 'not a message to be spoken' }
      const { to, locale } = outgoing
      // It becomes a part of an address of SIP.
      if (!/^\+\d{5,15}$/.test(outgoing.to))
        return { result: 'refused', reason: 'not a telephone number', whose: 'destination' }
      const called = await telephone.call({ to, locale, words: message, code, millisecondsLeft })
      if (called.result === 'untold') return unsent(called)
      const { callId } = called
      // What is told comes after what was sent is written down, and the rest of the call takes seconds.
      void called.ended.then(() => {
        hooks.report({ carrier: settings.name, carrierReference: callId, outcome: 'heard' })
      })
      return { result: 'accepted', carrierReference: callId }
    },
    check: () => telephone.check(),
    close: () => telephone.close(),
  }
}

/** What a call that told no code means: for the person's telephone another try later, for the carrier's another carrier. */
function unsent({
  why,
  detail: reason,
  afterSeconds,
}: {
  readonly why: CallFailure
  readonly detail: string
  readonly afterSeconds?: number
}): SendResult {
  switch (why) {
    case 'busy':
    case 'no_answer':
      return { result: 'retry', reason, whose: 'destination', afterSeconds: LATER_SECONDS }
    case 'no_key':
    case 'hung_up':
      // It was answered, and is paid for.
      return {
        result: 'retry',
        reason,
        whose: 'destination',
        afterSeconds: LATER_SECONDS,
        mayHaveCost: true,
      }
    case 'declined':
    case 'no_such_number':
      return { result: 'refused', reason, whose: 'destination' }
    case 'refused':
      return { result: 'refused', reason, whose: 'carrier' }
    case 'unreachable':
      return { result: 'retry', reason, ...(afterSeconds !== undefined && { afterSeconds }) }
  }
}
