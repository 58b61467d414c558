import type { VoiceMessage } from '../delivery/carrier.ts'
import type { MessageFacts } from './message-facts.ts'
import { sayLifetime } from './say-lifetime.ts'
import { say } from './say.ts'
import { payeeText, userTextOf, type TransactionText } from './user-text.ts'

/**
 * What a call says: who calls and to press a key, and only then what is agreed to and the code, twice. Plain text: whoever speaks it escapes it, and
 * speaks the characters of the code one by one. A mailbox, which presses nothing, hears no code (MSG-07).
 */
export function composeVoice(facts: Omit<MessageFacts, 'channel'>): VoiceMessage {
  const { project, transaction } = userTextOf(facts)
  const opening = [say(facts, 'voice.opening', { project }), say(facts, 'voice.press', {})].join(
    ' ',
  )
  const asked = transaction === undefined ? [] : [`${spoken(transaction)}.`]
  const lead = [...asked, say(facts, 'voice.lead', {})].join(' ')
  const again = say(facts, 'voice.again', {})
  const closing = [
    sayLifetime(facts, facts.lifetimeSeconds),
    say(facts, 'voice.never_share', {}),
    say(facts, 'voice.not_you', {}),
  ].join(' ')
  const characters = Array.from(facts.code).join(' ')
  const text = [opening, lead, `${characters}.`, again, `${characters}.`, closing].join('\n')
  return { kind: 'voice', opening, lead, again, closing, text }
}

/** The same facts that a message shows (TXN-01), as bare words. */
function spoken(transaction: TransactionText): string {
  switch (transaction.kind) {
    case 'payment':
      return `${transaction.amount}, ${payeeText(transaction)}`
    case 'batch': {
      const payees = [...new Set(transaction.payments.map(payeeText))].join(', ')
      return `${transaction.total}, ${payees}`
    }
    case 'declared':
      return [
        transaction.action,
        ...transaction.facts.map(({ label, value }) => `${label}: ${value}`),
      ].join(', ')
  }
}
