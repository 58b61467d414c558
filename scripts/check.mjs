// `npm run check`: everything that must hold before a change goes in, in order of how soon it tells.
//   --without-tests  for whoever has just run all tests
import { houseNode, program, run, say } from './house.mjs'
import { install } from './install.mjs'

const steps = [
  { name: 'format', args: [program.prettier, '--check', '.', '--log-level', 'warn'] },
  { name: 'types and rooms', args: [program.tsc, '-b'] },
  { name: 'lint', args: [program.oxlint, '--deny-warnings'] },
  { name: 'dead code', args: [program.knip, '--no-progress'] },
  { name: 'the promises', args: ['scripts/requirements.mjs'] },
  { name: 'the house', args: [program.vitest, 'run', 'server/test/house'], test: true },
  { name: 'all tests', args: ['scripts/test.mjs'], test: true, last: true },
]

install()
const asked = process.argv.includes('--without-tests') ? steps.filter(({ test }) => !test) : steps
for (const { name, args, last } of asked) {
  say(`\n== ${name}`)
  const began = performance.now()
  const status = run(houseNode, args)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  // The last line of all is the count of tests.
  if (!last) say(`== ${name}: ${status === 0 ? 'holds' : 'fails'}, ${seconds} s`)
  if (status !== 0) process.exit(status)
}
