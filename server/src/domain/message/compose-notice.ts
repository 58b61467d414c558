import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { fitSms } from './fit-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import type { Locale } from './locale.ts'
import { bareHost, ownAddress } from './message-address.ts'
import type { ComposedEmail, ComposedMessage, ComposedSms } from './message-facts.ts'
import { say } from './say.ts'
import { writeEmail } from './write-email.ts'

/** What a person is told of, without a code. */
export type NoticeKind = 'many_wrong_guesses' | 'approved'

export type NoticeFacts = {
  readonly notice: NoticeKind
  readonly channel: 'email' | 'sms'
  readonly locale: Locale
  readonly projectName: string
  /** Absolute address of the "this was not me" page. In e-mail only. */
  readonly reportUrl: string
  /** Host of `COUNTERSIGN_URL`. */
  readonly host: string
}

/**
 * Writes a notice. `many_wrong_guesses`: many wrong codes were tried for this address, and it will be
 * switched off if that goes on. `approved`: a code or link that was sent there was used. It holds no code and asks for none.
 *
 * Raises RangeError when `reportUrl` is not an address on `host`.
 */
export function composeNotice(facts: NoticeFacts): ComposedMessage {
  return facts.channel === 'sms' ? smsNotice(facts) : emailNotice(facts)
}

/** The advice is the one optional sentence: what happened, and what will, must be told. */
function smsNotice({ notice, locale, projectName }: NoticeFacts): ComposedSms {
  const name = gsmPunctuation(cleanText(projectName))
  const advice = say(locale, 'notice.sms_advice', {})
  return fitSms(({ longest, dropped }) => {
    const project = isolateText(cutText(name, longest), locale)
    const told = say(locale, `${notice}.sms`, { project })
    return dropped === 0 ? `${told} ${advice}` : told
  })
}

function emailNotice({ notice, locale, projectName, ...facts }: NoticeFacts): ComposedEmail {
  const project = cleanText(projectName)
  const host = bareHost(facts.host)
  return writeEmail({
    locale,
    subject: say(locale, `${notice}.subject`, { project }),
    title: (writer) => say(locale, `${notice}.title`, { project }, writer),
    blocks: [
      { form: 'words', words: (writer) => say(locale, `${notice}.body`, {}, writer) },
      { form: 'words', words: (writer) => say(locale, 'notice.advice', {}, writer) },
      {
        form: 'link',
        address: ownAddress(facts.reportUrl, facts.host),
        words: (writer) => say(locale, 'notice.report', {}, writer),
      },
      { form: 'small', words: (writer) => say(locale, 'email.sent_by', { host, project }, writer) },
    ],
  })
}
