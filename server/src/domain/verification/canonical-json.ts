/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * Writes JSON in its one canonical form (RFC 8785), so that two programs hash the same value to the same digest:
 * no spaces, names in the order of their UTF-16 code units, numbers and strings as ECMAScript writes them. Raises an
 * Error for what has no such form: NaN, infinities and unpaired surrogates (RFC 8785, 3.2.2).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('JSON has no such number')
  if (typeof value === 'string' && !value.isWellFormed())
    throw new Error('JSON text has an unpaired surrogate')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
