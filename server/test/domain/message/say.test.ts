import { expect, test } from 'vitest'
import { en } from '../../../src/domain/message/catalogues/en.ts'
import { loadMessages, say } from '../../../src/domain/message/say.ts'
import { loadPages, phraseText } from '../../../src/http/pages/phrase.ts'

test('a language is read when it is first needed, and not spoken before', async () => {
  const spoken = () => say('ja', 'voice.again', {})
  const written = () => phraseText('ja', 'frame.help', {})
  expect(spoken).toThrow(/ja is spoken before it is loaded/)
  expect(written).toThrow(/ja is written before it is loaded/)
  await loadPages('ja')
  expect(spoken()).not.toBe('')
  expect(written()).not.toBe('')
  // The pages of a language say words of its messages; its messages say none of its pages.
  await loadMessages('ko')
  expect(say('ko', 'voice.again', {})).not.toBe('')
  expect(() => phraseText('ko', 'frame.help', {})).toThrow()
})

test('a language is read once', async () => {
  let times = 0
  const read = () => {
    times += 1
    return Promise.resolve(en)
  }
  await loadMessages('th', read)
  await loadMessages('th', read)
  expect(times).toBe(1)
})

test('a project’s own words take the place of single phrases, with the values of the others', () => {
  const overrides = { 'sms.reference': '({$reference})' }
  const speech = { locale: 'en', overrides } as const
  expect(say(speech, 'sms.reference', { reference: 'K7' })).toBe('(K7)')
  expect(say(speech, 'sms.never_share', {})).toBe('Never share it.')
  expect(say('en', 'sms.reference', { reference: 'K7' })).toBe('Ref. K7.')
})

test('[MSG-05] [T-A32] what is put into a phrase is never read as one', () => {
  const overrides = { 'email.fact': '{$label} = {$value}' }
  const values = { label: '{$value}', value: '{$label}' }
  expect(say({ locale: 'en', overrides }, 'email.fact', values)).toBe('{$value} = {$label}')
})

test('a project that changes its words often is heard with the newest', () => {
  for (let round = 0; round < 2500; round += 1) {
    const overrides = { 'sms.not_you': `Not you? ${round}` }
    expect(say({ locale: 'en', overrides }, 'sms.not_you', {})).toBe(`Not you? ${round}`)
  }
  expect(say('en', 'sms.not_you', {})).toBe('Did not ask for it? Ignore this message.')
})
