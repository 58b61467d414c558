import { isMap, isScalar, type Pair } from 'yaml'
import { ValueFault } from './setting-reader.ts'

/** Reads a file that the operator's own file names. Throws with a `code` as node:fs does. */
export type ReadText = (file: string) => string

/** Where values that do not stand in a file come from. */
export type ValueSources = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly readText: ReadText
}

/**
 * The text that a value stands for: itself, with `${NAME}` put in from the environment, or what `{ file: path }` holds, without the white space around it. So a
 * file with carriers can be kept where everybody reads it, and its secrets elsewhere. Raises ValueFault, without the value.
 */
export function textOf(node: unknown, { env, readText }: ValueSources): string {
  if (isScalar(node)) {
    return String(node.value).replace(/\$\{([^}]*)\}/g, (_, name: string) => {
      const value = env[name]
      if (value === undefined)
        throw new ValueFault(`names \${${name.slice(0, 60)}}, which is not set`)
      return value
    })
  }
  const file = isMap(node) && node.items.length === 1 ? fieldsOf(node).get('file') : undefined
  if (!isScalar(file)) throw new ValueFault('must be a text, or { file: path }')
  const path = String(file.value)
  try {
    return readText(path).trim()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new ValueFault(`names the file ${path}, which cannot be read (${code})`)
  }
}

/** The fields of a YAML map by name; none for anything else. */
export function fieldsOf(node: unknown): ReadonlyMap<string, unknown> {
  if (!isMap(node)) return new Map()
  return new Map(
    node.items.map(({ key, value }: Pair) => [isScalar(key) ? String(key.value) : '', value]),
  )
}
