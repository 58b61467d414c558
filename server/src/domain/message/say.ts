import type { Catalogue, PhraseKey, PhraseValues } from './catalogue.ts'
import { en } from './catalogues/en.ts'
import { compilePattern, type CompiledPattern, type Value } from './compile-pattern.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { latinDigits, type Locale } from './locale.ts'

/** How literal text and values are put into the output. HTML escapes both and isolates values. */
export type Writer = {
  readonly text: (text: string) => string
  readonly value: (value: string) => string
}

/** A project's own patterns by phrase, judged before they were kept (`domain/template`). */
export type Overrides = Readonly<Record<string, string>>

/** In which language something is said, and in whose words. */
export type Speech = {
  readonly locale: Locale
  readonly overrides?: Overrides
}

type Language = {
  readonly catalogue: Catalogue
  readonly plurals: Intl.PluralRules
  readonly numbers: Intl.NumberFormat
  /** By its source, so that a project's own pattern is parsed once too. */
  readonly compiled: Map<string, CompiledPattern>
}

/** More than the phrases of a language; what projects wrote may come and go, and goes all at once. */
const MOST_COMPILED = 1000

const languages = new Map<Locale, Language>([['en', language(en, 'en')]])

const plain: Writer = { text: (text) => text, value: (value) => value }

/** Where a language's patterns come from. */
export type ReadCatalogue = (locale: Locale) => Promise<Catalogue>

/**
 * Makes a language ready to be spoken. Whoever chooses a language waits for this before anything is said in it; English is always ready, and
 * the others are read once, so that a service keeps in memory those that its people speak.
 */
export async function loadMessages(
  locale: Locale,
  read: ReadCatalogue = loadCatalogue,
): Promise<void> {
  if (languages.has(locale)) return
  languages.set(locale, language(await read(locale), locale))
}

/**
 * One phrase in one language. Values are put in as they are and never read as a pattern, so what a
 * project or a person wrote cannot be executed; cleaning and escaping them is for the caller and
 * the writer. Each pattern is parsed the first time it is used.
 *
 * A language that was not loaded is a Defect: English in its place would hide it.
 */
export function say<Key extends PhraseKey>(
  speech: Locale | Speech,
  key: Key,
  values: PhraseValues<Key>,
  writer: Writer = plain,
): string {
  const { locale, overrides } = typeof speech === 'string' ? { locale: speech } : speech
  const spoken = languages.get(locale)
  if (spoken === undefined) throw new Error(`The language ${locale} is spoken before it is loaded.`)
  const given: ReadonlyMap<string, Value> = new Map(Object.entries<Value>(values))
  const valueOf = (variable: string): Value => given.get(variable) ?? ''
  let written = ''
  for (const piece of patternOf(spoken, overrides?.[key] ?? spoken.catalogue[key])(valueOf)) {
    if ('text' in piece) written += writer.text(piece.text)
    else {
      const value = valueOf(piece.variable)
      written += writer.value(typeof value === 'number' ? spoken.numbers.format(value) : value)
    }
  }
  return written
}

function patternOf({ plurals, compiled }: Language, source: string): CompiledPattern {
  const known = compiled.get(source)
  if (known !== undefined) return known
  const pattern = compilePattern(source, plurals)
  if (compiled.size >= MOST_COMPILED) compiled.clear()
  compiled.set(source, pattern)
  return pattern
}

function language(catalogue: Catalogue, locale: Locale): Language {
  return {
    catalogue,
    plurals: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(latinDigits(locale)),
    compiled: new Map(),
  }
}
