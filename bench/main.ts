import { readOptions, type Options } from './options.ts'
import { missingTools } from './measure/wrk.ts'

/*
 * `npm run bench`: measures the service beside bare web servers and beside its peers, in one run on one machine. Only the
 * ratios mean anything elsewhere. It is a measurement, not a test: nothing here passes or fails.
 */
const HELP = `npm run bench [-- scenario] [--rounds n] [--seconds n] [--only a,b] [--write | --print]

  (none)      everything beside everything: bare servers, Countersign on each store, better-auth, oidc-provider;
              about half an hour
              --only a,b   only these rows; what they are called is told by: npm run bench -- rows
              --rounds 5 --seconds 4
  devices     the second part of that: devices that ask, wait and are let in; about ten minutes
  factors     the third: authenticator codes and passkeys, beside a code that is sent; about eight minutes
  rows        the names of the rows
  main        start + check on SQLite beside a bare echo; many pending; bytes of one   --pending 1000000 --rounds 3 --seconds 8
  soak        memory over time under load                                              --minutes 10
  slow-disk   each sync 2 ms slower, with and without group commit                     --seconds 5
  growth      what a start costs at 1 k, 100 k, 1 M pending                            --pending 10000000 adds one more
  sweep       rows a second, and the API's p99 meanwhile                               --pending 300000
  delivery    messages a second through the outbox, what the guard costs a start, and starts while a carrier hangs;
              about five minutes                                                       --pending 20000 --rounds 3
  guard       real people and nine attacks in memory: what gets out, what it costs, who is hit;
              a minute; --rounds are seeds                                             --rounds 3 --only none,spray
  cold        start to ready, memory at rest                                           --rounds 5

A run as it comes is written into docs/reference/performance.md and docs/guides/capacity.md, one made with other numbers only with
--write; with --print nothing is written.
Needs Linux and wrk; slow-disk needs strace besides (Debian: apt-get install wrk strace).
`

type Scenario = {
  readonly needs?: readonly string[]
  readonly run: (options: Options) => Promise<void>
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  compare: { run: async (options) => (await import('./scenarios/compare.ts')).compare(options) },
  devices: { run: async (options) => (await import('./scenarios/compare.ts')).devices(options) },
  factors: { run: async (options) => (await import('./scenarios/compare.ts')).factors(options) },
  rows: { run: async () => (await import('./scenarios/compare.ts')).tellRows() },
  main: { run: async (options) => (await import('./scenarios/main.ts')).main(options) },
  soak: { run: async (options) => (await import('./scenarios/soak.ts')).soak(options) },
  'slow-disk': {
    needs: ['strace'],
    run: async (options) => (await import('./scenarios/slow-disk.ts')).slowDisk(options),
  },
  growth: { run: async (options) => (await import('./scenarios/growth.ts')).growth(options) },
  sweep: { run: async (options) => (await import('./scenarios/sweep.ts')).sweep(options) },
  delivery: { run: async (options) => (await import('./scenarios/delivery.ts')).delivery(options) },
  guard: { run: async (options) => (await import('./guard/guard.ts')).guard(options) },
  cold: { run: async (options) => (await import('./scenarios/cold.ts')).cold(options) },
}

// What was started ends with us, on Ctrl-C too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

process.exitCode = await bench(process.argv.slice(2))

async function bench(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) return tell(HELP, 0)
  const named = words[0]?.startsWith('--') === false
  const scenario = SCENARIOS[named ? (words[0] ?? '') : 'compare']
  if (scenario === undefined) return tell(`${words[0]} is not measured here.\n\n${HELP}`, 2)
  const missing = missingTools(...(scenario.needs ?? []))
  if (missing !== undefined) return tell(`${missing}\n`, 1)
  try {
    await scenario.run(readOptions(named ? words.slice(1) : words))
    return 0
  } catch (error) {
    return tell(`${error instanceof Error ? error.message : String(error)}\n`, 1)
  }
}

function tell(text: string, code: number): number {
  ;(code === 0 ? process.stdout : process.stderr).write(text)
  return code
}
