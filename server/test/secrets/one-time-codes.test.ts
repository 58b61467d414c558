import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase32 } from '../../src/domain/factor/base32.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { oneTimeCodes } from '../../src/secrets/one-time-codes.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'

const vault = openVault(readMasterKeys(randomBytes(32).toString('base64')), systemRandom())
const codes = oneTimeCodes(vault)

type Algorithm = 'SHA1' | 'SHA256' | 'SHA512'

/** The seeds of both RFCs: the digits over and over, as long as the hash (RFC 6238, errata 2866). */
const SEEDS: Readonly<Record<Algorithm, string>> = {
  SHA1: '1234567890'.repeat(2),
  SHA256: '1234567890'.repeat(4).slice(0, 32),
  SHA512: '1234567890'.repeat(7).slice(0, 64),
}

function codeOf(seed: Uint8Array, counter: number, algorithm: Algorithm, digits: number): string {
  const sealed = vault.seal(encodeBase32(seed), 'p/aut/seed')
  return codes.codesAt(sealed, 'p/aut/seed', [counter], { algorithm, digits })[0] ?? ''
}

function rfcCode(counter: number, algorithm: Algorithm, digits: number): string {
  return codeOf(Buffer.from(SEEDS[algorithm]), counter, algorithm, digits)
}

/** HOTP with the counter as eight bytes made by somebody else. */
function byHand(seed: string, message: Buffer): string {
  const hmac = createHmac('sha256', seed).update(message).digest()
  const [a = 0, b = 0, c = 0, d = 0] = hmac.subarray((hmac.at(-1) ?? 0) & 15)
  const number = (a & 127) * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d
  return String(number % 10 ** 8).padStart(8, '0')
}

describe('codes of authenticator apps', () => {
  test('[TOT-01] are those of RFC 4226, appendix D', () => {
    const all = Array.from({ length: 10 }, (_, counter) => rfcCode(counter, 'SHA1', 6))
    expect(all.join(' ')).toBe(
      '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489',
    )
  })

  test.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('[TOT-01] [TOT-16] are those of RFC 6238, appendix B, at second %i', (second, ...expected) => {
    const step = Math.floor(second / 30)
    const all = (['SHA1', 'SHA256', 'SHA512'] as const).map((one) => rfcCode(step, one, 8))
    expect(all).toEqual(expected)
  })

  test('[TOT-16] counters beyond 32 bits are told apart from those they would wrap to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 21 - 1 }), fc.nat(), (high, low) => {
        const counter = high * 2 ** 32 + low
        const message = Buffer.alloc(8)
        message.writeUInt32BE(high, 0)
        message.writeUInt32BE(low, 4)
        expect(rfcCode(counter, 'SHA256', 8)).toBe(byHand(SEEDS.SHA256, message))
      }),
    )
    expect(rfcCode(2 ** 32, 'SHA1', 8)).not.toBe(rfcCode(0, 'SHA1', 8))
    expect(rfcCode(2 ** 53, 'SHA1', 8)).toMatch(/^\d{8}$/)
  })

  test('a seed of any length makes codes of as many digits as are wished, zeros in front and all', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
        (seed, counter, algorithm) => {
          const eight = codeOf(seed, counter, algorithm, 8)
          expect(eight).toMatch(/^\d{8}$/)
          expect(codeOf(seed, counter, algorithm, 6)).toBe(eight.slice(2))
        },
      ),
    )
  })

  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53 + 2])(
    'a counter that is none is refused: %d',
    (bad) => {
      expect(() => rfcCode(bad, 'SHA1', 6)).toThrow(RangeError)
    },
  )

  test('[TOT-12] a seed that was sealed to another authenticator opens for none, and what is wrong with one is not told', () => {
    const sealed = vault.seal(encodeBase32(randomBytes(20)), 'p/one/seed')
    const form = { algorithm: 'SHA1', digits: 6 } as const
    expect(() => codes.codesAt(sealed, 'p/two/seed', [1], form)).toThrow()
    for (const none of ['', 'GEZDGNBV!hunter2'])
      expect(() => codes.codesAt(vault.seal(none, 'x'), 'x', [1], form)).toThrow(/^(?!.*hunter2)/)
  })
})
