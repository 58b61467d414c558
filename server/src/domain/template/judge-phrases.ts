import { parseMessage, type Model } from 'messageformat'
import { variablesOf, type PhraseKey } from '../message/catalogue.ts'
import { compilePattern, type CompiledPattern } from '../message/compile-pattern.ts'
import type { Locale } from '../message/locale.ts'
import { Problem } from '../problem.ts'
import { faultOfWords } from './judge-words.ts'

/** Longer than any phrase of ours in any language. UTF-16 units, plural forms counted together. */
const LONGEST = 600
/** How far into an SMS its code may stand: what a locked phone still shows. */
const BEFORE_CODE = 40
const CODE_FIRST = /^(?:sms|short)\./
/** These choose by a number; all others are one sentence. */
const COUNTED: ReadonlySet<string> = new Set(['expires_minutes', 'expires_hours'])
/** Some languages have words for one hour and for two, with no number in them. Nothing lives for none. */
const WORDED: ReadonlySet<string> = new Set(['zero', 'one', 'two', '0', '1', '2'])
/** Whole numbers of every plural form that a language has, but for those that have words. */
const NUMBERED = Array.from({ length: 118 }, (_, i) => i + 3)

/** Whether a phrase goes into an SMS: its letters decide what the message costs. */
export function isInSms(key: string): boolean {
  return /^(?:sms|short|expires_)|[._]sms/.test(key)
}

export function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(variablesOf, key)
}

/**
 * Holds a project's own patterns to what the built-in ones promise: text and exactly the same variables, no logic, no address, the code where it is
 * seen (MSG-01, MSG-03, MSG-05). Whether a message still fits is for `judge-fit.ts`.
 * @throws Problem `invalid_template`, naming the phrase and the rule
 */
export function judgePhrases(locale: Locale, phrases: Readonly<Record<string, string>>): void {
  const plurals = new Intl.PluralRules(locale)
  for (const [key, source] of Object.entries(phrases)) {
    if (!isPhraseKey(key)) refusePhrase(key, 'is not a phrase of a message')
    const rule = faultOf(key, source, plurals)
    if (rule !== undefined) refusePhrase(key, rule)
  }
}

/** @throws Problem `invalid_template` */
export function refusePhrase(key: string, rule: string): never {
  // A key is the caller's own text and may be of any length.
  const field = `phrases.${key.slice(0, 60)}`
  throw new Problem('invalid_template', `${field}: ${rule}`, { field })
}

/** The rule that a pattern breaks, the first one. */
function faultOf(key: PhraseKey, source: string, plurals: Intl.PluralRules): string | undefined {
  if (source.length > LONGEST) return `must have at most ${LONGEST} characters`
  const pattern = compile(source, plurals)
  if (pattern === undefined) return 'must be a MessageFormat 2 pattern of text and {$name}'
  const message = parseMessage(source)
  if (!COUNTED.has(key) && message.type !== 'message')
    return 'must be one sentence: only how long a code lives is said by number'
  const wanted: readonly string[] = variablesOf[key]
  const forms = formsOf(message)
  const declared = message.declarations.map(({ name }) => name)
  const unknown = [...declared, ...forms.flatMap(({ shown }) => shown)].find(
    (name) => !wanted.includes(name),
  )
  if (unknown !== undefined) return `has no variable {$${unknown}}`
  if (!COUNTED.has(key) && declared.length > 0)
    return 'must declare nothing: only how long a code lives is said by number'
  for (const { chosenBy, shown, words } of forms) {
    // What is declared, or chooses, is not shown: a form that leaves it out would hide it.
    const missing = wanted.find((name) => !shown.includes(name))
    if (missing !== undefined && !isWorded(chosenBy, plurals)) return `must hold {$${missing}}`
    const fault = faultOfWords(words)
    if (fault !== undefined) return fault
  }
  if (CODE_FIRST.test(key) && wanted.includes('code') && !startsWithCode(pattern))
    return `must hold {$code} within its first ${BEFORE_CODE} characters, before any other variable`
  return undefined
}

/** Whether a form says one, two or none and no other number: in some languages `one` is 21, too. */
function isWorded(chosenBy: string, plurals: Intl.PluralRules): boolean {
  return WORDED.has(chosenBy) && !NUMBERED.some((count) => plurals.select(count) === chosenBy)
}

function startsWithCode(pattern: CompiledPattern): boolean {
  const said = pattern(() => '')
  const at = said.findIndex((piece) => 'variable' in piece)
  const first = said[at]
  const before = said.slice(0, at).map((piece) => ('text' in piece ? piece.text : ''))
  return (
    first !== undefined &&
    'variable' in first &&
    first.variable === 'code' &&
    before.join('').length <= BEFORE_CODE
  )
}

function compile(source: string, plurals: Intl.PluralRules): CompiledPattern | undefined {
  try {
    return compilePattern(source, plurals)
  } catch {
    // Whatever the parser says is about the text; that it is no pattern says enough.
    return undefined
  }
}

/** Every form of a pattern, also one that no number of ours chooses. */
function formsOf(message: Model.Message) {
  if (message.type === 'message') return [formOf('*', message.pattern)]
  return message.variants.map(({ keys: [key], value }) =>
    formOf(key?.type === 'literal' ? key.value : '*', value),
  )
}

/** @param chosenBy its key: a plural form, a number or `*` */
function formOf(chosenBy: string, pattern: Model.Pattern) {
  return {
    chosenBy,
    shown: pattern.flatMap((part) =>
      typeof part !== 'string' && part.type === 'expression' && part.arg?.type === 'variable'
        ? [part.arg.name]
        : [],
    ),
    /** With `{}` for each variable. */
    words: pattern.map((part) => (typeof part === 'string' ? part : '{}')).join(''),
  }
}
