import type { CallFailure, CallResult } from '../domain/delivery/telephone.ts'
import { retryAfterOf } from './digest.ts'
import { headerOf, type SipResponse } from './sip-message.ts'

export type Untold = Extract<CallResult, { readonly result: 'untold' }>

export function untold(why: CallFailure, detail: string, afterSeconds?: number): Untold {
  return { result: 'untold', why, detail, ...(afterSeconds !== undefined && { afterSeconds }) }
}

/** What telephone networks say in a Reason of Q.850 (RFC 3326), where it says more than the status. */
const CAUSES: Readonly<Record<number, CallFailure>> = {
  1: 'no_such_number',
  17: 'busy',
  18: 'no_answer',
  19: 'no_answer',
  20: 'no_answer',
  21: 'declined',
  22: 'no_such_number',
  28: 'no_such_number',
}

const STATUSES: Readonly<Record<number, CallFailure>> = {
  404: 'no_such_number',
  408: 'no_answer',
  410: 'no_such_number',
  480: 'no_answer',
  484: 'no_such_number',
  486: 'busy',
  487: 'no_answer',
  500: 'unreachable',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
  600: 'busy',
  603: 'declined',
  604: 'no_such_number',
  607: 'declined',
}

const SAID: Readonly<Record<CallFailure, string>> = {
  busy: 'busy',
  no_answer: 'no answer',
  no_key: 'no key was pressed',
  hung_up: 'hung up before the code was told',
  declined: 'the call was declined',
  no_such_number: 'no such number',
  unreachable: 'the carrier cannot now',
  refused: 'the carrier refuses the call',
}

/**
 * What a refusal (3xx to 6xx) means for the message. A redirection is followed by nobody: it could lead anywhere, at our expense. What is not known
 * is the carrier's. The reason is the other side's numbers and our words.
 */
export function untoldBy(response: SipResponse): Untold {
  const cause = /^Q\.850\s*;.*?cause\s*=\s*(\d{1,3})/i.exec(headerOf(response, 'reason') ?? '')?.[1]
  const why = CAUSES[Number(cause)] ?? STATUSES[response.status] ?? 'refused'
  const number = cause === undefined ? String(response.status) : `${response.status} (${cause})`
  return untold(why, `${number} ${SAID[why]}`, retryAfterOf(response))
}

export function untoldFor(why: CallFailure): Untold {
  return untold(why, SAID[why])
}
