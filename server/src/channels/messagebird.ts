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
import { destinationRefused, httpFailure, sayNumbers } from './http-failure.ts'
import { httpRequest, type HttpAnswer } from './http-request.ts'
import { readJson, textAt } from './read-json.ts'
import { secondsLeft, smsText, trackSends } from './track-sends.ts'

export type MessageBirdSettings = {
  readonly accessKey: string
  /** What their calls to us are signed with. Left out: no report is asked for, and none is read. */
  readonly signingKey?: string
  /** A number in E.164 or a sender's name. */
  readonly originator: string
  /** Where the API is; left out: `https://rest.messagebird.com`. */
  readonly api?: string
}

/** SMS by MessageBird’s REST API. Nothing in it tells a repeated request from a new one; `reference` holds the delivery, and without one they report nothing. */
export function messageBirdCarrier(
  settings: MessageBirdSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { name, signingKey, timeoutSeconds } = settings
  const api = settings.api ?? 'https://rest.messagebird.com'
  const authorization = `AccessKey ${settings.accessKey}`
  return {
    ...carrierBasics(settings),
    type: 'messagebird',
    channel: 'sms',
    reports: signingKey !== undefined,
    ...trackSends(hooks.now, send),
    async check() {
      const answer = await httpRequest(`${api}/balance`, {
        method: 'GET',
        headers: { authorization },
        timeoutSeconds,
      })
      if (answer.result === 'answered' && answer.status === 200)
        return { ok: true, detail: 'the account lets us in' }
      const failure = judge(answer)
      return { ok: false, detail: failure.result === 'accepted' ? '' : failure.reason }
    },
    async read(request: CarrierRequest, now: Instant) {
      return signingKey !== undefined && (await isTheirs(signingKey, request, now))
        ? { result: 'read', reports: readReport(request.url) }
        : { result: 'forged' }
    },
  }

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const answer = await httpRequest(`${api}/messages`, {
      headers: { authorization, 'content-type': 'application/json' },
      timeoutSeconds,
      body: JSON.stringify({
        originator: settings.originator,
        recipients: message.to.slice(1),
        body: smsText(message),
        // They find out by themselves which alphabet it takes.
        datacoding: 'auto',
        validity: secondsLeft(message, hooks.now(), 1, 172_800),
        reference: message.deliveryId,
        ...(signingKey !== undefined && { reportUrl: hooks.callbackUrl(name) }),
      }),
    })
    return judge(answer)
  }

  /** A token in a header holds hashes of the whole address and of the body, and ends after a short while. */
  async function isTheirs(
    key: string,
    { url, headers, body }: CarrierRequest,
    now: Instant,
  ): Promise<boolean> {
    const { signatures } = hooks
    const token = headers['messagebird-signature-jwt'] ?? ''
    const claims = await signatures.readToken(token, key, now)
    if (claims?.['iss'] !== 'MessageBird' || typeof claims['exp'] !== 'number') return false
    const urlHash = claims['url_hash']
    if (typeof urlHash !== 'string' || !signatures.isSame(urlHash, signatures.sha256(url)))
      return false
    const bodyHash = claims['payload_hash']
    if (bodyHash === undefined) return body.length === 0
    return typeof bodyHash === 'string' && signatures.isSame(bodyHash, signatures.sha256(body))
  }

  function readReport(url: string): DeliveryReport[] {
    const fields = URL.parse(url)?.searchParams ?? new URLSearchParams()
    const reference = fields.get('id') ?? ''
    if (!isReference(reference)) return []
    const about = { carrier: name, carrierReference: reference }
    switch (fields.get('status')) {
      case 'delivered':
        return [{ ...about, outcome: 'delivered' }]
      case 'delivery_failed':
      case 'expired': {
        const code = /^\d{1,6}$/.exec(fields.get('statusErrorCode') ?? '')?.[0]
        const reason = fields.get('status') === 'expired' ? 'expired' : 'not delivered'
        return [
          {
            ...about,
            outcome: 'undelivered',
            reason: code === undefined ? reason : `${reason} (${code})`,
          },
        ]
      }
      default:
        return []
    }
  }
}

/** Their error codes: 2 no access, 9 and 10 a field missing or wrong, 25 no balance, 98 and 99 their own. */
function judge(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed') return httpFailure(answer)
  const json = readJson(answer.text)
  const id = textAt(json, 'id')
  if (answer.status === 201 && id !== undefined)
    return { result: 'accepted', ...carrierReference(id) }
  const code = textAt(json, 'errors', 0, 'code')
  const said = sayNumbers(answer.status, code)
  if (/^recipients?$/.test(textAt(json, 'errors', 0, 'parameter') ?? ''))
    return destinationRefused(said)
  if (code === '25') return { result: 'refused', reason: `the account is empty (${said})` }
  return httpFailure(answer, code)
}
