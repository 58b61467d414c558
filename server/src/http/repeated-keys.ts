import { Problem } from '../domain/problem.ts'

/** Nesting that any of our bodies needs: three; the rest is room. */
const DEEPEST = 8

/**
 * Refuses a JSON object that names a field twice, of which parsers keep one silently (OPS-11), and nesting that no body of ours has.
 * Every field has one colon behind it, so counting both tells; only when a string holds a colon too must we look closer.
 */
export function refuseRepeatedKeys(text: string, parsed: unknown): void {
  const keys = countKeys(parsed, 0)
  if (countColons(text) === keys) return
  if (countColons(text.replace(/"(?:[^"\\]|\\.)*"/g, '')) > keys)
    throw new Problem('invalid_request', 'The body names a field twice.')
}

function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth >= DEEPEST) throw new Problem('invalid_request', 'The body is nested too deeply.')
  let count = 0
  if (Array.isArray(value)) {
    for (const entry of value) count += countKeys(entry, depth + 1)
    return count
  }
  for (const entry of Object.values(value)) count += 1 + countKeys(entry, depth + 1)
  return count
}

function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1
  return count
}
