import { createHash, createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes } from '../../src/domain/digest.ts'
import { frameParts } from '../../src/secrets/frame-parts.ts'
import { hmacUnder } from '../../src/secrets/hmac.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'

const OLD = randomBytes(32).toString('base64')
const NEW = differentId(OLD)
const vaultOf = (text: string) => openVault(readMasterKeys(text), systemRandom())

/** A key whose one-byte id is another: one in 256 pairs of keys share theirs, and are refused. */
function differentId(other: string): string {
  for (;;) {
    const key = randomBytes(32).toString('base64')
    if (readMasterKeys(key).active[0].id !== readMasterKeys(other).active[0].id) return key
  }
}

describe('the hash under a key', () => {
  test('is HMAC-SHA-256 of the text in UTF-16LE, for any key and any text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.string({ unit: 'binary', maxLength: 2000 }),
        (key, text) => {
          const expected = createHmac('sha256', key).update(text, 'utf16le').digest()
          const hmac = hmacUnder(key)
          expect(hmac(text, 'base64url')).toBe(expected.toString('base64url'))
          expect(hmac(text, 'latin1')).toBe(expected.toString('latin1'))
          expect(hmac('', 'latin1')).toBe(createHmac('sha256', key).digest('latin1'))
        },
      ),
    )
  })

  test('is the same for a text of any length, and for a short one after it', () => {
    const key = randomBytes(32)
    const hmac = hmacUnder(key)
    for (const text of ['x'.repeat(512), 'x'.repeat(513), 'y'.repeat(100_000), 'short']) {
      const expected = createHmac('sha256', key).update(text, 'utf16le').digest('base64url')
      expect(hmac(text, 'base64url')).toBe(expected)
    }
  })

  test('tells unpaired surrogates apart, which UTF-8 would make one', () => {
    const hmac = hmacUnder(randomBytes(32))
    expect(hmac('\ud800', 'latin1')).not.toBe(hmac('\ud801', 'latin1'))
  })

  test('no two lists of parts are written as the same text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(frameParts(a) === frameParts(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
      {
        examples: [
          [
            ['ab', 'c'],
            ['a', 'bc'],
          ],
          [['1:a'], ['1', 'a']],
          [[''], []],
        ],
      },
    )
  })
})

describe('a sealed code', () => {
  const vault = vaultOf(OLD)

  test('[COD-18] equal codes of two verifications look different', () => {
    expect(sameBytes(vault.sealCode('ver_a', '123456'), vault.sealCode('ver_b', '123456'))).toBe(
      false,
    )
    expect(sameBytes(vault.sealCode('ver_a', '123456'), vault.sealCode('ver_a', '123456'))).toBe(
      true,
    )
  })

  test('[COD-18] with a dump and a million unkeyed digests no code is found', () => {
    const verification = 'ver_0000000000000000000000000000000000000000'
    const kept = Buffer.from(vault.sealCode(verification, '271828').subarray(1)).toString('latin1')
    let found = 0
    for (let i = 0; i < 1_000_000; i += 1) {
      const code = String(i).padStart(6, '0')
      const digest = createHash('sha256').update(frameParts([verification, code]), 'utf16le')
      if (digest.digest('latin1').startsWith(kept)) found += 1
    }
    expect(found).toBe(0)
  })

  test('[COD-18] another master key makes another hash', () => {
    const other = vaultOf(NEW).sealCode('ver_a', '123456')
    expect(sameBytes(vault.sealCode('ver_a', '123456').subarray(1), other.subarray(1))).toBe(false)
  })

  test('is 16 bytes behind the id of the master key that made it', () => {
    for (const key of [OLD, NEW]) {
      const sealed = vaultOf(key).sealCode('ver_a', '123456')
      expect(sealed).toHaveLength(17)
      expect(sealed[0]).toBe(readMasterKeys(key).active[0].id)
    }
  })

  test('does not mistake where the verification ends and the code begins', () => {
    expect(sameBytes(vault.sealCode('ver_a1', '23456'), vault.sealCode('ver_a', '123456'))).toBe(
      false,
    )
  })

  test('[COD-19] tokens and codes are compared whole, never up to the first difference', () => {
    const source = readFileSync(new URL('../../src/secrets/vault.ts', import.meta.url), 'utf8')
    expect(source).toMatch(/timingSafeEqual\(given, derived\)/)
    const right = vault.sealCode('ver_a', '123456')
    for (let i = 0; i < right.length; i += 1) {
      const wrong = Uint8Array.from(right)
      wrong[i] = (wrong[i] ?? 0) ^ 1
      expect(sameBytes(right, wrong)).toBe(false)
    }
    expect(sameBytes(right, right.subarray(0, 16))).toBe(false)
  })

  test('is still judged after the master key was rotated', () => {
    const guesses = vaultOf(`${NEW},${OLD}`).sealGuess('ver_a', '123456')
    expect(guesses).toHaveLength(2)
    expect(guesses.some((guess) => sameBytes(guess, vault.sealCode('ver_a', '123456')))).toBe(true)
    expect(sameBytes(guesses[0] ?? missing(), vaultOf(NEW).sealCode('ver_a', '123456'))).toBe(true)
  })
})

function missing(): never {
  throw new Error('there is a guess')
}

describe('a sealed text', () => {
  const vault = vaultOf(OLD)

  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, bound) => {
        expect(vault.open(vault.seal(text, bound), bound)).toBe(text)
      }),
    )
  })

  test('does not open when it is bound to something else', () => {
    const sealed = vault.seal('+14155550100', 'verification:ver_a')
    expect(() => vault.open(sealed, 'verification:ver_b')).toThrow()
  })

  test('does not open when any bit of it was changed', () => {
    const sealed = vault.seal('+14155550100', 'ver_a')
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Uint8Array.from(sealed)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(() => vault.open(changed, 'ver_a')).toThrow()
    }
    for (const length of [0, 1, 13, 28, sealed.length - 1]) {
      expect(() => vault.open(sealed.subarray(0, length), 'ver_a')).toThrow()
    }
  })

  test('never looks the same twice', () => {
    const sealed = new Set<string>()
    for (let i = 0; i < 10_000; i += 1)
      sealed.add(Buffer.from(vault.seal('1', 'a')).toString('hex'))
    expect(sealed.size).toBe(10_000)
  })

  test('opens after a rotation, and not once its key is gone', () => {
    const sealed = vault.seal('someone@example.com', 'ver_a')
    expect(vaultOf(`${NEW},${OLD}`).open(sealed, 'ver_a')).toBe('someone@example.com')
    expect(() => vaultOf(NEW).open(sealed, 'ver_a')).toThrow('not listed any more')
  })

  test('tells before it is opened whether it would, and whether it is under the newest key', () => {
    const sealed = vault.seal('someone@example.com', 'ver_a')
    expect(vault.ageOf(sealed)).toBe('newest')
    expect(vaultOf(`${NEW},${OLD}`).ageOf(sealed)).toBe('older')
    expect(vaultOf(`${NEW},lookup:${OLD}`).ageOf(sealed)).toBe('lost')
    expect(vault.ageOf(new Uint8Array())).toBe('lost')
  })
})

describe('a fingerprint', () => {
  test('is the same for the same parts after a rotation, and different under another label', () => {
    const print = vaultOf(OLD).fingerprint('target', 'prj_a', '+14155550100')
    expect(print).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(vaultOf(`${NEW},${OLD}`).fingerprint('target', 'prj_a', '+14155550100')).toBe(print)
    expect(vaultOf(OLD).fingerprint('binding', 'prj_a', '+14155550100')).not.toBe(print)
    expect(vaultOf(OLD).fingerprint('target', 'prj_b', '+14155550100')).not.toBe(print)
  })

  test('stays when the old key is kept for look-ups only, which then opens nothing', () => {
    const before = vaultOf(OLD)
    const after = vaultOf(`${NEW}\nlookup:${OLD}`)
    expect(after.fingerprint('api_key', 'sk_x')).toBe(before.fingerprint('api_key', 'sk_x'))
    expect(() => after.open(before.seal('a', 'b'), 'b')).toThrow('not listed any more')
    expect(vaultOf(NEW).fingerprint('api_key', 'sk_x')).not.toBe(
      before.fingerprint('api_key', 'sk_x'),
    )
  })

  test('a new key can be made known before it is used, so that machines change one by one', () => {
    const before = vaultOf(OLD)
    const prepared = vaultOf(`${OLD},${NEW},lookup:${OLD}`)
    const after = vaultOf(`${NEW},${OLD},lookup:${OLD}`)
    expect(prepared.fingerprint('target', 'a')).toBe(before.fingerprint('target', 'a'))
    expect(prepared.token('page', 'a')).toBe(before.token('page', 'a'))
    expect(prepared.open(after.seal('text', 'a'), 'a')).toBe('text')
    expect(prepared.isToken('page', after.token('page', 'a'), 'a')).toBe(true)
  })
})

describe('a derived token', () => {
  const vault = vaultOf(OLD)
  const token = vault.token('client_secret', 'ver_a', 'x')

  test('is known again for its own label and parts only', () => {
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(vault.isToken('client_secret', token, 'ver_a', 'x')).toBe(true)
    expect(vault.isToken('page', token, 'ver_a', 'x')).toBe(false)
    expect(vault.isToken('client_secret', token, 'ver_ax')).toBe(false)
    expect(vault.isToken('client_secret', token, 'ver_b', 'x')).toBe(false)
  })

  test('is compared as text, so no other spelling of its bytes is taken', () => {
    const last = token.at(-1) ?? ''
    for (const other of [
      `${token}=`,
      ` ${token}`,
      token.slice(0, -1),
      '',
      `${token.slice(0, -1)}é`,
    ]) {
      expect(vault.isToken('client_secret', other, 'ver_a', 'x')).toBe(false)
    }
    for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      const other = token.slice(0, -1) + character
      expect(vault.isToken('client_secret', other, 'ver_a', 'x')).toBe(character === last)
    }
  })

  test('is still known after a rotation', () => {
    const rotated = vaultOf(`${NEW},${OLD}`)
    expect(rotated.isToken('client_secret', token, 'ver_a', 'x')).toBe(true)
    const newest = rotated.token('client_secret', 'ver_a', 'x')
    expect(newest).not.toBe(token)
    expect(rotated.tokens('client_secret', 'ver_a', 'x')).toEqual([newest, token])
  })
})

test('[LEA-06] a vault and its master keys show no key when they are printed', () => {
  const keys = readMasterKeys(OLD)
  const shown = [keys, openVault(keys, systemRandom())].map(
    (one) => inspect(one, { depth: 10, showHidden: true }) + JSON.stringify(one),
  )
  expect(shown.join()).not.toContain(OLD.slice(0, 10))
  expect(shown.join()).not.toContain(Buffer.from(OLD, 'base64').toString('hex').slice(0, 10))
})
