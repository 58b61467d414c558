import { note, say, title } from '../measure/say.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'
import { ATTACKS } from './attacks.ts'
import { CAP_A_DAY, CAP_AN_HOUR, PRICE } from './house.ts'
import { simulate, type Simulated } from './simulate.ts'

/** Demands that this run is held against; they are told, and nothing passes or fails here. */
const STOPPED_WITHIN = 30
const HIT_OF_TEN_THOUSAND = 10

/** Real people for three days and each attack among them, by several seeds: what gets out, what it costs, and who is hit. */
export function guard({ rounds = 3, only, write }: Options): Promise<void> {
  const rows: (readonly string[])[] = []
  const all: Simulated[] = []
  for (const attack of [undefined, ...ATTACKS]) {
    if (only !== undefined && !only.includes(attack?.name ?? 'none')) continue
    const runs = seeds(rounds).map((seed) => simulate(attack, { seed }))
    all.push(...runs)
    rows.push(rowOf(runs))
    note(rows.at(-1)?.join('  ') ?? '')
  }
  // The last line of defence, by itself.
  const botnet = ATTACKS.find(({ name }) => name === 'botnet spray')
  const alone =
    only === undefined || only.includes('caps')
      ? seeds(rounds).map((seed) => simulate(botnet, { seed, rules: [] }))
      : []
  if (alone.length > 0)
    rows.push(['caps alone: botnet spray with no rules at all', ...rowOf(alone).slice(1)])
  all.push(...alone)
  title('What each attack came to')
  for (const row of rows) process.stdout.write(`  ${row.join(' | ')}\n`)
  const walks = all.filter(({ name }) => name.endsWith('range walk'))
  const guarded = all.filter((one) => !alone.includes(one))
  const demands = [
    [
      `a range walk is stopped within ${STOPPED_WITHIN} messages in a prefix`,
      `${Math.max(...walks.map((one) => one.mostInPrefix))} at most`,
    ],
    [
      `fewer than ${HIT_OF_TEN_THOUSAND} of 10 000 people are kept from their message`,
      `${Math.max(...guarded.map(blockedOfTenThousand)).toFixed(1)} at most`,
    ],
    [
      `no hour costs more than ${CAP_AN_HOUR} €, no day more than ${CAP_A_DAY} €`,
      `${Math.max(...all.map((one) => one.dearestHour)).toFixed(2)} € and ${Math.max(...all.map((one) => one.dearestDay)).toFixed(2)} € at most`,
    ],
  ] as const
  title('Demands')
  for (const [what, value] of demands) say(what, value)
  if (write) {
    writeSection('guard', table(rows), 'reference/guard.md')
    writeSection(
      'guard-demands',
      demands.map(([what, value]) => `- ${what}: ${value}`).join('\n'),
      'reference/guard.md',
    )
  }
  return Promise.resolve()
}

const HEAD = [
  'attack',
  'messages tried',
  'left before the first was stopped',
  'left in all',
  'most in one prefix',
  `lost, at ${PRICE} € each`,
  'people kept from their message, of 10 000',
  'people asked for a proof of work, of 10 000',
]

function rowOf(runs: readonly Simulated[]): readonly string[] {
  const [first] = runs
  const range = (of: (one: Simulated) => number, digits = 0) => {
    const values = runs.map(of).toSorted((a, b) => a - b)
    const [least = 0] = values
    const most = values.at(-1) ?? 0
    return least.toFixed(digits) === most.toFixed(digits)
      ? least.toFixed(digits)
      : `${least.toFixed(digits)} to ${most.toFixed(digits)}`
  }
  return [
    first === undefined || first.tries === 0 ? 'none' : `${first.name}: ${first.about}`,
    range((one) => one.tries),
    range((one) => one.before),
    range((one) => one.sent),
    range((one) => one.mostInPrefix),
    `${range((one) => one.lost, 2)} €`,
    range(blockedOfTenThousand, 1),
    range((one) => (one.peopleChallenged / one.people) * 10_000, 1),
  ]
}

function blockedOfTenThousand({ peopleBlocked, people }: Simulated): number {
  return (peopleBlocked / people) * 10_000
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}

function table(rows: readonly (readonly string[])[]): string {
  return [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
