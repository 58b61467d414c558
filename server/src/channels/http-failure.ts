import type { SendResult } from '../domain/delivery/carrier.ts'
import type { HttpAnswer } from './http-request.ts'

/** Wrong credentials mend only when an operator acts, and carriers lock who hammers them. */
const LOGIN_PAUSE_SECONDS = 60
/** A carrier that asks for more than an hour asks for longer than any code lives. */
const LONGEST_PAUSE_SECONDS = 3600

/** The number by which a carrier says what was wrong, beside the status: `21211`. */
type CarrierCode = string | number | undefined

/**
 * What a failure means as far as HTTP itself tells. An answer that was lost may hide
 * a message that was carried: `mayHaveCost`. `retry` for all that may pass, credentials included, since another carrier may bring the message meanwhile;
 * `refused` for the other 4xx. Of what the carrier wrote only its code is told, and only when it is a short word or number.
 */
export function httpFailure(answer: HttpAnswer, code?: CarrierCode): SendResult {
  if (answer.result === 'failed') {
    const { reason, mayHaveArrived } = answer
    return { result: 'retry', reason, ...(mayHaveArrived && { mayHaveCost: true }) }
  }
  const { status } = answer
  const said = sayNumbers(status, code)
  if (status === 401 || status === 403) return loginFailure(said)
  if (status === 408 || status === 425 || status === 429)
    return { result: 'retry', reason: `too many requests (${said})`, ...pause(answer) }
  if (status >= 500)
    return { result: 'retry', reason: `the carrier failed (${said})`, ...pause(answer) }
  if (status >= 400) return { result: 'refused', reason: `not taken (${said})` }
  if (status >= 300)
    return { result: 'retry', reason: `the carrier is elsewhere (${said}); none is followed` }
  return { result: 'retry', reason: `the answer cannot be understood (${said})` }
}

/** Credentials that were not accepted. @param said the carrier's numbers */
export function loginFailure(said: string): SendResult {
  return {
    result: 'retry',
    reason: `the carrier did not accept our credentials (${said})`,
    afterSeconds: LOGIN_PAUSE_SECONDS,
  }
}

/** The number is at fault, and no other carrier would do better. @param said the carrier's numbers */
export function destinationRefused(said: string): SendResult {
  const reason = `the number cannot be reached (${said})`
  return { result: 'refused', reason, whose: 'destination' }
}

/** `400, 21211`: what an operator can look up. */
export function sayNumbers(status: number, code?: CarrierCode): string {
  const word = String(code ?? '')
  return /^[A-Za-z0-9_.-]{1,60}$/.test(word) ? `${status}, ${word}` : String(status)
}

function pause({ headers }: Extract<HttpAnswer, { result: 'answered' }>): {
  afterSeconds?: number
} {
  const seconds = Number(headers['retry-after'])
  return Number.isFinite(seconds) && seconds > 0
    ? { afterSeconds: Math.min(Math.ceil(seconds), LONGEST_PAUSE_SECONDS) }
    : {}
}
