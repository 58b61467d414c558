/** What was asked for on the command line. What is undefined is each scenario's own choice. */
export type Options = {
  readonly rounds?: number
  readonly seconds?: number
  readonly minutes?: number
  readonly pending?: number
  readonly only?: readonly string[]
  /** Writes what was measured into the documentation. */
  readonly write: boolean
}

const NUMBERS = ['rounds', 'seconds', 'minutes', 'pending'] as const

/**
 * Reads `--name value`. A run as it comes, with nothing made shorter, is written into the documentation; `--write` and `--print` say
 * otherwise. Throws an Error that says what is wrong.
 */
export function readOptions(words: readonly string[]): Options {
  const found = new Map<string, string>()
  let wish: boolean | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--write' || word === '--print') {
      wish = word === '--write'
      continue
    }
    const name = [...NUMBERS, 'only'].find((one) => word === `--${one}`)
    const value = words[at + 1]
    if (name === undefined) throw new Error(`${word} is not known here. See --help.`)
    if (value === undefined) throw new Error(`${word} needs a value.`)
    found.set(name, value)
    at += 1
  }
  const numbers = NUMBERS.flatMap((name) => {
    const text = found.get(name)
    return text === undefined ? [] : [[name, wholeNumber(name, text)] as const]
  })
  const only = found.get('only')?.split(',')
  if (wish && only) throw new Error('What is written has every row: leave out --only.')
  return { ...Object.fromEntries(numbers), ...(only && { only }), write: wish ?? found.size === 0 }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text.replaceAll('_', ''))
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number, 1 or more.`)
  return value
}
