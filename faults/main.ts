/*
 * `npm run faults`: lets what can go wrong go wrong, under load, and counts what is broken afterwards. Each script prints a table at its
 * end. See docs/reference/faults.md.
 */
import { parseArgs } from 'node:util'
import { FAULTS } from './all-faults.ts'
import type { Fault } from './fault.ts'
import { Report } from './report.ts'

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
})

if (values.help === true) {
  console.log(help())
} else {
  const unknown = positionals.filter((name) => !FAULTS.some((fault) => fault.name === name))
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
  if (unknown.length > 0 || (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))) {
    console.error(
      `${unknown.length > 0 ? `There is no fault ${unknown.join(', ')}.` : '--rounds wants a number.'}\n`,
    )
    console.error(help())
    process.exitCode = 2
  } else {
    await runAll(positionals, rounds)
  }
}

// Everything is closed by now. Left to itself, Node 26.10 sometimes turns for ever in its own clearing up of what was cut and reset.
process.exit()

async function runAll(names: readonly string[], rounds: number | undefined): Promise<void> {
  const chosen = FAULTS.filter(({ name, isOptIn }) =>
    names.length === 0 ? isOptIn !== true : names.includes(name),
  )
  const tables: string[] = []
  for (const fault of chosen) {
    const table = await runOne(fault, rounds ?? fault.rounds)
    console.log(`${table}\n`)
    tables.push(table)
  }
  if (tables.length > 1) console.log(`All together:\n\n${tables.join('\n\n')}`)
}

async function runOne(fault: Fault, rounds: number): Promise<string> {
  const lacks = fault.missing()
  if (lacks !== undefined) return `== ${fault.name}\nskipped: ${lacks}`
  const say = (line: string) => console.error(line)
  const report = new Report(fault.name, say, process.stderr.isTTY ? say : undefined)
  // Asked to end, it ends after this round, and tells what it saw until then.
  const end = () => report.end.abort()
  process.once('SIGTERM', end)
  const began = performance.now()
  try {
    await fault.run(rounds, report)
  } catch (error) {
    console.error(`${fault.name}:`, error)
    process.exitCode = 1
  }
  process.off('SIGTERM', end)
  report.note('took', `${Math.round((performance.now() - began) / 1000)} s`)
  if (!report.isGood) process.exitCode = 1
  return report.table()
}

function help(): string {
  const wide = Math.max(...FAULTS.map(({ name }) => name.length))
  return [
    'Usage: npm run faults -- [name …] [--rounds N]',
    '',
    ...FAULTS.map(
      ({ name, about, rounds, isOptIn }) =>
        `  ${name.padEnd(wide)}  ${about} (${rounds} rounds${isOptIn === true ? '; only by name' : ''})`,
    ),
    '',
    'Without a name: all of them. Exit code 1 when a promise was broken, 2 when it was asked wrongly.',
  ].join('\n')
}
