import { unpackText } from './packed-text.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads what `ByteWriter` wrote, and believes nothing: what cannot be throws a TypeError that names `where`. */
export class ByteReader {
  private readonly where: string
  private readonly bytes: Uint8Array
  private place = 0

  constructor(where: string, bytes: unknown) {
    if (!(bytes instanceof Uint8Array)) throw new TypeError(`${where}: not bytes`)
    this.where = where
    this.bytes = bytes
  }

  count(): number {
    let value = 0
    for (let weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.place]
      if (byte === undefined) throw this.wrong()
      this.place += 1
      value += (byte % 128) * weight
      if (!Number.isSafeInteger(value)) throw this.wrong()
      if (byte < 128) return value
    }
  }

  whole(): number {
    const value = this.count()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  text(): string {
    const length = this.count()
    if (length > 0) return utf8.decode(this.raw(length - 1))
    return unpackText(this.raw(17)) ?? ''
  }

  raw(length: number): Uint8Array {
    const end = this.place + length
    if (end > this.bytes.length) throw this.wrong()
    const raw = this.bytes.subarray(this.place, end)
    this.place = end
    return raw
  }

  /** As many as a count in front says. */
  list<T>(read: () => T): readonly T[] {
    const items: T[] = []
    for (let left = this.count(); left > 0; left -= 1) items.push(read())
    return items
  }

  /** Nothing may be left. */
  finish(): void {
    if (this.place !== this.bytes.length) throw this.wrong()
  }

  wrong(): TypeError {
    return new TypeError(`${this.where}: not what was written`)
  }
}
