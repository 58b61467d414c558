import type { Bytes } from '../../domain/digest.ts'
import { unpackText } from './packed-text.ts'

export type Row = Readonly<Record<string, unknown>>

/**
 * Reads one row, or one piece of JSON inside a row, and believes nothing: what is not what we wrote throws a
 * TypeError that names table and column, and never the value.
 */
export class RowReader {
  private readonly where: string
  private readonly row: Row

  constructor(where: string, row: Row) {
    this.where = where
    this.row = row
  }

  /** A reader of what stands in `value` as a JSON object; `where` is `table.column`. */
  static ofJson(where: string, value: unknown): RowReader {
    if (typeof value !== 'string') throw new TypeError(`${where}: not JSON text`)
    let parsed: unknown
    try {
      parsed = JSON.parse(value)
    } catch {
      throw new TypeError(`${where}: not JSON`)
    }
    return RowReader.of(where, parsed)
  }

  static of(where: string, value: unknown): RowReader {
    if (!isRow(value)) throw new TypeError(`${where}: not an object`)
    return new RowReader(where, value)
  }

  text(column: string): string {
    const value = this.row[column]
    if (typeof value !== 'string') throw this.wrong(column, 'text')
    return value
  }

  textOrNone(column: string): string | undefined {
    return this.isNone(column) ? undefined : this.text(column)
  }

  /** Text that `packText` packed. */
  packedText(column: string): string {
    const text = unpackText(this.row[column])
    if (text === undefined) throw this.wrong(column, 'text or a keyed hash')
    return text
  }

  /** A finite number. */
  number(column: string): number {
    const value = this.row[column]
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.wrong(column, 'a number')
    return value
  }

  numberOrNone(column: string): number | undefined {
    return this.isNone(column) ? undefined : this.number(column)
  }

  flag(column: string): boolean {
    const value = this.row[column]
    if (typeof value !== 'boolean') throw this.wrong(column, 'true or false')
    return value
  }

  /** What is true where it stands, and left out otherwise. */
  mark(column: string): boolean {
    return !this.isNone(column) && this.oneOf(column, [true])
  }

  bytes(column: string): Bytes {
    const value = this.row[column]
    if (!(value instanceof Uint8Array)) throw this.wrong(column, 'bytes')
    return value
  }

  bytesOrNone(column: string): Bytes | undefined {
    return this.isNone(column) ? undefined : this.bytes(column)
  }

  /** Bytes that stand in JSON, as base64. */
  base64(column: string): Bytes {
    const text = this.text(column)
    const bytes = new Uint8Array(Buffer.from(text, 'base64'))
    // `Buffer` leaves out what it does not understand.
    if (base64(bytes) !== text) throw this.wrong(column, 'base64')
    return bytes
  }

  oneOf<T extends string | number | boolean>(column: string, allowed: readonly T[]): T {
    const value = this.row[column]
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw this.wrong(column, `one of ${allowed.join(', ')}`)
    return found
  }

  /** A word, by the number that stands for it. */
  numbered<T extends string>(column: string, numbers: Readonly<Record<T, number>>): T {
    const value = this.row[column]
    for (const word in numbers) if (numbers[word] === value) return word
    throw this.wrong(column, `one of ${Object.keys(numbers).join(', ')}`)
  }

  list(column: string): readonly unknown[] {
    const value: unknown = this.row[column]
    if (!Array.isArray(value)) throw this.wrong(column, 'a list')
    return value
  }

  /** A list of objects, each with its own reader. */
  readers(column: string): readonly RowReader[] {
    return this.list(column).map((item) => RowReader.of(`${this.where}.${column}`, item))
  }

  /** An object of objects, each with its name and its own reader. */
  named(column: string): readonly (readonly [name: string, read: RowReader])[] {
    const value = this.row[column]
    if (!isRow(value)) throw this.wrong(column, 'an object')
    return Object.entries(value).map(([name, item]) => [
      name,
      RowReader.of(`${this.where}.${column}.${name}`, item),
    ])
  }

  /** A list of lists (how compact JSON keeps many small records), each read by position: `'0'`, `'1'` … */
  tuples(column: string): readonly RowReader[] {
    return this.list(column).map((item) => {
      if (!Array.isArray(item)) throw this.wrong(column, 'a list of lists')
      return new RowReader(`${this.where}.${column}`, Object.fromEntries(item.entries()))
    })
  }

  /** A list of words that are all allowed. */
  wordsOf<T extends string>(column: string, allowed: readonly T[]): readonly T[] {
    return this.texts(column).map((text) => {
      const found = allowed.find((one) => one === text)
      if (found === undefined) throw this.wrong(column, `a list of ${allowed.join(', ')}`)
      return found
    })
  }

  texts(column: string): readonly string[] {
    return this.list(column).map((item) => {
      if (typeof item !== 'string') throw this.wrong(column, 'a list of texts')
      return item
    })
  }

  numbers(column: string): readonly number[] {
    return this.list(column).map((item) => {
      if (typeof item !== 'number') throw this.wrong(column, 'a list of numbers')
      return item
    })
  }

  /** An object of texts. */
  dictionary(column: string): Readonly<Record<string, string>> {
    const value = this.row[column]
    if (!isRow(value)) throw this.wrong(column, 'an object')
    const texts = Object.entries(value).map(([name, text]) => {
      if (typeof text !== 'string') throw this.wrong(column, 'an object of texts')
      return [name, text] as const
    })
    // Not by assignment, which would take `__proto__` for another thing than a name.
    return Object.fromEntries(texts)
  }

  /** An object of numbers. */
  figures(column: string): Readonly<Record<string, number>> {
    const value = this.row[column]
    if (!isRow(value)) throw this.wrong(column, 'an object')
    const figures = Object.entries(value).map(([name, figure]) => {
      if (typeof figure !== 'number') throw this.wrong(column, 'an object of numbers')
      return [name, figure] as const
    })
    return Object.fromEntries(figures)
  }

  inner(column: string): RowReader {
    return RowReader.of(`${this.where}.${column}`, this.row[column])
  }

  isNone(column: string): boolean {
    return this.row[column] === undefined || this.row[column] === null
  }

  wrong(column: string, wanted: string): TypeError {
    return new TypeError(`${this.where}.${column}: not ${wanted}`)
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function base64(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
