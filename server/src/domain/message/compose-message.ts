/*
 * What Countersign's messages say: the words of every SMS and e-mail, in every language.
 *
 * In here: phrases (catalogues), the length of an SMS, cleaning what projects and people wrote, and
 * putting it together. Not in here: who gets a message, when and how it is sent (channels), how a
 * code is made, or what the pages say.
 */
import type { MessageContent } from '../delivery/carrier.ts'
import type { Channel } from '../delivery/channel.ts'
import { composeSms } from './compose-sms.ts'
import { composeVoice } from './compose-voice.ts'
import type { ComposedMessage, MessageFacts } from './message-facts.ts'
import { mouldEmail } from './mould-email.ts'

/** Codes are made here and have nothing else; a space or line end would break the origin-bound line. */
const codeForm = /^[A-Za-z0-9-]{1,32}$/

/**
 * Writes the message that brings a code to a person.
 *
 * Raises RangeError when what the service itself puts in is not fit for a message: a code with other
 * characters, an address of another host, an amount that cannot be shown whole, a host name too long
 * for an SMS. Names of any length and content are cleaned and cut instead.
 */
export function composeMessage(facts: MessageFacts): ComposedMessage
export function composeMessage(facts: CodeFacts): ComposedCode
export function composeMessage(facts: CodeFacts): ComposedCode {
  if (!codeForm.test(facts.code)) throw new RangeError('A code has only letters, digits and "-".')
  switch (facts.channel) {
    case 'email':
      return mouldEmail({ ...facts, channel: 'email' })
    case 'sms':
      return composeSms({ ...facts, channel: 'sms' })
    case 'voice':
      return composeVoice(facts)
    case 'whatsapp':
    case 'webhook':
      return { kind: 'text', text: composeSms({ ...facts, channel: 'sms' }).text }
  }
}

/** The facts of a message with a code, by whatever channel it goes. */
export type CodeFacts = Omit<MessageFacts, 'channel'> & { readonly channel: Channel }

/** As `MessageContent`, with what is known of an SMS beside its text. */
export type ComposedCode = Exclude<MessageContent, { readonly kind: 'sms' }> | ComposedMessage
