import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { fitSms } from './fit-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import { bareHost, ownAddress } from './message-address.ts'
import type { ComposedEmail, ComposedMessage, ComposedSms } from './message-facts.ts'
import { say, type Speech } from './say.ts'
import { writeEmail } from './write-email.ts'

/** What a person is told of, without a code. */
export type NoticeKind = 'many_wrong_guesses' | 'approved'

export type NoticeFacts = Speech & {
  readonly notice: NoticeKind
  readonly channel: 'email' | 'sms'
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
function smsNotice(facts: NoticeFacts): ComposedSms {
  const { notice, locale, projectName } = facts
  const name = gsmPunctuation(cleanText(projectName))
  const advice = say(facts, 'notice.sms_advice', {})
  return fitSms(({ longest, dropped }) => {
    const project = isolateText(cutText(name, longest), locale)
    const told = say(facts, `${notice}.sms`, { project })
    return dropped === 0 ? `${told} ${advice}` : told
  })
}

function emailNotice(facts: NoticeFacts): ComposedEmail {
  const { notice, locale } = facts
  const project = cleanText(facts.projectName)
  const host = bareHost(facts.host)
  return writeEmail({
    locale,
    subject: say(facts, `${notice}.subject`, { project }),
    title: (writer) => say(facts, `${notice}.title`, { project }, writer),
    blocks: [
      { form: 'words', words: (writer) => say(facts, `${notice}.body`, {}, writer) },
      { form: 'words', words: (writer) => say(facts, 'notice.advice', {}, writer) },
      {
        form: 'link',
        address: ownAddress(facts.reportUrl, facts.host),
        words: (writer) => say(facts, 'notice.report', {}, writer),
      },
      { form: 'small', words: (writer) => say(facts, 'email.sent_by', { host, project }, writer) },
    ],
  })
}
