// Where things are in this checkout, and how one program is run. Plain JavaScript without a dependency:
// everything in scripts/ must run on the Node 20 that a machine may have before ours is installed.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const exe = process.platform === 'win32' ? '.exe' : ''

/** The Node that the `node` package brings: `.ts` files are run by it and by no other. */
export const houseNode = join(root, 'node_modules', 'node', 'bin', `node${exe}`)

/** The path of a program that an installed package brings, to be run by `houseNode`. */
export const program = {
  knip: join(root, 'node_modules/knip/bin/knip.js'),
  oxlint: join(root, 'node_modules/oxlint/bin/oxlint'),
  prettier: join(root, 'node_modules/prettier/bin/prettier.cjs'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
}

/** Runs one program in the root to its end with our own output, and answers its exit code. */
export function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (ended.error) say(`${command}: ${ended.error.message}`)
  return ended.status ?? 1
}

/** Runs npm to its end, whichever way npm is installed here. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/** One line for the person at the terminal; on stderr, so that stdout keeps to what was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
