import { cutText } from './cut-text.ts'
import { bareHost } from './message-address.ts'
import { fitSms } from './fit-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import type { ComposedSms, MessageFacts } from './message-facts.ts'
import { textOfPurpose } from './purpose.ts'
import { sayLifetime } from './say-lifetime.ts'
import { say } from './say.ts'
import { mapUserText, userTextOf, type UserText } from './user-text.ts'

/** The sentences that may go when there is no room, the first to go first. */
const optional = ['never_asked', 'not_you', 'reference'] as const

/**
 * An SMS with a code: the code and its purpose, how long it lives, its reference, that nobody may
 * have it, and as last line the origin-bound `@host #code`. It holds no web address.
 */
export function composeSms(facts: MessageFacts): ComposedSms {
  const { locale, code } = facts
  const given = mapUserText(userTextOf(facts), gsmPunctuation, gsmPunctuation)
  const isolate = (value: string) => isolateText(value, locale)
  const lifetime = sayLifetime(locale, facts.lifetimeSeconds)
  const sentences = {
    reference: say(locale, 'sms.reference', { reference: facts.reference }),
    never_share: say(locale, 'sms.never_share', {}),
    never_asked: say(locale, 'sms.never_asked', {}),
    not_you: say(locale, 'sms.not_you', {}),
  }
  return fitSms(({ longest, dropped, short }) => {
    const names = mapUserText(given, (name) => isolate(cutText(name, longest)), isolate)
    const kept = (name: (typeof optional)[number]): string =>
      optional.indexOf(name) < dropped ? '' : ` ${sentences[name]}`
    const purpose = sayPurpose(facts, short ? 'short' : 'sms', names)
    const told = `${purpose} ${lifetime}${kept('reference')}`
    const warned = `${sentences.never_share}${kept('never_asked')}${kept('not_you')}`
    return `${told} ${warned}\n@${bareHost(facts.host)} #${code}`
  })
}

function sayPurpose(
  { locale, purpose, code }: MessageFacts,
  form: 'sms' | 'short',
  { project, transaction }: UserText,
): string {
  return transaction === undefined
    ? say(locale, `${form}.${textOfPurpose(purpose)}`, { code, project })
    : say(locale, `${form}.transaction`, { code, project, ...transaction })
}
