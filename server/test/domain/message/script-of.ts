import type { Locale } from '../../../src/domain/message/locale.ts'

const scripts: Readonly<Partial<Record<Locale, string>>> = {
  ar: 'Arabic',
  bg: 'Cyrillic',
  bn: 'Bengali',
  el: 'Greek',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  ja: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  ko: 'Hangul',
  ru: 'Cyrillic',
  sr: 'Cyrillic',
  ta: 'Tamil',
  th: 'Thai',
  uk: 'Cyrillic',
  ur: 'Arabic',
  zh: 'Han',
}

/** Names that every language writes in Latin letters. */
const latinNames =
  /\b(?:UTC|SMS|PIN|QR|WhatsApp|PDF|USB|ID|IP|SIM|Ref|Windows|Android|iPhone|Enter|email|E-?mail|cookies?)\b/giu

/** Finds a letter that the language is not written with, such as a Latin `a` in a Russian word; by `test`. */
export function scriptOf(locale: Locale): { test(words: string): boolean } {
  const foreign = new RegExp(
    `(?=\\p{L})[^\\p{Script=${scripts[locale] ?? 'Latin'}}\\p{Script=Common}\\p{Script=Inherited}]`,
    'u',
  )
  return { test: (words) => foreign.test(words.replace(latinNames, '')) }
}
