import type { ComposedMessage } from '../message/message-facts.ts'
import type { MessageContent } from './carrier.ts'
import type { Channel } from './channel.ts'

/** How a notice is written for a channel: as a mail, or in the words of an SMS. */
export function noticeForm(channel: Channel): 'email' | 'sms' {
  return channel === 'email' ? 'email' : 'sms'
}

/** A notice as its channel carries it. A call says it once, and there is no key to press: it holds no code. */
export function noticeContent(channel: Channel, composed: ComposedMessage): MessageContent {
  if (composed.kind === 'email' || channel === 'sms') return composed
  const { text } = composed
  if (channel !== 'voice') return { kind: 'text', text }
  return { kind: 'voice', opening: text, lead: '', again: '', closing: '', text }
}
