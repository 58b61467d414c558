import type { UserCodeAlphabet } from './user-code.ts'

/**
 * The check character: one more character (of words: one more word) that follows from the others. It catches every single wrong character and
 * every two neighbours in the wrong order, the check character included, so that a slip of the finger is told from a wrong code without a look
 * into the store and without the cost of a guess. It is worth nothing to an attacker, who reckons it as easily, and counts for no entropy.
 *
 * Each alphabet has an operation s * v, begun with s = 0, and the check is the value that brings it to 0. Where the number of characters allows a
 * field, or a product of fields, it is s * v = a s + v with a factor a for which a and a - 1 both have an inverse: then a^i (x - y) is 0 for x = y only
 * (one wrong character), and so is a^i (a - 1)(x - y) (two neighbours). 31 is a prime, 512 a power of two, 20 = 4 x 5. For 10 = 2 x 5 there is no
 * such factor, and the table of H. M. Damm (2004) does the same.
 */
export function checkValue(alphabet: UserCodeAlphabet, values: readonly number[]): number {
  return CHECKS[alphabet](values)
}

const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

const CHECKS: Readonly<Record<UserCodeAlphabet, (values: readonly number[]) => number>> = {
  digits: (values) => values.reduce((s, v) => Number(DAMM[s]?.charAt(v)), 0),
  alphanumeric: (values) => (31 - ((3 * values.reduce((s, v) => (3 * s + v) % 31, 0)) % 31)) % 31,
  base20(values) {
    const fourth = timesTwo(
      values.reduce((s, v) => timesTwo(s, 4, 0b111) ^ (v % 4), 0),
      4,
      0b111,
    )
    const fifth = (3 * values.reduce((s, v) => (2 * s + v) % 5, 0)) % 5
    // The number below 20 that leaves these two remainders.
    return (5 * fourth + 16 * fifth) % 20
  },
  words: (values) =>
    timesTwo(
      values.reduce((s, v) => timesTwo(s, 512, 0b1000010001) ^ v, 0),
      512,
      0b1000010001,
    ),
}

/** `x` times the element 2 of the field of `size` elements, a power of two, that the polynomial makes. */
function timesTwo(x: number, size: number, polynomial: number): number {
  const doubled = x << 1
  return doubled >= size ? doubled ^ polynomial : doubled
}
