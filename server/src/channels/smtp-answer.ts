import type { SendResult } from '../domain/delivery/carrier.ts'
import { readSmtpNumbers, smtpReason } from './smtp-reason.ts'

/** Replies that speak of our login or of missing TLS, not of the message (RFC 4954 6, RFC 3207 4). */
const LOGIN_REPLIES: ReadonlySet<number> = new Set([454, 530, 534, 535, 538])
/** A wrong password mends only when an operator acts, and many servers lock who hammers them. */
const LOGIN_PAUSE_SECONDS = 60

/** Node’s own names for a certificate that does not verify and for a failed handshake. */
const TLS_FAULT = /CERT|SIGNATURE|^ERR_(?:TLS|SSL)|^EPROTO$|^INVALID_CA$/

const BY_CODE: Readonly<Record<string, string>> = {
  EABORT: 'timed out',
  ETIMEDOUT: 'timed out',
  EDNS: 'the mail server’s name was not found',
  ECONNECTION: 'connection to the mail server lost',
  EPROTOCOL: 'the mail server broke the protocol',
}

/**
 * Turns a failure to hand a mail over into a result. Only a 5xx to the envelope or to the message itself
 * is a refusal (RFC 5321 4.2.1); everything before that, a login that fails included, is the operator's
 * to mend and worth another try while the code lives. 503 says the session was out of step, not that the
 * message is unwelcome.
 */
export function smtpAnswer(failure: unknown): SendResult {
  const { code, cause, command, response } = readFailure(failure)
  const numbers = readSmtpNumbers(response)
  const reply = numbers.reply ?? 0
  if (code === 'EAUTH' || code === 'ENOAUTH' || LOGIN_REPLIES.has(reply)) {
    const said = [numbers.reply, numbers.status].filter((part) => part !== undefined).join(' ')
    const reason = `the mail server did not accept our login${said === '' ? '' : ` (${said})`}`
    return { result: 'retry', reason, afterSeconds: LOGIN_PAUSE_SECONDS }
  }
  if (code === 'ETLS' || TLS_FAULT.test(cause))
    return { result: 'retry', reason: withCause('no TLS with the mail server', cause) }
  const aboutTheMail = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA'
  if (numbers.reply !== undefined) {
    const permanent = aboutTheMail && reply >= 500 && reply !== 503
    return {
      result: permanent ? 'refused' : 'retry',
      reason: smtpReason(numbers),
      // A mailbox that does not exist or is full is so whoever brings the mail (RFC 3463, 3.2 and 3.3).
      ...(/^[45]\.[12]\./.test(numbers.status ?? '') && { whose: 'destination' as const }),
    }
  }
  if (code === 'EMESSAGE') return { result: 'refused', reason: 'message too large' }
  if (code === 'EENVELOPE')
    return { result: 'refused', reason: 'address not accepted', whose: 'destination' }
  const reason = BY_CODE[code] ?? 'the mail server cannot be reached'
  return { result: 'retry', reason: withCause(reason, cause) }
}

function withCause(reason: string, cause: string): string {
  return /^[A-Z][A-Z0-9_]{2,50}$/.test(cause) ? `${reason} (${cause})` : reason
}

type Failure = { code: string; cause: string; command: string; response: string }

function readFailure(failure: unknown): Failure {
  const text = (key: string): string => {
    const value: unknown =
      typeof failure === 'object' && failure !== null ? Reflect.get(failure, key) : undefined
    return typeof value === 'string' ? value : ''
  }
  return {
    code: text('code'),
    cause: text('originalCode'),
    command: text('command'),
    response: text('response'),
  }
}

/**
 * The name the server gave the mail in its own queue, from its last answer, so that an operator can find
 * it in the mail log: `250 2.0.0 Ok: queued as 4XyZ`, or a bare id as large senders give. Undefined when
 * the answer has another shape; nothing else of the answer is kept.
 */
export function queueId(answer: string): string | undefined {
  return (
    /\bqueued as ([A-Za-z0-9]{4,40})\b/i.exec(answer)?.[1] ??
    /^250 (?:2\.\d\.\d )?Ok:? ([0-9a-f][0-9a-f-]{15,79})$/i.exec(answer)?.[1]
  )
}
