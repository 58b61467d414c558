// How an SMS leaves the house over SMPP 3.4: one standing connection to a carrier's message centre. Composing the text, choosing the carrier and trying
// again belong elsewhere.

import { readFileSync } from 'node:fs'
import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference } from './carrier-reference.ts'
import { openSmppLine } from './smpp-line.ts'
import { smppDestination, readSmppSender, type SmppAddress } from './smpp-number.ts'
import { smsParts } from './smpp-parts.ts'
import { readSmppReceipt } from './smpp-receipt.ts'
import type { SmppSettings } from './smpp-settings.ts'
import { smppAnswer } from './smpp-status.ts'
import { smsText, trackSends } from './track-sends.ts'

/** For all parts of a message together. A code is worth little after that, and another carrier may be waiting. */
const ATTEMPT_MS = 30_000
const CHECK_MS = 12_000

/**
 * Makes a carrier for SMS, and connects at once. `send` answers `refused` when the carrier will not take this message, `retry` for all that may pass, and never
 * throws for what a carrier does. SMPP knows no idempotency: a message whose answer was lost may arrive twice, with the same code. Raises TypeError when the
 * settings cannot work, and Node's own error when the file of authorities cannot be read.
 */
export function smppCarrier(settings: SmppSettings & CarrierBasics, hooks: CarrierHooks): Carrier {
  const sender = judgeSettings(settings)
  const reports = settings.bind !== 'transmitter'
  const line = openSmppLine({
    settings,
    ca: settings.caFile === undefined ? undefined : readFileSync(settings.caFile),
    hear(pdu) {
      const receipt = readSmppReceipt(pdu)
      if (receipt !== undefined) hooks.report({ carrier: settings.name, ...receipt })
    },
  })

  async function handOver(outgoing: OutgoingMessage): Promise<SendResult> {
    const text = smsText(outgoing)
    const to = smppDestination(outgoing.to)
    const left = outgoing.deadline - hooks.now()
    const until = Date.now() + Math.min(left, ATTEMPT_MS)
    const standing = await line.ready(until - Date.now())
    if (standing.result === 'down') return { result: 'retry', reason: standing.reason }
    const { dataCoding, isLong, parts } = smsParts(text, outgoing.deliveryId)
    let messageId = ''
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1
      // oxlint-disable-next-line no-await-in-loop -- a telephone that has the first part waits for the second; after a refusal none is sent
      const answer = await standing.wire.submit(
        {
          ...addresses(sender, to),
          esm_class: isLong ? 0x40 : 0, // 5.2.12: a header stands before the text
          // One receipt a message: the last part's.
          registered_delivery: reports && isLast ? 1 : 0,
          validity_period: relativeTime(outgoing.deadline - hooks.now()),
          data_coding: dataCoding,
          short_message: part,
        },
        until,
      )
      // The parts before this one were taken.
      const paid = index > 0 && { mayHaveCost: true as const }
      if (answer.result === 'lost')
        return {
          result: 'retry',
          reason: answer.reason,
          ...(answer.mayHaveArrived ? { mayHaveCost: true } : paid),
        }
      if (answer.status !== 0) return { ...smppAnswer(answer.status), ...paid }
      messageId = answer.messageId
    }
    return {
      result: 'accepted',
      ...(reports && carrierReference(asInReceipts(messageId, settings))),
    }
  }

  const tracked = trackSends(hooks.now, handOver)
  return {
    ...carrierBasics({ ...settings, atOnce: settings.atOnce ?? settings.window ?? 10 }),
    type: 'smpp',
    channel: 'sms',
    reports,
    send: tracked.send,
    async check() {
      const standing = await line.ready(CHECK_MS)
      return standing.result === 'bound'
        ? { ok: true, detail: 'the message centre lets us in' }
        : { ok: false, detail: standing.reason }
    },
    async close() {
      line.stopWaiting()
      await tracked.close()
      await line.close()
    },
  }
}

function judgeSettings({ from, systemId }: SmppSettings): SmppAddress {
  const sender = readSmppSender(from)
  if (sender === undefined)
    throw new TypeError(
      'the sender of an SMS is a name of at most 11 characters, a short number or a number with its +',
    )
  if (systemId === '' || systemId.length > 15)
    throw new TypeError('the system id of SMPP has at most 15 characters')
  return sender
}

function addresses(from: SmppAddress, to: SmppAddress) {
  return {
    source_addr_ton: from.ton,
    source_addr_npi: from.npi,
    source_addr: from.address,
    dest_addr_ton: to.ton,
    dest_addr_npi: to.npi,
    destination_addr: to.address,
  }
}

/** For how long the carrier may try (7.1.1, relative): a telephone that is switched on after that is not told a dead code. */
function relativeTime(ms: number): string {
  const seconds = Math.max(Math.ceil(ms / 1000), 1)
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0')
  const [days, hours] = [Math.min(seconds / 86_400, 28), (seconds / 3600) % 24]
  return `0000${two(days)}${two(hours)}${two((seconds / 60) % 60)}${two(seconds % 60)}000R`
}

/** A message's name as its receipt will tell it. */
function asInReceipts(messageId: string, { messageIds }: SmppSettings): string {
  return messageIds === 'hex' && /^[0-9a-f]{1,32}$/i.test(messageId)
    ? BigInt(`0x${messageId}`).toString()
    : messageId
}
