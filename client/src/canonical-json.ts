export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json | undefined }

/**
 * Writes a value in the one form that everybody writes it in (RFC 8785), so that its hash means its content.
 * Properties that are `undefined` are left out, as they are on the wire.
 *
 * Throws a TypeError for what JSON cannot say without loss: NaN, infinities, lone surrogates, dates, class instances.
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return String(value)
  if (value === null) return 'null'
  if (typeof value === 'object') return object(value)
  throw new TypeError(`JSON has no ${typeof value}`)
}

/** Section 3.2.2.3 is ECMAScript's own way to write a number, so JSON.stringify is it, -0 as 0 included. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON has no NaN and no infinity')
  return JSON.stringify(value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function object(value: JsonObject): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype && !isPlainElsewhere(prototype))
    throw new TypeError('only plain objects can be written as canonical JSON')
  const members = Object.entries(value)
  // Section 3.2.3 sorts by UTF-16 code units, which is what `<` compares.
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  const written: string[] = []
  for (const [name, member] of members)
    if (member !== undefined) written.push(`${quoted(name)}:${canonicalJson(member)}`)
  return `{${written.join(',')}}`
}

/** Objects of another realm (a test runner's, a frame's) have another Object.prototype, at the end of its chain. */
function isPlainElsewhere(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'hasOwnProperty')
  )
}

/** Section 3.2.2.2: escapes as JSON.stringify writes them, but a lone surrogate ends the attempt. */
function quoted(text: string): string {
  if (!text.isWellFormed())
    throw new TypeError('a text with a lone surrogate has no canonical form')
  return JSON.stringify(text)
}
