import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { opaqueTokens } from '../../src/secrets/opaque-token.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'

const OLD = 'Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs='
const NEW = otherKey()
const vaultOf = (text: string) => openVault(readMasterKeys(text), systemRandom())
const vault = vaultOf(OLD)

/** A key whose one-byte id is another: two keys that share theirs are refused. */
function otherKey(): string {
  for (;;) {
    const key = randomBytes(32).toString('base64')
    if (readMasterKeys(key).active[0].id !== readMasterKeys(OLD).active[0].id) return key
  }
}

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv'
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const aName = fc.string({
  unit: fc.constantFrom(...BASE32HEX.split('')),
  minLength: 40,
  maxLength: 40,
})
const NAME = '06a1k2l3m4n5o6p7q8r9s0t1u2v3a4b5c6d7e8f9'
const make = (name = NAME, project = 'prj_shop cli_tv') =>
  vault.opaqueToken('device_code', project, name)
const read = (token: string, project = 'prj_shop cli_tv') =>
  vault.readOpaqueToken('device_code', project, token)

describe('a token that hides what it names', () => {
  test('[DEV-15] it has 76 characters, is the same for the same name, and names what it was made for', () => {
    fc.assert(
      fc.property(aName, fc.string(), (name, project) => {
        const token = make(name, project)
        expect(token).toMatch(/^[\w-]{76}$/)
        expect(make(name, project)).toBe(token)
        expect(read(token, project)).toBe(name)
      }),
      {
        examples: [
          ['0'.repeat(40), ''],
          ['v'.repeat(40), 'prj'],
        ],
      },
    )
  })

  test('[DEV-06] it is nothing in another project, or for another client of the same one', () => {
    fc.assert(
      fc.property(aName, fc.string(), fc.string(), (name, project, other) => {
        fc.pre(project !== other)
        expect(read(make(name, project), other)).toBeUndefined()
      }),
    )
  })

  test('[DEV-15] with any one character changed it is refused', () => {
    const token = make()
    for (let place = 0; place < token.length; place += 1)
      for (const other of BASE64URL) {
        if (other === token.charAt(place)) continue
        expect(read(token.slice(0, place) + other + token.slice(place + 1))).toBeUndefined()
      }
  })

  test('it can be written in one way only', () => {
    const token = make()
    const standard = Buffer.from(token, 'base64url').toString('base64')
    for (const text of [
      ` ${token}`,
      `${token}\n`,
      `${token}=`,
      `${token}A`,
      token.slice(1),
      token.slice(0, -1),
      '',
      `${token.slice(0, 40)} ${token.slice(40)}`,
      ...(standard === token ? [] : [standard]),
    ])
      expect(read(text)).toBeUndefined()
  })

  test('[DEV-15] nothing of a name can be seen: each of its bits turns about half of the bits of a token', () => {
    const bits = (token: string) =>
      [...Buffer.from(token, 'base64url')].flatMap((byte) =>
        byte.toString(2).padStart(8, '0').split(''),
      )
    const token = bits(make())
    for (let place = 0; place < 40; place += 1) {
      const digit = BASE32HEX.indexOf(NAME.charAt(place))
      const name = NAME.slice(0, place) + BASE32HEX.charAt(digit ^ 1) + NAME.slice(place + 1)
      const other = bits(make(name))
      const turned = other.filter((bit, i) => bit !== token[i]).length
      // 456 fair coins: 228 expected, standard deviation 10.7; seven of them leave one miss in 10^11.
      expect(Math.abs(turned - 228)).toBeLessThan(75)
    }
  })

  test('[DEV-15] no part of a token repeats from one name to the next', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 2000; i += 1) {
      const token = make(`${NAME.slice(0, 36)}${i.toString(32).padStart(4, '0')}`)
      seen.add(token.slice(0, 12))
      seen.add(token.slice(-12))
    }
    expect(seen.size).toBe(4000)
  })

  test('it is read after the master key was rotated, and not once its key is gone', () => {
    const token = make()
    const readBy = (keys: string) =>
      vaultOf(keys).readOpaqueToken('device_code', 'prj_shop cli_tv', token)
    expect(readBy(`${NEW},${OLD}`)).toBe(NAME)
    expect(readBy(NEW)).toBeUndefined()
    expect(readBy(`${NEW},lookup:${OLD}`)).toBeUndefined()
    expect(vaultOf(NEW).opaqueToken('device_code', 'prj_shop cli_tv', NAME)).not.toBe(token)
  })

  test('[M57] one kind of token is never taken for another', () => {
    const [key] = readMasterKeys(OLD).active
    const other = opaqueTokens(key, 'another').make('prj_shop cli_tv', NAME)
    expect(opaqueTokens(key, 'another').read('prj_shop cli_tv', other)).toBe(NAME)
    expect(read(other)).toBeUndefined()
  })

  test('only an id can be named', () => {
    for (const name of ['', NAME.slice(1), `${NAME}0`, NAME.toUpperCase(), NAME.replace('0', 'w')])
      expect(() => make(name)).toThrow(TypeError)
  })
})
