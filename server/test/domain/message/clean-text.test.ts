import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/domain/message/clean-text.ts'
import { hostileTexts } from './hostile-texts.ts'

/** Any text, mostly made of the characters that matter here. */
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('@#./:\\ \r\n\u2028\u202E\u200B\u0301\uFF20\uFF03\u3002<>&"\'{}$ab1م'),
      '://',
      'www.',
    ),
    maxLength: 120,
  }),
)

describe('text of projects and people in a message', () => {
  test('[MSG-02] [T-A30] is one line without anything invisible, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(cleanText(raw)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  test('[MSG-02] [T-A30] holds no at sign and no number sign that starts a code', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(cleanText(raw)).not.toMatch(/[@\uFF20\uFE6B]|[#\uFF03\uFE5F][\p{L}\p{N}]/u)
      }),
    )
  })

  test('[MSG-06] [T-A30] holds nothing that a mail program or phone makes a link of', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(cleanText(raw)).not.toMatch(
          /:\/\/|\/\/|[^\s.]\.\p{L}[\p{L}\p{N}-]|\d(?:\.\d{1,3}){3}(?!\d)/u,
        )
      }),
    )
  })

  test('[MSG-16] is at most 60 characters long', () => {
    fc.assert(fc.property(anyText, (raw) => cleanText(raw).length <= 60))
    expect(cleanText('x'.repeat(2000))).toBe(`${'x'.repeat(57)}...`)
  })

  test('is cut between characters, never through one', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 6, max: 60 }), (raw, longest) => {
        const cleaned = cleanText(raw, longest)
        expect(cleaned.isWellFormed()).toBe(true)
        expect(cleaned.length).toBeLessThanOrEqual(longest)
      }),
    )
    expect(cleanText(`ab${'e\u0323\u0301'.repeat(9)}`, 7)).toBe('ab\u1EB9\u0301...')
  })

  test('stays the same when it is cleaned once more', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const cleaned = cleanText(raw)
        expect(cleanText(cleaned)).toBe(cleaned)
      }),
    )
  })

  test.each([
    'Example Books',
    'Müller & Söhne e.V.',
    'Peña, S.A.',
    "L'Été 10:30",
    'متجر الكتب 24',
    '書店',
    'AC/DC',
    'C#',
    'Version 1.50',
  ])('[MSG-06] an ordinary name is left as it is: %s', (name) => {
    expect(cleanText(name)).toBe(name)
  })

  test.each([
    ['http://evil', 'http evil'],
    ['https://evil.example/login', 'https evil(.)example/login'],
    ['joe@evil.example', 'joe(at)evil(.)example'],
    ['Shop\r\n@evil.example #999999', 'Shop (at)evil(.)example 999999'],
    ['evil\u3002example', 'evil(.)example'],
    ['192.0.2.7', '192(.)0(.)2(.)7'],
    ['mailto:joe', 'mailto: joe'],
    ['moc\u202Elive', 'moclive'],
    ['a\u200B@\u200Bb', 'a(at)b'],
    ['Shop\u0332\u0332\u0332\u0332\u0332\u0332', 'Shop\u0332\u0332\u0332'],
  ])('[MSG-06] [T-A30] %j becomes %j', (raw, shown) => {
    expect(cleanText(raw)).toBe(shown)
  })
})
