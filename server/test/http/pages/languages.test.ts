import { parseMessage } from 'messageformat'
import { afterEach, describe, expect, test } from 'vitest'
import { locales } from '../../../src/domain/message/locale.ts'
import { variablesOf } from '../../../src/http/pages/catalogue.ts'
import { ar } from '../../../src/http/pages/catalogues/ar.ts'
import { de } from '../../../src/http/pages/catalogues/de.ts'
import { en } from '../../../src/http/pages/catalogues/en.ts'
import { es } from '../../../src/http/pages/catalogues/es.ts'
import { pageLocale } from '../../../src/http/pages/page-locale.ts'
import { renderPage } from '../../../src/http/pages/render-page.ts'
import { samplePages } from '../../pages/sample-pages.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'

const catalogues = { en, de, es, ar }

describe.each(locales)('the catalogue of %s', (locale) => {
  test('uses exactly the variables that each phrase is given', () => {
    for (const [key, names] of Object.entries(variablesOf)) {
      const pattern = new Map(Object.entries(catalogues[locale])).get(key) ?? ''
      expect([key, variablesIn(pattern)]).toEqual([key, sorted(names)])
    }
  })

  test('has every phrase in its own words', () => {
    expect(sorted(Object.keys(catalogues[locale]))).toEqual(sorted(Object.keys(variablesOf)))
    if (locale === 'en') return
    const english = new Map(Object.entries(en))
    const same = Object.entries(catalogues[locale]).filter(
      ([key, text]) => english.get(key) === text,
    )
    expect(same).toEqual([])
  })

  test('is all that its pages are written in, in the right direction', () => {
    for (const [, page] of samplePages(locale)) {
      const html = renderPage(page)
      expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`)
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
    expect(pageLocale(undefined, 'fr-CH, es;q=0.8, de;q=0.9')).toBe('de')
    expect(pageLocale('fr', 'fr, ar')).toBe('ar')
    expect(pageLocale(undefined, 'fr, en;q=0.5, de;q=0')).toBe('en')
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
