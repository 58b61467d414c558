import { expect, test } from 'vitest'
import { composeMessage, type CodeFacts } from '../../../src/domain/message/compose-message.ts'

const FACTS: CodeFacts = {
  channel: 'voice',
  locale: 'en',
  projectName: 'Books',
  purpose: 'sign_in',
  code: '493021',
  reportUrl: 'https://verify.shop.example/report/x',
  lifetimeSeconds: 300,
  reference: 'BKTR',
  host: 'verify.shop.example',
}

function spoken(changes: Partial<CodeFacts> = {}) {
  const message = composeMessage({ ...FACTS, ...changes })
  if (message.kind !== 'voice') throw new Error(`not a call: ${message.kind}`)
  return message
}

test('[MSG-07] a call asks for a key before anything else, and what is said before that holds no code', () => {
  const { opening, lead, again, closing, text } = spoken()
  expect(opening).toBe(
    'Hello. This is an automatic call with a code from Books. To hear it, press any key. If you did not ask for it, hang up.',
  )
  expect([lead, again]).toEqual(['Your code is:', 'Once more:'])
  for (const part of [opening, lead, again, closing]) expect(part).not.toMatch(/[0-9]{2}/)
  expect(text.match(/4 9 3 0 2 1/g)).toHaveLength(2)
  expect(text.indexOf('press any key')).toBeLessThan(text.indexOf('4 9 3'))
})

test('[MSG-07] [MSG-02] a name that looks like markup or has lines of its own is spoken as plain words', () => {
  const { opening, text } = spoken({ projectName: '<break time="9s"/>\nBooks @x #1' })
  expect(opening.includes('\n')).toBe(false)
  expect(text.split('\n')).toHaveLength(6)
})

test('[TXN-01] what is agreed to is said before the code, and not before a key was pressed', () => {
  const transaction = { amount: '99.90', currency: 'EUR', payee: 'Shop' } as const
  const { opening, lead } = spoken({ purpose: 'purchase', transaction })
  expect(opening).not.toContain('99.90')
  expect(lead).toBe('99.90 EUR, Shop. Your code is:')
})

test('a chat message and a project’s own sender say what an SMS says', () => {
  const sms = composeMessage({ ...FACTS, channel: 'sms' })
  for (const channel of ['whatsapp', 'webhook'] as const)
    expect(composeMessage({ ...FACTS, channel })).toEqual({
      kind: 'text',
      text: sms.kind === 'sms' ? sms.text : '',
    })
})
