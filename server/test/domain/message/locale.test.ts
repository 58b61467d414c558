import { expect, test } from 'vitest'
import { directionOf, latinDigits, locales } from '../../../src/domain/message/locale.ts'

test('there are 40 languages, each by the shortest code that there is for it', () => {
  expect(new Set(locales).size).toBe(40)
  expect(Intl.getCanonicalLocales([...locales])).toEqual([...locales])
})

test.each(locales)('%s is written in the direction of its script', (locale) => {
  const script = new Intl.Locale(locale).maximize().script ?? ''
  expect(directionOf(locale)).toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr')
})

test.each(locales)('[MSG-16] %s says numbers with the digits of the codes', (locale) => {
  const said = new Intl.NumberFormat(latinDigits(locale)).format(120)
  expect(said).toBe('120')
})
