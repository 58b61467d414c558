import { CountersignError } from './countersign-error.ts'

/** A JSON object of the service, read field by field. What is missing or of another kind is a `bad_answer`. */
export type Answer = {
  readonly text: (name: string) => string
  readonly maybeText: (name: string) => string | undefined
  readonly number: (name: string) => number
  readonly maybeNumber: (name: string) => number | undefined
  readonly instant: (name: string) => Date
  readonly maybeInstant: (name: string) => Date | undefined
  readonly texts: (name: string) => readonly string[]
  readonly numbers: (name: string) => readonly number[]
  readonly maybeFlag: (name: string) => boolean | undefined
  readonly list: (name: string) => readonly unknown[]
  readonly value: (name: string) => unknown
  /** All fields but these. */
  readonly others: (...names: readonly string[]) => Readonly<Record<string, unknown>>
}

/** Opens an answer for reading. A field that is null counts as absent. */
export function readAnswer(body: unknown): Answer {
  const fields = record(body)
  const value = (name: string) =>
    Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined
  const maybeText = (name: string) => {
    const found = value(name)
    if (found !== undefined && typeof found !== 'string') throw bad(name, 'a text')
    return found
  }
  const maybeNumber = (name: string) => {
    const found = value(name)
    if (found !== undefined && typeof found !== 'number') throw bad(name, 'a number')
    return found
  }
  const maybeInstant = (name: string) => {
    const found = maybeText(name)
    if (found === undefined) return undefined
    const instant = new Date(found)
    if (Number.isNaN(instant.getTime())) throw bad(name, 'a time')
    return instant
  }
  const list = (name: string): readonly unknown[] => {
    const found = value(name)
    if (!Array.isArray(found)) throw bad(name, 'a list')
    return found
  }
  const texts = (name: string) =>
    list(name).map((entry) => {
      if (typeof entry !== 'string') throw bad(name, 'a list of texts')
      return entry
    })
  const numbers = (name: string) =>
    list(name).map((entry) => {
      if (typeof entry !== 'number') throw bad(name, 'a list of numbers')
      return entry
    })
  const maybeFlag = (name: string) => {
    const found = value(name)
    if (found !== undefined && typeof found !== 'boolean') throw bad(name, 'true or false')
    return found
  }
  return {
    text: (name) => present(maybeText(name), name, 'a text'),
    maybeText,
    number: (name) => present(maybeNumber(name), name, 'a number'),
    maybeNumber,
    instant: (name) => present(maybeInstant(name), name, 'a time'),
    maybeInstant,
    texts,
    numbers,
    maybeFlag,
    list,
    value,
    others: (...names) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
  }
}

function record(body: unknown): Record<string, unknown> {
  if (isRecord(body)) return body
  throw new CountersignError('bad_answer', 'The service did not answer with a JSON object')
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

function present<T>(found: T | undefined, name: string, kind: string): T {
  if (found === undefined) throw bad(name, kind)
  return found
}

/** Names the field, never its value: that may be a secret. */
function bad(name: string, kind: string): CountersignError {
  return new CountersignError('bad_answer', `In the service's answer, "${name}" should be ${kind}`)
}
