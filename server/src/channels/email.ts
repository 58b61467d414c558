// How a mail leaves the house: over SMTP, to the operator's own mail server. Composing the message, choosing
// the address and trying again belong elsewhere. Nothing here logs: a line about a mail could hold its code.

import { createTransport } from 'nodemailer'
import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { readEmailAddress, readSender } from './email-address.ts'
import { judgeDkimKey } from './email-dkim.ts'
import { type MailSender, writeMail } from './email-mail.ts'
import type { EmailSettings } from './email-settings.ts'
import { queueId, smtpAnswer } from './smtp-answer.ts'
import { DEFAULT_TIMEOUT_SECONDS, smtpPoolOptions } from './smtp-pool-options.ts'

/**
 * Makes the carrier for e-mail. `send` answers `refused` when the server says 5xx about this mail or the
 * address is not one, `retry` for all that may pass, and never throws for what a server does. Raises
 * TypeError at once when the settings cannot work.
 */
export function emailCarrier(
  settings: EmailSettings,
): Carrier & Required<Pick<Carrier, 'check' | 'hearsBounces'>> {
  const options = smtpPoolOptions(settings)
  const sender = judgeSender(settings)
  if (settings.dkim !== undefined) judgeDkimKey(settings.dkim)
  const transport = createTransport({
    ...options,
    ...(settings.dkim === undefined
      ? {}
      : {
          dkim: {
            domainName: settings.dkim.domain,
            keySelector: settings.dkim.selector,
            privateKey: settings.dkim.privateKey,
          },
        }),
  })
  const now = settings.now ?? Date.now
  const attemptMilliseconds = (settings.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 3000
  const underWay = new Set<Promise<SendResult>>()

  async function handOver(outgoing: OutgoingMessage): Promise<SendResult> {
    const millisecondsLeft = outgoing.deadline - now()
    if (millisecondsLeft <= 0) return { result: 'refused', reason: 'deadline passed' }
    const written = writeMail(sender, outgoing)
    if (written.result === 'refused') return written
    // A server that trickles its answers never trips a socket's timeout, so the whole attempt has one too.
    const signal = AbortSignal.timeout(Math.ceil(Math.min(millisecondsLeft, attemptMilliseconds)))
    try {
      const { response } = await transport.sendMail({ ...written.mail, signal })
      const carrierReference = queueId(response)
      return { result: 'accepted', ...(carrierReference === undefined ? {} : { carrierReference }) }
    } catch (failure) {
      return smtpAnswer(failure)
    }
  }

  return {
    name: 'smtp',
    type: 'smtp',
    channel: 'email',
    hearsBounces: settings.envelopeFrom !== undefined,
    async send(outgoing) {
      const sending = handOver(outgoing)
      underWay.add(sending)
      try {
        return await sending
      } finally {
        underWay.delete(sending)
      }
    },
    async check() {
      try {
        await transport.verify()
        return { ok: true, detail: 'the mail server answers' }
      } catch (failure) {
        const answer = smtpAnswer(failure)
        return { ok: false, detail: answer.result === 'accepted' ? '' : answer.reason }
      }
    },
    async close() {
      transport.close()
      await Promise.allSettled(underWay)
    },
  }
}

function judgeSender(settings: EmailSettings): MailSender {
  const from = readSender(settings.from)
  if (from === undefined) throw new TypeError('the sender must read Name <name@example.com>')
  if (settings.envelopeFrom === undefined) return { from }
  const bounce = readEmailAddress(settings.envelopeFrom)
  // RFC 5321 4.5.3.1.1 allows 64 octets before the @, and an id with its `+` takes 25 of them.
  if (bounce === undefined || bounce.local.length > 39)
    throw new TypeError(
      'the bounce address must be one address of at most 39 characters before the @',
    )
  return { from, bounce }
}
