import { expect, test } from 'vitest'
import { locales } from '../../../src/domain/message/locale.ts'
import { judgePhrases } from '../../../src/domain/template/judge-phrases.ts'
import { judgeFit } from '../../../src/domain/template/judge-fit.ts'
import { hostileTexts } from '../message/hostile-texts.ts'
import { catalogues } from '../message/every-language.ts'

const HOST = 'verify.shop.example'
const refused = (phrases: Readonly<Record<string, string>>) => () => judgePhrases('en', phrases)

test('every built-in phrase of every language is one that a project may write', () => {
  for (const locale of locales) {
    const builtIn = catalogues.get(locale) ?? {}
    judgePhrases(locale, builtIn)
    judgeFit({ locale, overrides: builtIn }, HOST)
  }
})

test.each([
  ['sms.sign_in', '{$code}: {$project}'],
  ['sms.sign_in', 'Your code for {$project}… is {$code}', 'before any other variable'],
  ['sms.sign_in', 'Here is the code that you need: {$code}. {$project}'],
  ['sms.sign_in', `${'x'.repeat(41)}{$code} {$project}`, 'within its first 40 characters'],
  ['sms.sign_in', '{$code} to sign in', 'must hold {$project}'],
  ['sms.sign_in', '{$code} {$project} {$payee}', 'has no variable {$payee}'],
  ['sms.sign_in', '{$code} {$project', 'must be a MessageFormat 2 pattern'],
  ['sms.never_share', '', 'must not be empty'],
  ['sms.never_share', ' ', 'must not be empty'],
  ['sms.never_share', 'Keep it. ', 'must not begin or end with a space'],
  ['sms.never_share', 'x'.repeat(601), 'at most 600 characters'],
  ['email.report', 'Not me\u00AD', 'characters that print as nothing'],
  ['email.plant_trees', 'Plant', 'is not a phrase of a message'],
  ['toString', 'x', 'is not a phrase of a message'],
  ['__proto__.x', 'x', 'is not a phrase of a message'],
] as const)(
  'a pattern for %s may be %j, or is refused with its rule',
  (key, source, rule?: string) => {
    if (rule === undefined) expect(refused({ [key]: source })).not.toThrow()
    else
      expect(refused({ [key]: source })).toThrow(
        expect.objectContaining({
          code: 'invalid_template',
          facts: { field: `phrases.${key}` },
          message: expect.stringContaining(rule),
        }),
      )
  },
)

test.each([
  '{$code :number} {$project}',
  '.input {$code :number} .match $code one {{{$code} {$project}}} * {{{$code} {$project} !}}',
  '.local $x = {|1|} {{{$code} {$project} {$x}}}',
  '{$code} {$project} {#b}now{/b}',
  '{$code} {$project} {|text|}',
  '{$code} {$project} {:now}',
  '{$code} {$project} {$code :string u:dir=rtl}',
])('[MSG-05] [T-A32] no pattern runs anything or chooses by what it is given: %s', (source) => {
  expect(refused({ 'sms.sign_in': source })).toThrow(
    expect.objectContaining({ code: 'invalid_template' }),
  )
})

test('[MSG-05] [T-A32] how long a code lives is said in the plural forms of the language, and no form hides what others may not', () => {
  const forms = (one: string, other: string) =>
    `.input {$minutes :number} .match $minutes one {{${one}}} * {{${other}}}`
  expect(refused({ expires_minutes: forms('One minute left.', '{$minutes} left.') })).not.toThrow()
  for (const hidden of ['See evil.example', '@evil.example #1', ' ', 'one\ntwo'])
    expect(refused({ expires_minutes: forms(hidden, '{$minutes} left.') })).toThrow()
  expect(refused({ expires_minutes: '{$minutes} left.' })).not.toThrow()
})

test.each([
  [
    'sms.transaction',
    '.input {$amount :number} {{{$code}: {$project}, {$payee}}}',
    'must declare nothing',
  ],
  [
    'sms.transaction',
    '.input {$amount :number} .input {$payee :number} {{{$code}: {$project}}}',
    'must declare nothing',
  ],
  ['email.report', '.input {$code :number} {{Not me}}', '{$code}'],
  ['sms.sign_in', '.input {$code :number} {{{$code}: {$project}}}', 'must declare nothing'],
  ['expires_minutes', '.input {$minutes :number} {{Soon.}}', 'must hold {$minutes}'],
  ['expires_minutes', '.local $minutes = {9 :number} {{{$minutes} left.}}', 'MessageFormat 2'],
] as const)(
  '[MSG-03] a pattern for %s that only declares a variable does not show it: %s',
  (key, source, rule) => {
    expect(refused({ [key]: source })).toThrow(
      expect.objectContaining({
        code: 'invalid_template',
        message: expect.stringContaining(rule),
      }),
    )
  },
)

test('[MSG-05] no form of how long a code lives hides the number, but those that say one or two in words', () => {
  const forms = (key: string, said: string) => ({
    expires_minutes: `.input {$minutes :number} .match $minutes ${key} {{${said}}} * {{{$minutes} left.}}`,
  })
  for (const key of ['one', '1', '2']) expect(refused(forms(key, 'A little while.'))).not.toThrow()
  for (const key of ['other', 'many', '10', '500', '1440'])
    expect(refused(forms(key, 'As long as you like.'))).toThrow('must hold {$minutes}')
  const russian = forms('one', 'Одна минута.')
  expect(() => judgePhrases('ru', russian)).toThrow('must hold {$minutes}')
  expect(refused(forms('500', '{$minutes} at evil.example'))).toThrow('no address')
})

test.each([
  'Sign in at evil.example',
  'Sign in at 203.0.113.5',
  'Sign in at 203\u30020\u3002113\u30025',
  'evil\u2024com',
  'evil\uFE52com',
  'evil\u0338.com',
  'evil).com',
  'evil.c\u200Dom',
  'evil.c\u0301om',
  'evil.\u200Dcom',
  'evil.\u200Ccom',
  'evil\u3002com',
  'evil\u3002中国',
  '例子\u3002com',
  'pass\u200Dword',
  'a \u200D b',
  '\u3164\u2800',
  'see\u2800this',
  'see\u115Fthis',
  'see\uFFA0this',
  'see\u034Fthis',
  'see\uFE0Fthis',
  'far      away',
  'far\u00A0\u00A0away',
  `a${'\u0300'.repeat(9)}`,
  'Open http://x',
  'See x//y',
  'Call mailto:x',
  '@evil.example #123456',
  'number#1',
  'two\nlines',
  'two\u2028lines',
  'turned \u202E around',
])(
  '[MSG-01] [MSG-02] [MSG-03] [T-A30] no pattern holds an address, a line end or what turns text around: %j',
  (words) => {
    expect(refused({ 'sms.not_you': words })).toThrow(
      expect.objectContaining({ code: 'invalid_template' }),
    )
  },
)

test('[MSG-02] [MSG-03] words of every language stay: its joiners, its marks, its full stops, its colours', () => {
  for (const words of [
    'کد را به کسی ن\u200Cدهید.',
    'क्\u200Dष और ন্\u200Dয',
    '切勿告诉任何人。我们绝不会索要。',
    '誰にも教えないでください。当方からお聞きすることはありません。',
    'ไม่ใช่คุณใช่ไหม',
    'Keep it \u2764\uFE0F',
    'Ce n’est pas vous\u00A0?',
    'z.B. um 10:30, e.V., 1.50',
  ])
    expect(refused({ 'sms.not_you': words })).not.toThrow()
  const counted = { 'email.link_host': '{$host} が開きます。続けて。' }
  expect(refused(counted)).not.toThrow()
  expect(refused({ 'email.link_host': '打开 {$host}。com' })).toThrow('no address')
})

test('[MSG-03] no address is made of a word and a variable', () => {
  for (const source of ['evil.{$project} {$host}', '{$project}.com {$host}', '{$host}.{$project}'])
    expect(refused({ 'email.sent_by': source })).toThrow(/no address/)
})

test('[MSG-02] [T-A30] hostile texts are refused, or are harmless words', () => {
  for (const text of hostileTexts) {
    const escaped = text.replace(/[\\{}|]/g, '\\$&')
    let taken = ''
    try {
      judgePhrases('en', { 'sms.not_you': escaped })
      taken = text
    } catch {
      continue
    }
    expect(taken).not.toMatch(/[@#\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E]|:\/\//u)
  }
})

test('[MSG-16] words that leave no room for the rest of an SMS are refused, and the phrase is named', () => {
  const long = 'Please keep this code to yourself and do not read it out to anybody who calls. '
  const overrides = { 'sms.never_share': long.trim(), 'email.report': 'Not me' }
  expect(() => judgeFit({ locale: 'en', overrides }, HOST)).toThrow(
    expect.objectContaining({
      code: 'invalid_template',
      facts: { field: 'phrases.sms.never_share' },
    }),
  )
  expect(() => judgeFit({ locale: 'en', overrides }, `${'h'.repeat(200)}.example`)).not.toThrow()
})
