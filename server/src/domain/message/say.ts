import type { Catalogue, PhraseKey, PhraseValues } from './catalogue.ts'
import { ar } from './catalogues/ar.ts'
import { de } from './catalogues/de.ts'
import { en } from './catalogues/en.ts'
import { es } from './catalogues/es.ts'
import { compilePattern, type CompiledPattern, type Value } from './compile-pattern.ts'
import type { Locale } from './locale.ts'

/** How literal text and values are put into the output. HTML escapes both and isolates values. */
export type Writer = {
  readonly text: (text: string) => string
  readonly value: (value: string) => string
}

type Language = {
  readonly catalogue: Catalogue
  readonly plurals: Intl.PluralRules
  readonly numbers: Intl.NumberFormat
  readonly compiled: Map<PhraseKey, CompiledPattern>
}

const languages: Readonly<Record<Locale, Language>> = {
  en: language(en, 'en'),
  de: language(de, 'de'),
  es: language(es, 'es'),
  // Latin digits: the same ones as in the code, so that nobody has to read two sets in one message.
  ar: language(ar, 'ar-u-nu-latn'),
}

const plain: Writer = { text: (text) => text, value: (value) => value }

/**
 * One phrase in one language. Values are put in as they are and never read as a pattern, so what a
 * project or a person wrote cannot be executed; cleaning and escaping them is for the caller and
 * the writer. Each pattern is parsed the first time it is used.
 */
export function say<Key extends PhraseKey>(
  locale: Locale,
  key: Key,
  values: PhraseValues<Key>,
  writer: Writer = plain,
): string {
  const { numbers } = languages[locale]
  const given: ReadonlyMap<string, Value> = new Map(Object.entries<Value>(values))
  const valueOf = (variable: string): Value => given.get(variable) ?? ''
  let written = ''
  for (const piece of patternOf(locale, key)(valueOf)) {
    if ('text' in piece) written += writer.text(piece.text)
    else {
      const value = valueOf(piece.variable)
      written += writer.value(typeof value === 'number' ? numbers.format(value) : value)
    }
  }
  return written
}

function patternOf(locale: Locale, key: PhraseKey): CompiledPattern {
  const { catalogue, plurals, compiled } = languages[locale]
  const known = compiled.get(key)
  if (known !== undefined) return known
  const pattern = compilePattern(catalogue[key], plurals)
  compiled.set(key, pattern)
  return pattern
}

function language(catalogue: Catalogue, tag: string): Language {
  return {
    catalogue,
    plurals: new Intl.PluralRules(tag),
    numbers: new Intl.NumberFormat(tag),
    compiled: new Map(),
  }
}
