import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeBase32, encodeBase32 } from '../../../src/domain/factor/base32.ts'

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('latin1')

describe('base32', () => {
  test('is that of RFC 4648, section 10, in capitals and without padding', () => {
    const vectors = {
      '': '',
      f: 'MY',
      fo: 'MZXQ',
      foo: 'MZXW6',
      foob: 'MZXW6YQ',
      fooba: 'MZXW6YTB',
      foobar: 'MZXW6YTBOI',
    }
    for (const [plain, coded] of Object.entries(vectors)) {
      expect(encodeBase32(Buffer.from(plain))).toBe(coded)
      expect(text(decodeBase32(coded))).toBe(plain)
    }
  })

  test('what was written is read again, whatever its length', () => {
    for (let length = 0; length < 80; length += 1) {
      const bytes = randomBytes(length)
      expect(Buffer.from(decodeBase32(encodeBase32(bytes)) ?? [])).toEqual(bytes)
    }
  })

  test('is read in any case, in groups, and with padding', () => {
    for (const written of ['mzxw6ytboi', 'MZXW 6YTB OI', 'mzxw-6ytb-oi======', ' MZXW6YTBOI\n'])
      expect(text(decodeBase32(written))).toBe('foobar')
  })

  test('what cannot be a whole number of bytes is not read', () => {
    for (const written of ['M', 'MZX', 'MZXW6Y', 'MZ', 'MZXW1', 'MZXW8', 'MZ=XQ', 'MZXQé', 'ＭＹ'])
      expect(decodeBase32(written)).toBeUndefined()
  })
})
