// A sender of the project's own: what is to be sent is posted to it, signed by Standard Webhooks 1.0, and it brings the message to the person however it
// likes. For any channel; `webhook` is the one whose addresses only it understands.

import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'
import type { Egress } from '../domain/delivery/egress.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, sayNumbers } from './http-failure.ts'
import { readJson, textAt } from './read-json.ts'
import { trackSends } from './track-sends.ts'
import { readSenderReport } from './webhook-sender-reports.ts'
import { signSenderMessage } from './webhook-sender-signature.ts'

export type WebhookSenderSettings = {
  readonly url: string
  /** `whsec_` and 24 to 64 bytes in base64. It signs what we send, and what the sender reports. */
  readonly secret: string
  readonly channel: Channel
}

const TIMEOUT_SECONDS = 10
/** What a sender answers when there is nobody at that address, and no other carrier would find anybody. */
const NO_SUCH_ADDRESS = 422

/**
 * Any 2xx means taken. `webhook-id` is the delivery's and the same at every attempt: a sender that keeps it sends nothing twice. Reports
 * name the message by it, or by the `reference` of the sender's answer.
 */
export function webhookSender(
  settings: WebhookSenderSettings & CarrierBasics,
  hooks: CarrierHooks,
  egress: Egress,
): Carrier {
  const { url, secret, channel, timeoutSeconds = TIMEOUT_SECONDS } = settings

  async function send(message: OutgoingMessage): Promise<SendResult> {
    // The sender's clock, which is the machine's: ours may be moved in the sandbox.
    const body = JSON.stringify(payload(message, new Date()))
    const signed = signSenderMessage(hooks.signatures, secret, message.deliveryId, body)
    const answer = await egress.post(url, {
      headers: { 'content-type': 'application/json', ...signed },
      body,
      timeoutMs: timeoutSeconds * 1000,
    })
    if (answer.result === 'refused') return { result: 'refused', reason: answer.reason }
    if (answer.result === 'failed') return { result: 'retry', reason: answer.reason }
    const { status, headers, body: text } = answer
    if (status >= 200 && status < 300)
      return {
        result: 'accepted',
        carrierReference: message.deliveryId,
        ...carrierReference(textAt(readJson(text), 'reference')),
      }
    if (status === NO_SUCH_ADDRESS) return destinationRefused(sayNumbers(status))
    return httpFailure({ result: 'answered', status, headers, text })
  }

  return {
    ...carrierBasics(settings),
    type: 'webhook',
    channel,
    reports: true,
    ...trackSends(hooks.now, send),
    read: (request) => readSenderReport(settings, hooks.signatures, request),
    async check() {
      const fault = egress.judge(url)
      return fault === undefined
        ? { ok: true, detail: 'its address may be reached; nothing was sent to it' }
        : { ok: false, detail: fault }
    },
  }
}

function payload(message: OutgoingMessage, at: Date) {
  return {
    type: 'message.send',
    timestamp: at.toISOString(),
    data: {
      delivery: message.deliveryId,
      verification: message.verification,
      project: message.project,
      channel: message.channel,
      to: message.to,
      locale: message.locale,
      reference: message.reference,
      ...(message.code !== undefined && { code: message.code }),
      ...(message.url !== undefined && { url: message.url }),
      /** Not to be sent any later. */
      deadline: new Date(message.deadline).toISOString(),
      message: message.message,
    },
  }
}
