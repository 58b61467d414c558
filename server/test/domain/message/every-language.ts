import type { Catalogue } from '../../../src/domain/message/catalogue.ts'
import { en } from '../../../src/domain/message/catalogues/en.ts'
import { loadCatalogue } from '../../../src/domain/message/load-catalogue.ts'
import { locales, type Locale } from '../../../src/domain/message/locale.ts'
import { loadMessages } from '../../../src/domain/message/say.ts'

/** Every language's patterns. Whoever imports this finds all languages ready to be spoken. */
export const catalogues: ReadonlyMap<Locale, Catalogue> = new Map(
  await Promise.all(
    locales.map(async (locale): Promise<[Locale, Catalogue]> => {
      await loadMessages(locale)
      return [locale, await loadCatalogue(locale)]
    }),
  ),
)

/** Those that do not only lend the words of English. */
export const writtenLocales: readonly Locale[] = locales.filter(
  (locale) => locale === 'en' || catalogues.get(locale) !== en,
)

/** Those whose letters are in the GSM alphabet: their messages hold no others, or they would cost twice. */
export const gsmLocales: readonly Locale[] = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'id',
]
