import type { Carrier, MessageContent, OutgoingMessage } from '../domain/delivery/carrier.ts'
import { addressKind } from '../domain/delivery/channel.ts'
import type { Finding } from './finding.ts'

/** Stands where a code would: templates and calls cannot be without one. It opens nothing. */
const NO_CODE = '000000'
const TEXT = 'A test message of countersign doctor. Nothing needs to be done.'
const LIVES_MILLISECONDS = 60_000

/**
 * Sends one test message by one carrier: the one that is named, else the first that reaches such an address. It goes to whoever has the address,
 * costs what a message costs, and no limit holds for it.
 */
export async function sendTestMessage(
  carriers: readonly Carrier[],
  to: string,
  name: string | undefined,
): Promise<Finding> {
  const kind = to.includes('@') ? 'email' : /^\+\d+$/.test(to) ? 'phone' : 'handle'
  const carrier = carriers.find(
    (one) => addressKind(one.channel) === kind && (name === undefined || one.name === name),
  )
  if (carrier === undefined) {
    const which = name === undefined ? 'no carrier' : `no carrier ${name}`
    return { subject: 'test message', state: 'fault', detail: `there is ${which} for this address` }
  }
  const subject = `test message by ${carrier.name}`
  const sent = await carrier.send(messageTo(to, carrier))
  if (sent.result === 'accepted') {
    const reference =
      sent.carrierReference === undefined ? '' : `, which calls it ${sent.carrierReference}`
    return { subject, state: 'ok', detail: `taken by the carrier${reference}` }
  }
  return { subject, state: 'fault', detail: `${sent.result}: ${sent.reason}` }
}

function messageTo(to: string, { channel }: Carrier): OutgoingMessage {
  const now = Date.now()
  return {
    deliveryId: `dlv_doctor${now.toString(32)}`,
    verification: 'ver_doctor',
    project: 'prj_doctor',
    channel,
    to,
    locale: 'en',
    message: contentOf(channel),
    reference: 'TEST',
    code: NO_CODE,
    url: undefined,
    deadline: now + LIVES_MILLISECONDS,
  }
}

function contentOf(channel: Carrier['channel']): MessageContent {
  switch (channel) {
    case 'sms':
      return { kind: 'sms', text: TEXT, segments: 1 }
    case 'email':
      return {
        kind: 'email',
        subject: 'A test of countersign doctor',
        text: TEXT,
        html: `<p>${TEXT}</p>`,
      }
    case 'voice':
      return {
        kind: 'voice',
        opening: 'This is a test call of countersign doctor. Press a key.',
        lead: 'A code would be told now.',
        again: 'Once more.',
        closing: 'That was all.',
        text: TEXT,
      }
    case 'whatsapp':
    case 'webhook':
      return { kind: 'text', text: TEXT }
  }
}
