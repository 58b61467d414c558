import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from '../../src/store/rows/byte-reader.ts'
import { ByteWriter } from '../../src/store/rows/byte-writer.ts'
import { packText, unpackText } from '../../src/store/rows/packed-text.ts'
import { targetBytes, toTarget } from '../../src/store/rows/target-bytes.ts'
import { aTarget, HOUR } from './sample-records.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
const hash = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 22, maxLength: 22 })
const text = fc.oneof(hash, fc.string(), fc.string({ minLength: 22, maxLength: 22 }))

test('a keyed hash is kept in 17 bytes and comes back letter for letter', () => {
  fc.assert(
    fc.property(hash, (one) => {
      expect(packText(one)).toHaveLength(17)
      expect(unpackText(packText(one))).toBe(one)
    }),
  )
})

test('any other text comes back as it was', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(unpackText(packText(one))).toBe(one)
    }),
  )
})

test('numbers and texts come back in the order in which they were written', () => {
  const number = fc.integer({ min: -(2 ** 51), max: 2 ** 51 })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, text)), (items) => {
      const writer = new ByteWriter().count(items.length)
      for (const [n, one] of items) writer.whole(n).text(one)
      const read = new ByteReader('here', writer.take())
      expect(read.list(() => [read.whole(), read.text()])).toEqual(items)
      read.finish()
    }),
  )
})

test('bytes that were cut short or grew are refused', () => {
  const bytes = targetBytes(aTarget(HOUR, { failures: 2, failedAt: [1, 2], disabledAt: 5 }))
  expect(toTarget(bytes, HOUR).failedAt).toEqual([1, 2])
  for (let length = 0; length < bytes.length; length += 1)
    expect(() => toTarget(bytes.slice(0, length), HOUR)).toThrow(/passing\.value/)
  expect(() => toTarget(Uint8Array.of(...bytes, 0), HOUR)).toThrow(/passing\.value/)
  expect(() => toTarget('{}', HOUR)).toThrow(/passing\.value/)
})
