import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { isReference } from './carrier-reference.ts'
import { isReportAddress, reportAddress } from './report-address.ts'
import { secondsLeft, smsText, trackSends } from './track-sends.ts'
import {
  checkTwilio,
  postToTwilio,
  readTwilioForm,
  takenByTwilio,
  type TwilioAccount,
} from './twilio-account.ts'

export type TwilioSettings = TwilioAccount & {
  /** A number in E.164, a short code or a sender's name. One of the two must be given. */
  readonly from?: string
  /** `MG…`: the senders of a messaging service. */
  readonly messagingServiceSid?: string
}

/** What became of a message when it was not delivered, by their code. */
const WHY: Readonly<Record<string, string>> = {
  '30003': 'the handset cannot be reached',
  '30004': 'the network blocked it',
  '30005': 'no such number',
  '30006': 'a landline, or a network that cannot be reached',
  '30007': 'filtered as unwanted',
  '30008': 'no reason given',
}

/** SMS by Twilio’s API of 2010-04-01. Nothing in it tells a repeated request from a new one, so a message whose answer was lost may come twice, with the same code. */
export function twilioCarrier(
  settings: TwilioSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { name, from, messagingServiceSid } = settings
  return {
    ...carrierBasics(settings),
    type: 'twilio',
    channel: 'sms',
    reports: true,
    ...trackSends(hooks.now, send),
    check: () => checkTwilio(settings),
    read(request) {
      const form = readTwilioForm(settings, hooks, request)
      if (form === undefined || !isReportAddress(hooks, name, request.path))
        return { result: 'forged' }
      return { result: 'read', reports: readReport(form) }
    },
  }

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const answer = await postToTwilio(settings, 'Messages', [
      ['To', message.to],
      ['StatusCallback', reportAddress(hooks, name, message.deliveryId)],
      // They take 1 to 36 000 seconds, and try for ten hours unless told.
      ['ValidityPeriod', String(secondsLeft(message, hooks.now(), 1, 36_000))],
      ...(from === undefined ? [] : [['From', from] as const]),
      ...(messagingServiceSid === undefined
        ? []
        : [['MessagingServiceSid', messagingServiceSid] as const]),
      ['Body', smsText(message)],
    ])
    return takenByTwilio(answer)
  }

  function readReport(form: URLSearchParams) {
    const reference = form.get('MessageSid') ?? ''
    const status = form.get('MessageStatus')
    if (!isReference(reference)) return []
    if (status === 'delivered')
      return [{ carrier: name, carrierReference: reference, outcome: 'delivered' as const }]
    if (status !== 'undelivered' && status !== 'failed') return []
    const code = /^\d{1,6}$/.exec(form.get('ErrorCode') ?? '')?.[0]
    const reason =
      code === undefined ? 'not delivered' : `${WHY[code] ?? 'not delivered'} (${code})`
    return [{ carrier: name, carrierReference: reference, outcome: 'undelivered' as const, reason }]
  }
}
