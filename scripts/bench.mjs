// `npm run bench`: what bench/ measures, with its own packages, so that they never become ours.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { houseNode, npm, root, run, say } from './house.mjs'
import { install } from './install.mjs'

install()
const lock = join(root, 'bench/package-lock.json')
const note = join(root, 'bench/node_modules/.package-lock.json')
const stale =
  existsSync(lock) && (!existsSync(note) || statSync(note).mtimeMs < statSync(lock).mtimeMs)
if (stale) {
  say('Installing what the bench measures; only needed once.')
  // No package's own script is run: what needs compiled code brings it along.
  if (npm(['ci', '--prefix', 'bench', '--ignore-scripts']) !== 0) process.exit(1)
}
process.exitCode = run(houseNode, ['bench/main.ts', ...process.argv.slice(2)])
