import { findLocale } from '../../domain/message/choose-locale.ts'
import type { Locale } from '../../domain/message/locale.ts'

/**
 * The language of a page: the one the verification was started in, then the first we have of those the browser asks for,
 * then English.
 * @param acceptLanguage RFC 9110, 12.5.4: `de-CH, fr;q=0.9`
 */
export function pageLocale(wanted: string | undefined, acceptLanguage: string | undefined): Locale {
  for (const tag of [wanted ?? '', ...byWeight((acceptLanguage ?? '').slice(0, 500))]) {
    const found = findLocale(tag)
    if (found !== undefined) return found
  }
  return 'en'
}

function byWeight(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', weight = ''] = part.split(';')
      const q = Number(weight.replace(/^\s*q=/i, '') || 1)
      return { tag: tag.trim(), q: Number.isFinite(q) ? q : 0 }
    })
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ tag }) => tag)
}
