import { cutText } from './cut-text.ts'
import { bareHost } from './message-address.ts'
import { fitSms, type SmsRoom } from './fit-sms.ts'
import { gsmPunctuation } from './gsm-punctuation.ts'
import { isolateText } from './isolate-text.ts'
import type { ComposedSms, MessageFacts } from './message-facts.ts'
import { textOfPurpose } from './purpose.ts'
import { sayLifetime, sayLifetimeShortly } from './say-lifetime.ts'
import { say } from './say.ts'
import { mapUserText, payeeText, userTextOf, type UserText } from './user-text.ts'

/** The sentences that may go when there is no room, the first to go first. */
const optional = ['never_asked', 'not_you', 'reference'] as const

/** Characters by which a payee is known again. */
const READABLE = 16
const MOST_SEGMENTS = 4

/**
 * An SMS with a code: the code and its purpose, how long it lives, its reference, that nobody may
 * have it, and as last line the origin-bound `@host #code`. It holds no web address.
 */
export function composeSms(facts: MessageFacts): ComposedSms {
  const { locale, code } = facts
  const given = mapUserText(userTextOf(facts), gsmPunctuation, gsmPunctuation)
  const isolate = (value: string) => isolateText(value, locale)
  const lifetime = sayLifetime(facts, facts.lifetimeSeconds)
  const sentences = {
    reference: say(facts, 'sms.reference', { reference: facts.reference }),
    never_share: say(facts, 'sms.never_share', {}),
    never_asked: say(facts, 'sms.never_asked', {}),
    not_you: say(facts, 'sms.not_you', {}),
  }
  return fitRoomily(facts, ({ longest, dropped, short, terse }) => {
    const names = mapUserText(given, (name) => isolate(cutText(name, longest)), isolate)
    const kept = (name: (typeof optional)[number]): string =>
      optional.indexOf(name) < dropped ? '' : ` ${sentences[name]}`
    const purpose = sayPurpose(facts, short ? 'short' : 'sms', names)
    const expires = terse ? sayLifetimeShortly(locale, facts.lifetimeSeconds) : lifetime
    const told = `${purpose} ${expires}${kept('reference')}`
    const warned = `${sentences.never_share}${kept('never_asked')}${kept('not_you')}`
    return `${told} ${warned}\n@${bareHost(facts.host)} #${code}`
  })
}

/** Two segments, and more only where several payees or facts must all be told: names are not cut down to nothing before a third is taken. */
function fitRoomily({ transaction }: MessageFacts, write: (room: SmsRoom) => string): ComposedSms {
  if (transaction === undefined || 'payee' in transaction) return fitSms(write)
  for (const most of [2, 3])
    try {
      return fitSms((room) => {
        if (room.longest < READABLE) throw new RangeError('Too little would be left of each name.')
        return write(room)
      }, most)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  return fitSms(write, MOST_SEGMENTS)
}

function sayPurpose(
  facts: MessageFacts,
  form: 'sms' | 'short',
  { project, transaction }: UserText,
): string {
  const asked = { code: facts.code, project }
  switch (transaction?.kind) {
    case undefined:
      return say(facts, `${form}.${textOfPurpose(facts.purpose)}`, asked)
    case 'payment': {
      const { amount } = transaction
      return say(facts, `${form}.transaction`, { ...asked, amount, payee: payeeText(transaction) })
    }
    case 'batch': {
      const { total, payments } = transaction
      const payees = [...new Set(payments.map(payeeText))].join(', ')
      const count = String(payments.length)
      return say(facts, `${form}.batch`, { ...asked, amount: total, count, payees })
    }
    case 'declared': {
      const told = transaction.facts.map(({ label, value }) => `${label}: ${value}`).join('; ')
      const action = told === '' ? transaction.action : `${transaction.action} (${told})`
      return say(facts, `${form}.declared`, { ...asked, action })
    }
  }
}
