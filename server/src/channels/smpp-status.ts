import type { SendResult } from '../domain/delivery/carrier.ts'

type Refusal = Exclude<SendResult, { result: 'accepted' }>

const THROTTLED_SECONDS = 2

/** What a message centre may answer to a message (SMPP 3.4, 5.1.3), in our words. */
const RETRY: Readonly<Record<number, string>> = {
  0x04: 'not bound for sending',
  0x08: 'system fault',
  0x14: 'its queue is full',
  0x45: 'submitting failed',
  0x58: 'too many messages a second',
  0x64: 'temporary fault of its application',
  0xfe: 'delivery failed there',
}
const REFUSED: Readonly<Record<number, string>> = {
  0x01: 'message length not accepted',
  0x02: 'command length not accepted',
  0x03: 'command not known',
  0x06: 'priority not accepted',
  0x07: 'receipts cannot be asked for',
  0x0a: 'sender not accepted',
  0x33: 'number of destinations not accepted',
  0x42: 'feature not supported',
  0x43: 'long messages are not accepted',
  0x48: 'kind of sender not accepted',
  0x49: 'kind of sender not accepted',
  0x50: 'kind of number not accepted',
  0x51: 'kind of number not accepted',
  0x61: 'time not accepted',
  0x62: 'validity period not accepted',
  0x65: 'refused by its application',
  0x66: 'refused by its application',
}
const NO_SUCH_NUMBER = 0x0b
const BUSY: ReadonlySet<number> = new Set([0x14, 0x58])

/**
 * What a status other than 0 means for the message. What the specification does not know is a refusal of this carrier: another one may do it,
 * and repeating it here would not help.
 */
export function smppAnswer(status: number): Refusal {
  const number = `0x${status.toString(16).padStart(8, '0')}`
  if (status === NO_SUCH_NUMBER)
    return { result: 'refused', reason: `${number} no such number`, whose: 'destination' }
  const passing = RETRY[status]
  if (passing === undefined)
    return { result: 'refused', reason: `${number} ${REFUSED[status] ?? 'not accepted'}` }
  return {
    result: 'retry',
    reason: `${number} ${passing}`,
    ...(BUSY.has(status) && { afterSeconds: THROTTLED_SECONDS }),
  }
}

const BIND_REFUSED: Readonly<Record<number, string>> = {
  0x05: 'all our connections there are in use',
  0x0d: 'bind failed',
  0x0e: 'the carrier did not accept our password',
  0x0f: 'the carrier does not know our system id',
  0x58: 'too many attempts to bind',
}

/** Why a bind was not accepted. */
export function smppBindFault(status: number): string {
  const number = `0x${status.toString(16).padStart(8, '0')}`
  return `${number} ${BIND_REFUSED[status] ?? 'the carrier does not let us in'}`
}
