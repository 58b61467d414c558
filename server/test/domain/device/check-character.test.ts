import { expect, test } from 'vitest'
import { checkValue } from '../../../src/domain/device/check-character.ts'
import { drawUserCode } from '../../../src/domain/device/draw-user-code.ts'
import { valuesOf } from '../../../src/domain/device/show-user-code.ts'
import { USER_CODE_ALPHABETS, type UserCodeAlphabet } from '../../../src/domain/device/user-code.ts'
import { alphabetSize } from '../../../src/domain/device/user-code-format.ts'
import { seededRandom } from './seeded-random.ts'

/** Whether the last value is the check of those before it. */
const fits = (alphabet: UserCodeAlphabet, values: readonly number[]) =>
  checkValue(alphabet, values.slice(0, -1)) === values.at(-1)

const swapped = (values: readonly number[], at: number) =>
  values.map((value, i) => (i === at ? values[at + 1] : i === at + 1 ? values[at] : value) ?? value)

test.each(USER_CODE_ALPHABETS)(
  'the check character of %s tells every single wrong character and every two neighbours in the wrong order, wherever they stand',
  (alphabet) => {
    const size = alphabetSize(alphabet)
    const random = seededRandom(alphabet)
    const length = alphabet === 'words' ? 4 : 9
    for (let round = 0; round < (alphabet === 'words' ? 20 : 200); round += 1) {
      const { plain } = drawUserCode({ alphabet, length, check: false }, random)
      const values = valuesOf({ alphabet }, plain)
      const whole = [...values, checkValue(alphabet, values)]
      let missed = 0
      for (let at = 0; at < whole.length; at += 1) {
        for (let other = 0; other < size; other += 1)
          if (other !== whole[at] && fits(alphabet, whole.with(at, other))) missed += 1
        const next = whole[at + 1]
        if (next !== undefined && next !== whole[at] && fits(alphabet, swapped(whole, at)))
          missed += 1
      }
      expect([plain, missed]).toEqual([plain, 0])
    }
  },
)

test.each(USER_CODE_ALPHABETS)(
  'the check character of %s tells any two neighbours apart, whatever stands before and behind them',
  (alphabet) => {
    // Exhaustive over all pairs: what stands before is the state after it, and one character more reaches every state.
    const size = alphabetSize(alphabet)
    const firsts =
      alphabet === 'words' ? [0, 1, 255, 511] : Array.from({ length: size }, (_, i) => i)
    let missed = 0
    for (const first of firsts)
      for (let a = 0; a < size; a += 1)
        for (let b = 0; b < a; b += 1)
          if (checkValue(alphabet, [first, a, b]) === checkValue(alphabet, [first, b, a]))
            missed += 1
    expect(missed).toBe(0)
  },
)

test.each(USER_CODE_ALPHABETS)(
  'the check character of %s is any of the alphabet, each as often',
  (alphabet) => {
    const size = alphabetSize(alphabet)
    const seen = new Set<number>()
    for (let value = 0; value < size; value += 1) seen.add(checkValue(alphabet, [0, 0, value]))
    expect(seen.size).toBe(size)
  },
)
