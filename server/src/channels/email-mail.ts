import type { SendMailOptions } from 'nodemailer'
import type { OutgoingMessage } from '../domain/delivery/carrier.ts'
import { hasControls, readEmailAddress } from './email-address.ts'
import type { Sender, WireAddress } from './email-address.ts'

export type MailSender = { readonly from: Sender; readonly bounce?: WireAddress }

type WrittenMail =
  | { readonly result: 'written'; readonly mail: SendMailOptions }
  | { readonly result: 'refused'; readonly reason: string }

/**
 * What may stand in a Message-ID and behind the `+` of a bounce address without any quoting. Small letters only,
 * for some servers change the case of an address on its way back.
 */
const DELIVERY_ID = /^[a-z0-9_-]{1,24}$/

/**
 * Writes one mail and its envelope. Refuses an address or a subject that could carry a second header or
 * a second recipient (MSG-04); raises TypeError for what only a defect of ours can bring here.
 */
export function writeMail(sender: MailSender, outgoing: OutgoingMessage): WrittenMail {
  const { deliveryId, message } = outgoing
  const { from } = sender
  if (message.kind !== 'email') throw new TypeError('the e-mail carrier was given another kind')
  if (!DELIVERY_ID.test(deliveryId)) throw new TypeError('the delivery id cannot go into a header')
  const to = readEmailAddress(outgoing.to)
  if (to === undefined) return { result: 'refused', reason: 'not one plain e-mail address' }
  if (hasControls(message.subject))
    return { result: 'refused', reason: 'control characters in the subject' }
  return {
    result: 'written',
    mail: {
      from: { name: from.name, address: from.address },
      to: { name: '', address: to.address },
      subject: message.subject,
      text: message.text,
      html: message.html,
      // The same for every attempt: a mail that went out twice can be told by it, by people and by servers.
      messageId: `<${deliveryId}@${from.domain}>`,
      headers: {
        'Auto-Submitted': 'auto-generated', // RFC 3834 5: no vacation notes in return
        'X-Auto-Response-Suppress': 'All', // the same for Exchange
      },
      // Base64 is what spam filters expect of spam; this also keeps lines short.
      encoding: 'quoted-printable',
      envelope: { from: envelopeFrom(sender, deliveryId), to: [to.address] },
      // RFC 3461: a bounce brings back headers only, so the code does not travel a second time.
      dsn: { id: deliveryId, return: 'headers', notify: ['failure', 'delay'] },
    },
  }
}

/** The envelope sender of its own for each mail (VERP), so that a bounce says which delivery failed. */
function envelopeFrom({ from, bounce }: MailSender, deliveryId: string): string {
  return bounce === undefined ? from.address : `${bounce.local}+${deliveryId}@${bounce.domain}`
}
