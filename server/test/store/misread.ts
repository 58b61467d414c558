/** What may stand wrongly in a field. */
const WRONG = [{}, [[{}]], 'neither', 7, true, null, undefined]

/**
 * Puts each wrong value into each field of `json`, one at a time. Answers where it was neither refused, with the field's name, nor read as just
 * what it says.
 *
 * @param again reads it and writes what was read
 */
export function misread(json: string, where: string, again: (json: string) => string): string[] {
  const faults: string[] = []
  const root: object = JSON.parse(json)
  const walk = (at: Record<string, unknown>, path: string) => {
    for (const name of Object.keys(at)) {
      const right = at[name]
      for (const wrong of WRONG) {
        at[name] = wrong
        const said = answer(() => again(JSON.stringify(root)))
        const isNamed = said.startsWith(where) && said.includes(`.${name}`)
        if (!isNamed && plain(said) !== plain(JSON.stringify(root)))
          faults.push(`${path}${name} = ${JSON.stringify(wrong)}: ${said}`)
      }
      at[name] = right
      for (const [i, inner] of (Array.isArray(right) ? right : [right]).entries())
        if (isFields(inner)) walk(inner, `${path}${name}.${i}.`)
    }
  }
  if (isFields(root)) walk(root, '')
  return faults
}

/** Without nulls and in one order, which mean nothing. */
function plain(said: string): string {
  if (!said.startsWith('{')) return said
  return JSON.stringify(JSON.parse(said), (_, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== null)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  )
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function answer(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return error instanceof TypeError ? error.message : 'another error'
  }
}
