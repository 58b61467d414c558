import { ACCOUNT_NEWS, type AccountNews } from '../delivery/account-notice.ts'
import type { Instant } from '../instant.ts'
import { composeAccountNotice } from '../message/compose-account-notice.ts'
import { composeDeviceNotice } from '../message/compose-device-notice.ts'
import { composeEmail } from '../message/compose-email.ts'
import { composeNotice } from '../message/compose-notice.ts'
import { composeSms } from '../message/compose-sms.ts'
import type { ComposedMessage } from '../message/message-facts.ts'
import type { Speech } from '../message/say.ts'
import type { Transaction } from '../verification/transaction.ts'

/** What a message may be about: a code, or one of the notices. */
export const SUBJECTS = [
  'code',
  'many_wrong_guesses',
  'approved',
  'device_approved',
  ...ACCOUNT_NEWS.map((news) => `account.${news}` as const),
] as const
export type Subject = (typeof SUBJECTS)[number]

/** What a sample is made of; its link and its reference are made up. */
export type SampleFacts = {
  readonly about: Subject
  readonly channel: 'sms' | 'email'
  readonly purpose: string
  readonly projectName: string
  readonly code: string
  readonly lifetimeSeconds: number
  readonly transaction?: Transaction
  /** Whether the mail has a link beside its code. */
  readonly link: boolean
  readonly at: Instant
  /** Host of `COUNTERSIGN_URL`, with its port. */
  readonly host: string
}

/** As long as a link's token is. */
const TOKEN = `${'0'.repeat(40)}.${'1'.repeat(20)}.${'A'.repeat(43)}`
/** What a sample shows as its reference. */
export const REFERENCE = 'K7QM'

/** A message as it would be written, with these words. @throws RangeError when it cannot be */
export function sampleMessage(speech: Speech, facts: SampleFacts): ComposedMessage {
  const { about, channel, projectName, host, at } = facts
  const told = { ...speech, channel, projectName, host }
  const reportUrl = `https://${host}/report/${TOKEN}`
  switch (about) {
    case 'code': {
      const { purpose, code, lifetimeSeconds, transaction } = facts
      const asked = {
        ...told,
        purpose,
        code,
        lifetimeSeconds,
        reference: REFERENCE,
        reportUrl,
        ...(transaction !== undefined && { transaction }),
      }
      if (channel === 'sms') return composeSms(asked)
      return composeEmail(facts.link ? { ...asked, link: `https://${host}/v/${TOKEN}` } : asked)
    }
    case 'many_wrong_guesses':
    case 'approved':
      return composeNotice({ ...told, notice: about, reportUrl })
    case 'device_approved': {
      const revokeUrl = `https://${host}/revoke/${TOKEN}`
      const where = { deviceName: 'Living room TV', at, country: 'DE', city: 'Berlin' }
      return composeDeviceNotice({ ...told, ...where, network: '203.0.113.\u2026', revokeUrl })
    }
    default:
      return composeAccountNotice({ ...told, news: newsOf(about), name: 'Pixel 9', at, reportUrl })
  }
}

function newsOf(about: Subject): AccountNews {
  const news = ACCOUNT_NEWS.find((one) => about === `account.${one}`)
  if (news === undefined) throw new TypeError('This is not about an account.')
  return news
}
