import type { ComponentChild } from 'preact'
import { compilePattern, type CompiledPattern } from '../../domain/message/compile-pattern.ts'
import { isolateText } from '../../domain/message/isolate-text.ts'
import type { Locale } from '../../domain/message/locale.ts'
import { loadMessages } from '../../domain/message/say.ts'
import type { Catalogue, PhraseKey, PhraseValues } from './catalogue.ts'
import { en } from './catalogues/en.ts'
import { loadCatalogue } from './load-catalogue.ts'

const catalogues = new Map<Locale, Catalogue>([['en', en]])

const compiled = new Map<string, CompiledPattern>()

/** Makes a language ready for a page, which says words of messages too. Whoever chooses the language of a page waits for this. */
export async function loadPages(
  locale: Locale,
  read: (locale: Locale) => Promise<Catalogue> = loadCatalogue,
): Promise<void> {
  if (catalogues.has(locale)) return
  const [catalogue] = await Promise.all([read(locale), loadMessages(locale)])
  catalogues.set(locale, catalogue)
}

/**
 * One phrase in one language, as pieces that a view puts into its markup. Text given as a value stays text: it is never
 * read as a pattern or as markup, and is kept apart from the words around it where its writing direction differs. A language that was not loaded is a Defect.
 */
export function phrase<Key extends PhraseKey>(
  locale: Locale,
  key: Key,
  values: PhraseValues<Key, ComponentChild>,
): ComponentChild[] {
  const given = new Map<string, ComponentChild>(Object.entries<ComponentChild>(values))
  return patternOf(
    locale,
    key,
  )(() => '').map((piece) => {
    if ('text' in piece) return piece.text
    const value = given.get(piece.variable)
    return typeof value === 'string' ? isolateText(value, locale) : value
  })
}

/** The same as plain text, for a title or an attribute. */
export function phraseText<Key extends PhraseKey>(
  locale: Locale,
  key: Key,
  values: PhraseValues<Key, string>,
): string {
  return phrase(locale, key, values)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')
}

function patternOf(locale: Locale, key: PhraseKey): CompiledPattern {
  const name = `${locale}/${key}`
  const known = compiled.get(name)
  if (known !== undefined) return known
  const catalogue = catalogues.get(locale)
  if (catalogue === undefined)
    throw new Error(`A page in ${locale} is written before it is loaded.`)
  const pattern = compilePattern(catalogue[key], new Intl.PluralRules(locale))
  compiled.set(name, pattern)
  return pattern
}
