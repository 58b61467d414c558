/** What a text says as JSON; undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What stands at a place in JSON that a carrier wrote; undefined when there is nothing. Only a value's own fields are seen. */
export function jsonAt(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** The same, as a text; numbers are written out. Undefined for anything else. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = jsonAt(json, ...path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
