import { measureSms } from '../domain/message/measure-sms.ts'
import type {
  Carrier,
  CarrierRequest,
  DeliveryReport,
  OutgoingMessage,
  SendResult,
} from '../domain/delivery/carrier.ts'
import type { Instant } from '../domain/instant.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference, isReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, loginFailure } from './http-failure.ts'
import { httpRequest, type HttpAnswer } from './http-request.ts'
import { jsonAt, readJson, textAt } from './read-json.ts'
import { secondsLeft, smsText, trackSends } from './track-sends.ts'
import { readVonageFields } from './vonage-signature.ts'

export type VonageSettings = {
  readonly apiKey: string
  readonly apiSecret: string
  /** A number without its plus, or a sender's name. */
  readonly from: string
  /** What their reports are signed with. Left out: none is asked for, and none is read. */
  readonly signatureSecret?: string
  /** How a report's `sig` is made, as the account says; left out: SHA-256. The weaker ways that they offer are not read. */
  readonly signatureMethod?: 'sha256' | 'sha512'
  /** Where the API is; left out: `https://rest.nexmo.com`. */
  readonly api?: string
}

/** Statuses of a message that may pass: throttled, an internal error, too many connections. */
const PASSING: ReadonlySet<string> = new Set(['1', '5', '10'])
/** Wrong credentials or signature, an account that is barred or empty. */
const OF_ACCOUNT: ReadonlySet<string> = new Set(['4', '8', '9', '14', '32'])
/** A number that is barred, or no longer anybody's. */
const OF_DESTINATION: ReadonlySet<string> = new Set(['7', '33'])

/** Final statuses of a report that are not `delivered`. */
const NOT_DELIVERED: ReadonlySet<string> = new Set(['expired', 'failed', 'rejected', 'deleted'])

/** SMS by Vonage’s SMS API. Nothing in it tells a repeated request from a new one; `client-ref` holds the delivery, for whoever looks a message up there. */
export function vonageCarrier(
  settings: VonageSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { name, signatureSecret, timeoutSeconds } = settings
  const api = settings.api ?? 'https://rest.nexmo.com'
  const basic = Buffer.from(`${settings.apiKey}:${settings.apiSecret}`).toString('base64')
  const authorization = `Basic ${basic}`
  return {
    ...carrierBasics(settings),
    type: 'vonage',
    channel: 'sms',
    reports: signatureSecret !== undefined,
    ...trackSends(hooks.now, send),
    async check() {
      const answer = await httpRequest(`${api}/account/get-balance`, {
        method: 'GET',
        headers: { authorization },
        timeoutSeconds,
      })
      if (answer.result === 'answered' && answer.status === 200)
        return { ok: true, detail: 'the account lets us in' }
      const failure = httpFailure(answer)
      return { ok: false, detail: failure.result === 'accepted' ? '' : failure.reason }
    },
    async read(request: CarrierRequest, now: Instant) {
      if (signatureSecret === undefined) return { result: 'forged' }
      const method = settings.signatureMethod ?? 'sha256'
      const signing = { secret: signatureSecret, method }
      const fields = await readVonageFields(hooks, signing, request, now)
      return fields === undefined
        ? { result: 'forged' }
        : { result: 'read', reports: readReport(fields) }
    },
  }

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const text = smsText(message)
    const answer = await httpRequest(`${api}/sms/json`, {
      headers: { authorization, 'content-type': 'application/json' },
      timeoutSeconds,
      body: JSON.stringify({
        from: settings.from,
        to: message.to.slice(1),
        text,
        ...(measureSms(text).encoding === 'ucs2' && { type: 'unicode' }),
        // In milliseconds; they take 20 seconds to seven days.
        ttl: secondsLeft(message, hooks.now(), 20, 604_800) * 1000,
        'client-ref': message.deliveryId,
        ...(signatureSecret !== undefined && {
          'status-report-req': true,
          callback: hooks.callbackUrl(name),
        }),
      }),
    })
    return judge(answer)
  }

  function readReport(fields: ReadonlyMap<string, string>): DeliveryReport[] {
    const reference = fields.get('messageId') ?? ''
    const status = fields.get('status') ?? ''
    if (!isReference(reference)) return []
    const about = { carrier: name, carrierReference: reference }
    if (status === 'delivered') return [{ ...about, outcome: 'delivered' }]
    if (!NOT_DELIVERED.has(status)) return []
    const code = /^\d{1,4}$/.exec(fields.get('err-code') ?? '')?.[0]
    const reason = code === undefined ? status : `${status} (${code})`
    return [{ ...about, outcome: 'undelivered', reason }]
  }
}

/** They answer 200 whatever it is, and say it of each part of a long message. */
function judge(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed' || answer.status !== 200) return httpFailure(answer)
  const parts = jsonAt(readJson(answer.text), 'messages')
  if (!Array.isArray(parts) || parts.length === 0) return httpFailure(answer)
  const statuses = parts.map((part: unknown) => textAt(part, 'status') ?? '')
  const bad = statuses.find((status) => status !== '0')
  if (bad === undefined)
    return { result: 'accepted', ...carrierReference(textAt(parts[0], 'message-id')) }
  const said = /^\d{1,3}$/.test(bad) ? `status ${bad}` : 'no status'
  if (PASSING.has(bad)) return { result: 'retry', reason: `the carrier is busy (${said})` }
  if (OF_ACCOUNT.has(bad)) return loginFailure(said)
  if (OF_DESTINATION.has(bad)) return destinationRefused(said)
  return bad === '' ? httpFailure(answer) : { result: 'refused', reason: `not taken (${said})` }
}
