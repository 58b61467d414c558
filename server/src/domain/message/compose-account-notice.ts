import type { AccountNews, Notice } from '../delivery/account-notice.ts'
import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { fitLinkedSms } from './fit-linked-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import { bareHost, ownAddress } from './message-address.ts'
import type { ComposedEmail, ComposedMessage, ComposedSms } from './message-facts.ts'
import { say, type Speech } from './say.ts'
import { sayTime } from './say-time.ts'
import { writeEmail, type EmailBlock } from './write-email.ts'

export type AccountNoticeFacts = Speech &
  Pick<Notice, 'news' | 'name' | 'at'> & {
    readonly channel: 'email' | 'sms'
    readonly projectName: string
    /** Absolute address of the page where it is reported, or a recovery stopped; left out when it follows from no verification. */
    readonly reportUrl?: string
    /** Host of `COUNTERSIGN_URL`. */
    readonly host: string
  }

/** How we cover addresses ourselves; whatever else comes as one is cleaned like any name. */
const COVERED =
  /^(?:\+\d{1,3}(?: \u2022{3}){2} \u2022\u2022\d\d|[!-~]\u2022{3}@[a-z\d]\u2022{3}\.[a-z\d-]+)$/
const OF_ADDRESSES: ReadonlySet<AccountNews> = new Set(['address_added', 'address_removed'])

/**
 * Tells the owner of an account what was changed: what, which one, when, that there is nothing to do if it was them, and what to do if not.
 * It holds no code and asks for none; names are cleaned, so that the one link in it is ours.
 *
 * Raises RangeError when `reportUrl` is not an address on `host`, or an SMS cannot hold it.
 */
export function composeAccountNotice(facts: AccountNoticeFacts): ComposedMessage {
  return facts.channel === 'sms' ? smsNotice(facts) : emailNotice(facts)
}

/** What happened, and the way out, must be told; when it was, which, and that there may be nothing to do, give way. */
function smsNotice(facts: AccountNoticeFacts): ComposedSms {
  const { locale, news } = facts
  const projectName = gsmPunctuation(cleanText(facts.projectName))
  // A bullet is not in the GSM alphabet, and would halve what fits into a segment.
  const name = gsmPunctuation(nameOf(facts)).replaceAll('\u2022', '*')
  const address =
    facts.reportUrl === undefined ? undefined : ownAddress(facts.reportUrl, facts.host)
  return fitLinkedSms(({ longest, dropped, short, terse }) => {
    const cut = (text: string) => isolateText(cutText(text, longest), locale)
    const which = name === '' || terse ? [] : [cut(name)]
    const when = short ? [] : [sayTime(locale, facts.at)]
    const seen = [...which, ...when].join(', ')
    const told = [
      say(facts, `account.${news}.sms`, { project: cut(projectName) }),
      ...(seen === '' ? [] : [`${seen}.`]),
      ...(dropped < 2 ? [say(facts, 'device_approved.sms_was_you', {})] : []),
      say(facts, wayOut(facts), {}),
    ].join(' ')
    return address === undefined ? told : `${told}\n${address}`
  })
}

function wayOut({ news, reportUrl }: AccountNoticeFacts) {
  if (reportUrl === undefined) return 'account.sms_look'
  return news === 'recovered' ? 'account.sms_stop' : 'account.sms_report'
}

function emailNotice(facts: AccountNoticeFacts): ComposedEmail {
  const { locale, news } = facts
  const project = cleanText(facts.projectName)
  const host = bareHost(facts.host)
  const name = nameOf(facts)
  const time = sayTime(locale, facts.at)
  const which: EmailBlock = {
    form: 'words',
    words: (writer) => say(facts, 'account.which', { name }, writer),
  }
  return writeEmail({
    locale,
    subject: say(facts, `account.${news}.subject`, { project }),
    title: (writer) => say(facts, `account.${news}.subject`, { project }, writer),
    blocks: [
      ...(name === '' ? [] : [which]),
      { form: 'words', words: (writer) => say(facts, 'device_approved.when', { time }, writer) },
      { form: 'words', words: (writer) => say(facts, `account.${news}.body`, {}, writer) },
      { form: 'words', words: (writer) => say(facts, 'device_approved.was_you', {}, writer) },
      ...wayOutBlocks(facts, project),
      { form: 'small', words: (writer) => say(facts, 'email.sent_by', { host, project }, writer) },
    ],
  })
}

function wayOutBlocks(facts: AccountNoticeFacts, project: string): EmailBlock[] {
  const { news, reportUrl, host } = facts
  if (reportUrl === undefined)
    return [{ form: 'words', words: (writer) => say(facts, 'account.look', { project }, writer) }]
  const [advice, button] =
    news === 'recovered'
      ? (['account.stop_advice', 'account.stop'] as const)
      : (['notice.advice', 'notice.report'] as const)
  return [
    { form: 'words', words: (writer) => say(facts, advice, {}, writer) },
    {
      form: 'link',
      address: ownAddress(reportUrl, host),
      words: (writer) => say(facts, button, {}, writer),
    },
  ]
}

function nameOf({ news, name = '' }: AccountNoticeFacts): string {
  return OF_ADDRESSES.has(news) && COVERED.test(name) ? name : cleanText(name)
}
