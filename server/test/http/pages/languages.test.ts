import { parseMessage } from 'messageformat'
import { afterEach, describe, expect, test } from 'vitest'
import { directionOf, locales, type Locale } from '../../../src/domain/message/locale.ts'
import { variablesOf, type Catalogue } from '../../../src/http/pages/catalogue.ts'
import { en } from '../../../src/http/pages/catalogues/en.ts'
import { loadCatalogue } from '../../../src/http/pages/load-catalogue.ts'
import { pageLocale } from '../../../src/http/pages/page-locale.ts'
import { loadPages } from '../../../src/http/pages/phrase.ts'
import { renderPage } from '../../../src/http/pages/render-page.ts'
import { samplePages } from '../../pages/sample-pages.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'

const catalogues: ReadonlyMap<Locale, Catalogue> = new Map(
  await Promise.all(
    locales.map(async (locale): Promise<[Locale, Catalogue]> => {
      await loadPages(locale)
      return [locale, await loadCatalogue(locale)]
    }),
  ),
)
/** Those that do not only lend the words of English. */
const written = locales.filter((locale) => locale === 'en' || catalogues.get(locale) !== en)

test('every language has words of its own for the pages', () => {
  expect(locales.filter((locale) => !written.includes(locale))).toEqual([])
})

describe.each(written)('the catalogue of %s', (locale) => {
  const phrases = Object.entries(catalogues.get(locale) ?? {})

  test(`[${locale}] uses exactly the variables that each phrase is given`, () => {
    const patterns = new Map(phrases)
    for (const [key, names] of Object.entries(variablesOf)) {
      const pattern = patterns.get(key) ?? ''
      expect([key, variablesIn(pattern)]).toEqual([key, sorted(names)])
    }
  })

  test(`[${locale}] has every phrase and no other`, () => {
    expect(sorted(phrases.map(([key]) => key))).toEqual(sorted(Object.keys(variablesOf)))
  })

  test.runIf(locale !== 'en')(`[${locale}] has every phrase in its own words`, () => {
    const english = new Map(Object.entries(en))
    // One word, such as `Code`, is the same in many languages.
    const same = phrases.filter(([key, text]) => english.get(key) === text && / /.test(text))
    expect(same).toEqual([])
  })

  test(`[${locale}] has the digits of the codes, and no character that prints as nothing`, () => {
    const odd = /[^\P{Nd}0-9]|[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]|^\s|\s$| {2}/u
    expect(phrases.filter(([, text]) => odd.test(text))).toEqual([])
  })

  test(`[${locale}] is all that its pages are written in, in the right direction`, () => {
    for (const [, page] of samplePages(locale)) {
      const html = renderPage(page)
      expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
      expect(html).not.toMatch(/\{\$|undefined|\[object|NaN/)
    }
  })
})

describe('the language of a page', () => {
  let service: PageService | undefined
  afterEach(() => service?.stop())

  test('is the one the verification was started in, then one the browser asks for, then English', () => {
    expect(pageLocale('de-AT', 'es')).toBe('de')
    expect(pageLocale('en-GB', 'es')).toBe('en')
    expect(pageLocale(undefined, 'fil-PH, es;q=0.8, de;q=0.9')).toBe('de')
    expect(pageLocale('fil', 'fil, ar')).toBe('ar')
    expect(pageLocale(undefined, 'fil, en;q=0.5, de;q=0')).toBe('en')
    expect(pageLocale(undefined, undefined)).toBe('en')
    expect(pageLocale('x'.repeat(200), ';;;q=,\u0000')).toBe('en')
  })

  test('holds on every page of one verification, and the browser decides where there is none', async () => {
    service = await startPageService({ publicUrl: 'https://v.example' })
    const v = await service.start({ locale: 'ar' })
    const browser = injectBrowser(service)
    expect((await browser.open(service.pagePath(v))).body).toContain('<html lang="ar" dir="rtl">')
    expect((await browser.open(service.reportPath(v))).body).toContain('<html lang="ar" dir="rtl">')
    const help = await browser.send({ path: '/help', headers: { 'accept-language': 'de' } })
    expect(textOf(help)).toContain('Hilfe zu Codes')
  })
})

function variablesIn(pattern: string): readonly string[] {
  const message = parseMessage(pattern)
  if (message.type !== 'message') throw new Error('a phrase of a page has no variants')
  const named = message.pattern.flatMap((part) =>
    typeof part !== 'string' && part.type === 'expression' && part.arg?.type === 'variable'
      ? [part.arg.name]
      : [],
  )
  return sorted([...new Set(named)])
}

function sorted(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => (one < other ? -1 : 1))
}
