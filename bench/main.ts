import { scenarioMain } from './scenario-main.ts'

/*
 * `npm run bench -- main`: measures the service beside a bare web server, in one run on one machine. Only the ratios mean
 * anything elsewhere. It is a measurement, not a test: nothing here passes or fails.
 */
const HELP = `npm run bench -- main [--seconds 8] [--rounds 3] [--pending 1000000]

main   start + check on SQLite, everything on and durable, beside a bare Fastify JSON echo on the same core;
       the cost at many pending verifications, disk bytes of one, memory, and the time to be ready.
       Needs wrk (Debian: apt-get install wrk) and two cores.
`

const [scenario, ...rest] = process.argv.slice(2)
const option = (name: string, usual: number): number => {
  const at = rest.indexOf(`--${name}`)
  const value = at < 0 ? usual : Number(rest[at + 1])
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number`)
  return value
}
if (scenario === 'main')
  await scenarioMain({
    seconds: option('seconds', 8),
    rounds: option('rounds', 3),
    pending: option('pending', 1_000_000),
  })
else {
  process.stdout.write(HELP)
  process.exitCode = scenario === undefined || scenario === '--help' ? 0 : 2
}
