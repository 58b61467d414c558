import { parseMessage, validate, type Model } from 'messageformat'

export type Value = string | number

/** Literal text, or the name of the variable that stands there. */
export type Piece = { readonly text: string } | { readonly variable: string }

/** The pieces to show for these values. */
export type CompiledPattern = (valueOf: (variable: string) => Value) => readonly Piece[]

/**
 * Compiles a MessageFormat 2 pattern. The package parses and validates; choosing a variant is done
 * here, because its formatter makes a new `Intl` object for every number it meets and a message is
 * written for every send. A test compares both over every phrase.
 *
 * Known: text, `{$name}`, `.input {$name :number}` without options and `.match` on one such
 * variable, with plural categories or whole numbers as keys. Anything else, and any pattern that is
 * not valid, raises an error: a catalogue is our own text, so that is a Defect.
 */
export function compilePattern(source: string, plurals: Intl.PluralRules): CompiledPattern {
  const message = parseMessage(source)
  validate(message)
  for (const declaration of message.declarations) refuseOptions(declaration)
  if (message.type === 'message') {
    const pieces = message.pattern.map(pieceOf)
    return () => pieces
  }
  return compileSelect(message, plurals)
}

function compileSelect(message: Model.SelectMessage, plurals: Intl.PluralRules): CompiledPattern {
  const [selector, second] = message.selectors
  if (selector === undefined || second !== undefined)
    throw new SyntaxError('A pattern chooses by exactly one variable.')
  const variants = new Map<string, readonly Piece[]>()
  let otherwise: readonly Piece[] = []
  for (const { keys, value } of message.variants) {
    const key = keys[0]
    if (key?.type === 'literal') variants.set(key.value, value.map(pieceOf))
    else otherwise = value.map(pieceOf)
  }
  return (valueOf) => {
    const value = Number(valueOf(selector.name))
    return variants.get(String(value)) ?? variants.get(plurals.select(value)) ?? otherwise
  }
}

function refuseOptions({ type, value }: Model.Declaration): void {
  const { functionRef } = value
  if (type !== 'input' || functionRef?.name !== 'number' || functionRef.options !== undefined)
    throw new SyntaxError('A declaration is written `.input {$name :number}`.')
}

function pieceOf(part: string | Model.Expression | Model.Markup): Piece {
  if (typeof part === 'string') return { text: part }
  if (part.type === 'expression' && part.arg?.type === 'variable' && part.functionRef === undefined)
    return { variable: part.arg.name }
  throw new SyntaxError('A pattern holds text and {$name}, nothing else.')
}
