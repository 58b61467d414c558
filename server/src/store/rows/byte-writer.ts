import { packText } from './packed-text.ts'

const utf8 = new TextEncoder()

/** Writes small records as bytes: numbers as short as they are, keyed hashes as what they say. */
export class ByteWriter {
  private bytes = new Uint8Array(256)
  private end = 0

  /** A whole number from 0 to 2^53 - 1, seven bits to a byte, the lowest first. */
  count(value: number): this {
    let left = value
    while (left > 127) {
      this.byte((left % 128) + 128)
      left = Math.floor(left / 128)
    }
    return this.byte(left)
  }

  /** A whole number that may be below 0. */
  whole(value: number): this {
    return this.count(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /** Text: behind its length, or behind a 0 the 17 bytes of a keyed hash. */
  text(text: string): this {
    const packed = packText(text)
    if (typeof packed !== 'string') return this.byte(0).raw(packed)
    const plain = utf8.encode(packed)
    return this.count(plain.length + 1).raw(plain)
  }

  raw(bytes: Uint8Array): this {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.end)
    this.end += bytes.length
    return this
  }

  /** What was written. The writer begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.end)
    this.end = 0
    return taken
  }

  private byte(value: number): this {
    this.reserve(1)
    this.bytes[this.end] = value
    this.end += 1
    return this
  }

  private reserve(length: number): void {
    if (this.end + length <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.end + length))
    larger.set(this.bytes)
    this.bytes = larger
  }
}
