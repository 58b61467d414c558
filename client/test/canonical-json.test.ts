import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from '../src/client.ts'

/** RFC 8785, appendix B: the IEEE 754 bits of a number and how it is written. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
]

test.each(NUMBERS)('the number with the bits %s is written %s', (bits, written) => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  expect(canonicalJson(view.getFloat64(0))).toBe(written)
})

test('the example of RFC 8785, section 3.2.2, is written as there', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('names are sorted by their UTF-16 units, as in RFC 8785, section 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7)
  const order = [...canonicalJson(value).matchAll(/:"([A-Z]\w+)/g)].map(([, word]) => word)
  expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'])
})

const plain = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>

test('the canonical form means the same value, and the order of names does not matter', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const written = canonicalJson(value)
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(shuffled(value))).toBe(written)
      const again: Json = JSON.parse(written)
      expect(canonicalJson(again)).toBe(written)
    }),
  )
})

test('what JSON cannot say without loss is refused', () => {
  for (const value of [
    NaN,
    Infinity,
    -Infinity,
    '\ud800',
    { '\udc00': 1 },
    [undefined],
    new Date(),
    new Map(),
    1n,
  ])
    expect(() => canonicalJson(value as Json)).toThrow(TypeError)
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
  expect(canonicalJson(Object.assign(Object.create(null), { a: [] }) as Json)).toBe('{"a":[]}')
})

function shuffled(value: unknown): Json {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, shuffled(member)]),
  )
}
