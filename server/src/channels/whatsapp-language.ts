import type { Locale } from '../domain/message/locale.ts'

/** Languages that templates have in several forms, with the form we would rather have first. All others are called there as we call them. */
const FORMS: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ['en', 'en_US', 'en_GB'],
  es: ['es', 'es_ES', 'es_MX'],
  pt: ['pt_PT', 'pt_BR'],
  zh: ['zh_CN', 'zh_HK', 'zh_TW'],
}

/** The languages of a template in the order in which they are tried for a person: theirs, then English. */
export function whatsappLanguages(locale: Locale): readonly string[] {
  return [...new Set([...formsOf(locale), ...formsOf('en')])]
}

function formsOf(locale: Locale): readonly string[] {
  return FORMS[locale] ?? [locale]
}
