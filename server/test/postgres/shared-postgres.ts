import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { askPostgres } from './ask-postgres.ts'
import { startPostgres } from './start-postgres.ts'

type Shared = { readonly pid: number; readonly url: string; readonly version: string }

/**
 * An empty database on the one server that all test files of a run share; the first who asks starts it. It gives up durability
 * for speed. Whoever kills or halts a server starts one of their own.
 * @returns its URL, and the server's version such as `15.18`
 */
export async function freshDatabase(): Promise<{ readonly url: string; readonly version: string }> {
  const { url, version } = await shared()
  const name = `t_${randomBytes(6).toString('hex')}`
  await askPostgres(url, `create database ${name}`)
  const its = new URL(url)
  its.pathname = `/${name}`
  return { url: its.href, version }
}

/** The run's folder and its first process, set by `shared-postgres-end.ts`; without it every process has a server of its own. */
function run() {
  const folder = process.env['COUNTERSIGN_TEST_RUN_FOLDER']
  return folder === undefined
    ? undefined
    : { folder, pid: Number(process.env['COUNTERSIGN_TEST_RUN_PID']) }
}

let own: Promise<Shared> | undefined

function shared(): Promise<Shared> {
  own ??= startOrJoin()
  return own
}

async function startOrJoin(): Promise<Shared> {
  const ours = run()
  if (ours === undefined) return start(undefined)
  const ready = join(ours.folder, 'postgres.json')
  const failed = join(ours.folder, 'postgres.failed')
  if (isFirst(join(ours.folder, 'postgres.lock'))) {
    try {
      const started = await start(ours.pid)
      writeFileSync(`${ready}.new`, JSON.stringify(started))
      renameSync(`${ready}.new`, ready)
      return started
    } catch (error) {
      writeFileSync(failed, String(error))
      throw error
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
    await wait(20)
  }
  const started: Shared = JSON.parse(readFileSync(ready, 'utf8'))
  return started
}

/** Making a folder is the one thing that of many at once only one can do. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

async function start(livesWith: number | undefined): Promise<Shared> {
  const folder = run()?.folder
  const where = folder === undefined ? undefined : join(folder, 'postgres')
  if (where !== undefined) mkdirSync(where)
  const postgres = await startPostgres({
    fast: true,
    ...(livesWith !== undefined && { livesWith }),
    ...(where !== undefined && { folder: where }),
  })
  const { url, version, origin } = postgres
  process.stderr.write(`PostgreSQL ${version} for these tests: ${origin}\n`)
  return { pid: postgres.pid(), url, version }
}
