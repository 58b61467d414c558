import type { Instant } from '../instant.ts'
import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { fitLinkedSms } from './fit-linked-sms.ts'
import type { SmsRoom } from './fit-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import { bareHost, ownAddress } from './message-address.ts'
import type { ComposedEmail, ComposedMessage, ComposedSms } from './message-facts.ts'
import { say, type Speech } from './say.ts'
import { sayCountry } from './say-country.ts'
import { sayTime } from './say-time.ts'
import { writeEmail, type EmailBlock } from './write-email.ts'

export type DeviceNoticeFacts = Speech & {
  readonly channel: 'email' | 'sms'
  readonly projectName: string
  /** What the device is called, by itself or by its program; as it was given. */
  readonly deviceName: string
  /** When it was let in. */
  readonly at: Instant
  /** Where it is, as far as data files tell: two capital letters (ISO 3166-1), and a name as it stands there. */
  readonly country?: string
  readonly city?: string
  /** Its network address with the end covered; empty when unknown. */
  readonly network: string
  /** Absolute address of the page that ends it. */
  readonly revokeUrl: string
  /** Host of `COUNTERSIGN_URL`. */
  readonly host: string
}

/** What a covered address is written with; anything else is not shown. */
const COVERED = /^[0-9A-Fa-f.:\u2026]{1,40}$/

/**
 * Writes the notice that a device was let into somebody's account: which, for which application, when, where, and the link that ends it.
 * It holds no code and asks for none; names are cleaned, so that the one link in it is ours.
 *
 * Raises RangeError when `revokeUrl` is not an address on `host`, or an SMS cannot hold it.
 */
export function composeDeviceNotice(facts: DeviceNoticeFacts): ComposedMessage {
  return facts.channel === 'sms' ? smsNotice(facts) : emailNotice(facts)
}

/**
 * In as few segments as the link and the two names leave: what goes first is the network's address, then that there may be nothing to do,
 * the city, and when it was.
 */
function smsNotice(facts: DeviceNoticeFacts): ComposedSms {
  const { locale } = facts
  const names = {
    project: gsmPunctuation(cleanText(facts.projectName)),
    device: gsmPunctuation(cleanText(facts.deviceName)),
  }
  const address = ownAddress(facts.revokeUrl, facts.host)
  const write = ({ longest, dropped, short, terse }: SmsRoom): string => {
    const cut = (name: string) => isolateText(cutText(name, longest), locale)
    const told = say(facts, 'device_approved.sms', {
      project: cut(names.project),
      device: cut(names.device),
    })
    const place = placeOf(facts, terse ? undefined : facts.country, {
      city: dropped < 3,
      network: dropped < 1,
    })
    const seen = [short ? '' : sayTime(locale, facts.at), place].filter((part) => part !== '')
    const when = seen.length === 0 ? '' : ` ${seen.join(', ')}.`
    const calm = dropped < 2 ? ` ${say(facts, 'device_approved.sms_was_you', {})}` : ''
    return `${told}${when}${calm} ${say(facts, 'device_approved.sms_end', {})}\n${address}`
  }
  return fitLinkedSms(write)
}

function emailNotice(facts: DeviceNoticeFacts): ComposedEmail {
  const { locale } = facts
  const project = cleanText(facts.projectName)
  const device = cleanText(facts.deviceName)
  const host = bareHost(facts.host)
  const time = sayTime(locale, facts.at)
  const place = placeOf(facts, sayCountry(locale, facts.country), { city: true, network: true })
  const where: EmailBlock = {
    form: 'words',
    words: (writer) => say(facts, 'device_approved.where', { place }, writer),
  }
  return writeEmail({
    locale,
    subject: say(facts, 'device_approved.subject', { project }),
    title: (writer) => say(facts, 'device_approved.title', { device, project }, writer),
    blocks: [
      {
        form: 'words',
        words: (writer) => say(facts, 'device_approved.when', { time }, writer),
      },
      ...(place === '' ? [] : [where]),
      { form: 'words', words: (writer) => say(facts, 'device_approved.was_you', {}, writer) },
      { form: 'words', words: (writer) => say(facts, 'device_approved.advice', {}, writer) },
      {
        form: 'link',
        address: ownAddress(facts.revokeUrl, facts.host),
        words: (writer) => say(facts, 'device_approved.end', {}, writer),
      },
      { form: 'small', words: (writer) => say(facts, 'email.sent_by', { host, project }, writer) },
    ],
  })
}

/** `Berlin, Germany (203.0.113.…)`, or as much of it as is known and has room. */
function placeOf(
  { channel, city, network }: DeviceNoticeFacts,
  country: string | undefined,
  kept: { readonly city: boolean; readonly network: boolean },
): string {
  const inCity = kept.city && city !== undefined ? cleanText(city) : ''
  const place = [inCity, country ?? ''].filter((part) => part !== '').join(', ')
  // In an SMS its ellipsis would be three dots behind another.
  const covered = channel === 'sms' ? network.replace(/\u2026$/, '*') : network
  const shown = kept.network && COVERED.test(network) ? covered : ''
  if (shown === '') return plain(place, channel)
  return plain(place === '' ? shown : `${place} (${shown})`, channel)
}

function plain(text: string, channel: DeviceNoticeFacts['channel']): string {
  return channel === 'sms' ? gsmPunctuation(text) : text
}
