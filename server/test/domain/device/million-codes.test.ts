import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  chanceOf,
  chooseLength,
  guessesLeftAt,
  judgeGuess,
  withMiss,
} from '../../../src/domain/device/guess-bound.ts'
import { NO_CODES, type LiveCodes } from '../../../src/domain/device/live-codes.ts'
import { presentBound } from '../../../src/domain/device/present-bound.ts'
import {
  entropyBits,
  formatName,
  POLICY_LENGTHS,
} from '../../../src/domain/device/user-code-format.ts'
import type { UserCodeAlphabet } from '../../../src/domain/device/user-code.ts'

const NOW = Date.UTC(2027, 0, 4, 12)
const MINUTE = 60_000
const HOUR = 3_600_000
/** All codes of the picture live on through it, so that each moment is the worst. */
const ENDS = NOW / MINUTE + 180

const policyOf = (alphabet: UserCodeAlphabet) => ({
  alphabet,
  length: POLICY_LENGTHS[alphabet].usual,
  bound: 1e-6,
})

function plus(codes: LiveCodes, name: string, many: number): LiveCodes {
  const before = codes.formats[name]?.live[0]?.[1] ?? 0
  const count = { live: [[ENDS, before + many] as const], missed: [] }
  return { formats: { ...codes.formats, [name]: count } }
}

/** Codes started one after the other until so many live; those of one length at once, for a million steps would take minutes. */
function grown(alphabet: UserCodeAlphabet, many: number): LiveCodes {
  const policy = policyOf(alphabet)
  let codes: LiveCodes = NO_CODES
  let live = 0
  while (live < many) {
    const length = chooseLength(codes, policy, NOW)
    const name = formatName({ alphabet, length })
    // The most that can be added while the last of them is still given this length.
    let fits = 1
    let over = many - live + 1
    while (over - fits > 1) {
      const middle = Math.floor((fits + over) / 2)
      if (chooseLength(plus(codes, name, middle - 1), policy, NOW) === length) fits = middle
      else over = middle
    }
    codes = plus(codes, name, fits)
    live += fits
  }
  return codes
}

/** So many wrong guesses of one chance each. */
function missed(codes: LiveCodes, name: string, many: number, chance: number, now: number) {
  const { live, missed: before } = codes.formats[name] ?? { live: [], missed: [] }
  const after = [...before, [now, many, many * chance] as const]
  return { formats: { ...codes.formats, [name]: { live, missed: after } } }
}

/** Guesses wrong wherever a code lives, as often as one may who is always somebody else, for an hour; the codes live on through it. */
function attacked(from: LiveCodes, alphabet: UserCodeAlphabet) {
  const policy = policyOf(alphabet)
  let codes = from
  let judged = 0
  for (let now = NOW; now < NOW + HOUR; now += 5 * MINUTE)
    for (const name of Object.keys(from.formats)) {
      const format = { alphabet, length: Number(name.split('-')[1]) }
      // Millions of them at once, as far as the reckoning goes, and then whatever is still judged.
      const many = guessesLeftAt(codes, format, policy, now)
      codes = missed(codes, name, many, chanceOf(codes, format, now), now)
      judged += many
      while (judgeGuess(codes, format, policy, now, false).result === 'allowed') {
        codes = withMiss(codes, format, policy, now).next
        judged += 1
      }
    }
  return { judged, chance: presentBound(codes, policy, NOW + HOUR - 1).chanceSpent }
}

// The table of docs/guides/user-codes.md: live codes; characters of a new one; wrong guesses at once that are judged.
test.each([
  [
    'base20',
    [
      '0 8 0',
      '10 8 1244',
      '100 8 124',
      '1000 10 1500',
      '10000 12 152915',
      '100000 13 48639',
      '1000000 15 9460897',
    ],
  ],
  [
    'digits',
    [
      '0 9 0',
      '10 10 540',
      '100 13 9792',
      '1000 14 7378',
      '10000 16 92959',
      '100000 17 70467',
      '1000000 18 87987',
    ],
  ],
  [
    'alphanumeric',
    [
      '0 6 0',
      '10 7 1221',
      '100 8 719',
      '1000 9 1596',
      '10000 10 4265',
      '100000 11 12163',
      '1000000 13 1800716',
    ],
  ],
  [
    'words',
    [
      '0 4 0',
      '10 4 3435',
      '100 4 343',
      '1000 5 13488',
      '10000 6 2018778',
      '100000 7 18908892',
      '1000000 7 323459',
    ],
  ],
] as const)(
  '[DEV-19] [M45] the more codes of %s live, the longer new ones are, up to a million, and all guesses that are judged at once stay within the bound',
  (alphabet, table) => {
    const policy = policyOf(alphabet)
    const rows = [0, 10, 100, 1000, 10_000, 100_000, 1_000_000].map((many) => {
      const { live, length, guessesLeft, chanceLeft } = presentBound(
        grown(alphabet, many),
        policy,
        NOW,
      )
      expect(chanceLeft).toBeLessThanOrEqual(1e-6)
      return `${live} ${length} ${guessesLeft}`
    })
    expect(rows).toEqual(table)
  },
)

// The same page's second table: live codes; wrong guesses of an hour that are judged; the chance they have together, in ten-millionths.
test('[DEV-19] a million live codes keep the bound: who makes every guess that is judged for an hour has no greater chance', () => {
  const rows = [10, 1000, 100_000, 1_000_000].map((many) => {
    const { judged, chance } = attacked(grown('base20', many), 'base20')
    expect(chance).toBeLessThanOrEqual(1e-6)
    return `${many} ${judged} ${(chance * 1e7).toFixed(1)}`
  })
  expect(rows).toEqual(['10 1244 5.0', '1000 1500 7.8', '100000 48639 8.7', '1000000 9460897 9.4'])
}, 60_000)

test('the guide of user codes says these figures', () => {
  const page = readFileSync(
    new URL('../../../../docs/guides/user-codes.md', import.meta.url),
    'utf8',
  )
  const lines = page.split('\n').map((line) => line.replace(/(\d)\s(?=\d)/g, '$1'))
  const cells = (from: string) =>
    lines.filter((line) => line.startsWith('|') && line.split('|')[1]?.trim() === from)
  for (const many of [10, 100, 1000, 10_000, 100_000, 1_000_000]) {
    const [row = ''] = cells(String(many))
    const told = row
      .split('|')
      .slice(2, 6)
      .map((cell) => cell.replace(' guesses', '').trim())
    const reckoned = (['base20', 'digits', 'alphanumeric', 'words'] as const).map((alphabet) => {
      const bound = presentBound(grown(alphabet, many), policyOf(alphabet), NOW)
      return `${bound.length}, ${bound.guessesLeft}`
    })
    expect([many, ...told]).toEqual([many, ...reckoned])
  }
  for (const [many, judged, chance] of [
    [10, 1244, '5.0'],
    [1000, 1500, '7.8'],
    [100_000, 48_639, '8.7'],
    [1_000_000, 9_460_897, '9.4'],
  ] as const)
    expect(cells(String(many)).join('')).toMatch(
      new RegExp(`\\| +${judged} \\| +${chance} × 10⁻⁷ `),
    )
  for (const alphabet of ['base20', 'digits', 'alphanumeric', 'words'] as const) {
    const { least, usual, most } = POLICY_LENGTHS[alphabet]
    const [row = ''] = cells(`\`${alphabet}\``)
    expect(row).toContain(` ${least} to ${most}, usually ${usual} `)
    expect(row).toContain(` ${entropyBits({ alphabet, length: usual }).toFixed(1)} `)
  }
})
