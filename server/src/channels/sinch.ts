import type {
  Carrier,
  CarrierRequest,
  DeliveryReport,
  OutgoingMessage,
  SendResult,
} from '../domain/delivery/carrier.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference, isReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, sayNumbers } from './http-failure.ts'
import { httpRequest, type HttpAnswer } from './http-request.ts'
import { readJson, textAt } from './read-json.ts'
import { isReportAddress, reportAddress } from './report-address.ts'
import { secondsLeft, smsText, trackSends } from './track-sends.ts'

export type SinchSettings = {
  readonly servicePlanId: string
  readonly apiToken: string
  /** A number without its plus, a short code or a sender's name. */
  readonly from: string
  /** `us`, `eu`, `au`, `br` or `ca`: where the service plan lives. */
  readonly region: string
  /** What their calls to us show (HTTP Basic), as agreed with them. Left out: no report is asked for, and none is read. */
  readonly callback?: { readonly user: string; readonly password: string }
  /** Where the API is; left out: `https://<region>.sms.api.sinch.com`. */
  readonly api?: string
}

/** Final statuses of a report, by what they mean to us; the others are on the way. */
const OUTCOMES: ReadonlyMap<string, DeliveryReport['outcome']> = new Map([
  ['Delivered', 'delivered'],
  ['Aborted', 'undelivered'],
  ['Cancelled', 'undelivered'],
  ['Deleted', 'undelivered'],
  ['Expired', 'undelivered'],
  ['Failed', 'undelivered'],
  ['Rejected', 'undelivered'],
])

/** SMS by Sinch’s REST API for SMS. Nothing in it tells a repeated request from a new one; `client_reference` holds the delivery. */
export function sinchCarrier(
  settings: SinchSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { name, callback, timeoutSeconds } = settings
  const api = settings.api ?? `https://${settings.region}.sms.api.sinch.com`
  const batches = `${api}/xms/v1/${encodeURIComponent(settings.servicePlanId)}/batches`
  const authorization = `Bearer ${settings.apiToken}`
  return {
    ...carrierBasics(settings),
    type: 'sinch',
    channel: 'sms',
    reports: callback !== undefined,
    ...trackSends(hooks.now, send),
    async check() {
      const answer = await httpRequest(`${batches}?page_size=1`, {
        method: 'GET',
        headers: { authorization },
        timeoutSeconds,
      })
      if (answer.result === 'answered' && answer.status === 200)
        return { ok: true, detail: 'the service plan lets us in' }
      const failure = httpFailure(answer)
      return { ok: false, detail: failure.result === 'accepted' ? '' : failure.reason }
    },
    read(request: CarrierRequest) {
      if (callback === undefined || !isTheirs(callback, request)) return { result: 'forged' }
      if (!isReportAddress(hooks, name, request.path)) return { result: 'forged' }
      const json: unknown = readJson(Buffer.from(request.body).toString('utf8'))
      return { result: 'read', reports: readReport(json) }
    },
  }

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const seconds = secondsLeft(message, hooks.now(), 1, 259_200)
    const answer = await httpRequest(batches, {
      headers: { authorization, 'content-type': 'application/json' },
      timeoutSeconds,
      body: JSON.stringify({
        type: 'mt_text',
        from: settings.from,
        to: [message.to.slice(1)],
        // `${name}` is a variable to them.
        body: smsText(message).replaceAll('${', '$ {'),
        delivery_report: callback === undefined ? 'none' : 'per_recipient',
        ...(callback !== undefined && {
          callback_url: reportAddress(hooks, name, message.deliveryId),
        }),
        // Their clock, which is the machine's: ours may be moved in the sandbox.
        expire_at: new Date(Date.now() + seconds * 1000).toISOString(),
        client_reference: message.deliveryId,
      }),
    })
    return judge(answer)
  }

  function isTheirs(
    { user, password }: { readonly user: string; readonly password: string },
    { headers }: CarrierRequest,
  ): boolean {
    const right = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    return hooks.signatures.isSame(headers['authorization'] ?? '', right)
  }

  function readReport(json: unknown): DeliveryReport[] {
    const reference = textAt(json, 'batch_id') ?? ''
    const status = textAt(json, 'status') ?? ''
    const outcome = OUTCOMES.get(status)
    if (outcome === undefined || !isReference(reference)) return []
    const about = { carrier: name, carrierReference: reference, outcome }
    const code = /^\d{1,4}$/.exec(textAt(json, 'code') ?? '')?.[0]
    const said = code === undefined ? status.toLowerCase() : `${status.toLowerCase()} (${code})`
    return [outcome === 'delivered' ? about : { ...about, reason: said }]
  }
}

function judge(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed') return httpFailure(answer)
  const json = readJson(answer.text)
  const id = textAt(json, 'id')
  if (answer.status === 201 && id !== undefined)
    return { result: 'accepted', ...carrierReference(id) }
  const code = textAt(json, 'code')
  // They say where a form is wrong in words only; of a field of ours other than the number it never is.
  if (answer.status === 400 && /\bto\b|recipient|msisdn/i.test(textAt(json, 'text') ?? ''))
    return destinationRefused(sayNumbers(400, code))
  return httpFailure(answer, code)
}
