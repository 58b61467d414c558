import type { Command } from './command.ts'
import { UsageFault } from './command.ts'
import { EXIT } from './exit-code.ts'
import { clientFor, SERVICE_OPTIONS } from './service-options.ts'

/** Starts a verification. */
export const sendCommand: Command = {
  name: 'send',
  summary: 'send somebody a code',
  usage: ['send --to <address> [options]'],
  words: 0,
  options: {
    to: {
      type: 'string',
      value: 'address',
      about: 'a phone number in E.164 form or an e-mail address',
    },
    channel: {
      type: 'string',
      value: 'channel',
      about: 'sms or email; otherwise what the address is for',
    },
    purpose: { type: 'string', value: 'purpose', about: 'what is asked for; otherwise sign_in' },
    subject: {
      type: 'string',
      value: 'id',
      about: 'whom it is about, as your application calls them',
    },
    locale: { type: 'string', value: 'tag', about: 'the language of the message, such as de' },
    ...SERVICE_OPTIONS,
  },
  examples: [
    'countersign send --to +14155550100',
    'countersign send --to ada@example.com --purpose sign_up --json',
  ],
  async run(called, terminal) {
    const to = called.text('to')
    if (to === undefined) throw new UsageFault('--to is missing')
    const client = await clientFor(called, terminal)
    const started = await client.verifications.start({
      to,
      purpose: called.text('purpose') ?? 'sign_in',
      channel: called.text('channel') ?? (to.includes('@') ? 'email' : 'sms'),
      subject: called.text('subject'),
      locale: called.text('locale'),
    })
    const { id, channel, status, expiresAt, url } = started
    terminal.answer(
      [
        `${id} is ${status}: a code is on its way by ${channel} to ${started.to}, good until ${expiresAt.toISOString()}`,
        `next: countersign check ${id} <code>`,
      ],
      { id, status, channel, to: started.to, expires_at: expiresAt.toISOString(), url },
    )
    return EXIT.ok
  },
}
