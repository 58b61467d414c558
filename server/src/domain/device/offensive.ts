/**
 * What no code may contain, though drawn by chance (RFC 8628, 6.1): a person would take it for meant. Words of several languages, with and
 * without their vowels, for base-20 has none. Three letters at the least: two turn up in every other code and offend nobody. A short list is
 * enough for codes this short, and a long one would cost entropy.
 */
export const OFFENSIVE: readonly string[] = (
  'FCK FKC FCC FKK FUC FUK FVK PHK SHT CNT KNT DCK DKS CCK KKK KCK NGR NGG NGA FGT FAG FGG BTCH PSSY SLT WHR TWT TWAT WNK WANK ' +
  'PRN XXX TTS CUM CVM JZZ HTLR NAZ NZS SSS ASS ARSE ANUS SEX RAPE RPST GAY GHEY TURD CRAP SUCK SCK DYKE PEE BUTT BUM PUTA PTA CACA ' +
  'MRD MERD FTZ HURE HRE NEGER NTTE WCHSR KUT DEAD HATE 1488'
).split(' ')

/** Digits that are read as letters among letters; in a code of digits only nobody reads any. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: '4',
  B: '8',
  E: '3',
  G: '69',
  S: '5',
  T: '7',
  Z: '2',
}

const LETTER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKES).flatMap(([letter, digits]) =>
    Array.from(digits, (digit) => [digit, letter] as const),
  ),
)

/** All of them at once: a code is drawn with every start. */
const ANY = new RegExp(OFFENSIVE.join('|'))
const HAS_LETTERS = /[A-Z]/
const DIGITS = /\d/g

/** Whether a code, without its separators, holds anything of the list, also with digits for letters. */
export function isOffensive(code: string): boolean {
  if (ANY.test(code)) return true
  if (!HAS_LETTERS.test(code)) return false
  const read = code.replace(DIGITS, (digit) => LETTER_OF[digit] ?? digit)
  return read !== code && ANY.test(read)
}
