import type {
  ComposedEmail,
  ComposedMessage,
  ComposedSms,
  MessageFacts,
} from '../../../src/domain/message/message-facts.ts'

const ordinary: MessageFacts = {
  channel: 'sms',
  locale: 'en',
  projectName: 'Example Books',
  purpose: 'sign_in',
  code: '012345',
  reportUrl: 'https://verify.shop.example/v/abc?report=1',
  lifetimeSeconds: 600,
  reference: 'K7-4M',
  host: 'verify.shop.example',
}

/** An SMS to an English reader, changed as told. */
export function smsFacts(changes: Partial<MessageFacts> = {}): MessageFacts {
  return { ...ordinary, ...changes }
}

/** An e-mail to an English reader, changed as told. */
export function emailFacts(changes: Partial<MessageFacts> = {}): MessageFacts {
  return { ...ordinary, channel: 'email', ...changes }
}

export function asSms(message: ComposedMessage): ComposedSms {
  if (message.kind !== 'sms') throw new Error('expected an SMS')
  return message
}

export function asEmail(message: ComposedMessage): ComposedEmail {
  if (message.kind !== 'email') throw new Error('expected an e-mail')
  return message
}
