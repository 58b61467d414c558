/*
 * Two PostgreSQL under Patroni, which agree by etcd on who is the primary, and a watch that leads lines there as a load balancer with
 * health checks would. Nobody but they decides anything.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { askPostgres } from '../../server/test/postgres/ask-postgres.ts'
import { findPostgres } from '../../server/test/postgres/find-postgres.ts'
import { freePort } from '../../server/test/postgres/free-port.ts'
import { giveToPostgres, howToRun } from '../../server/test/postgres/postgres-programs.ts'
import { processesUnder } from '../../server/test/postgres/processes-under.ts'
import { findProgram } from './break-fsync.ts'

export type PatroniNode = { readonly port: number; readonly restPort: number }

export type Patroni = {
  /** The node that says it is the primary; undefined when none does. */
  readonly leader: () => Promise<PatroniNode | undefined>
  /** Waits until another node than `old` leads. */
  readonly untilLeads: (old?: PatroniNode) => Promise<PatroniNode>
  /** Waits until the other node would lose nothing by taking over. */
  readonly untilSynchronous: () => Promise<void>
  /** Kills a node, watchman and all. */
  readonly kill9: (node: PatroniNode) => Promise<void>
  readonly start: (node: PatroniNode) => void
  readonly close: () => Promise<void>
}

/** Why it cannot run here; undefined when it can. */
export function patroniMissing(): string | undefined {
  const lacks = ['patroni', 'etcd'].filter((name) => findProgram(name) === undefined)
  return lacks.length > 0
    ? `no ${lacks.join(' and no ')} (apt-get install patroni etcd-server)`
    : undefined
}

const PATIENCE_MS = 90_000

/** Starts etcd and two nodes, and waits until there is a primary with a synchronous standby. */
export async function startPatroni(): Promise<Patroni> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-patroni-'))
  giveToPostgres(folder)
  const running = new Map<string, ChildProcess>()
  const run = (name: string, program: string, args: readonly string[]) => {
    const log = openSync(join(folder, `${name}.log`), 'a')
    const child = spawn(program, args, { ...howToRun(), stdio: ['ignore', log, log] })
    closeSync(log)
    running.set(name, child)
  }
  const kill = async (name: string) => {
    const child = running.get(name)
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    // The watchman's server is not its child: it shall outlive it.
    const roots = [child.pid, ...postmasterIn(join(folder, name, 'data'))]
    for (const pid of roots.flatMap((root) => [root, ...processesUnder(root)])) sendKill(pid)
    await gone
  }
  const etcdPort = await freePort()
  const clients = `http://127.0.0.1:${etcdPort}`
  const peers = `http://127.0.0.1:${await freePort()}`
  const etcdSettings = {
    name: 'one',
    'data-dir': join(folder, 'etcd'),
    'listen-client-urls': clients,
    'advertise-client-urls': clients,
    'listen-peer-urls': peers,
    'initial-advertise-peer-urls': peers,
    'initial-cluster': `one=${peers}`,
  }
  const etcdArgs = Object.entries(etcdSettings).map(([name, value]) => `--${name}=${value}`)
  run('etcd', findProgram('etcd') ?? '', etcdArgs)
  const nodes: PatroniNode[] = []
  for (let i = 0; i < 2; i += 1) nodes.push({ port: await freePort(), restPort: await freePort() })
  const nameOf = (node: PatroniNode) => `node${node.port}`
  const start = (node: PatroniNode) => {
    const name = nameOf(node)
    const own = join(folder, name)
    mkdirSync(own, { recursive: true })
    giveToPostgres(own)
    const file = join(folder, `${name}.yml`)
    writeFileSync(file, JSON.stringify(settings(name, node, etcdPort, own)))
    run(name, findProgram('patroni') ?? '', [file])
  }
  const says = async (node: PatroniNode, path: string) => {
    try {
      return (await fetch(`http://127.0.0.1:${node.restPort}${path}`)).status === 200
    } catch {
      return false
    }
  }
  const find = async (path: string, not?: PatroniNode) => {
    for (const node of nodes) if (node !== not && (await says(node, path))) return node
    return undefined
  }
  const until = async (path: string, not?: PatroniNode) => {
    for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await wait(200)) {
      const found = await find(path, not)
      if (found !== undefined) return found
    }
    throw new Error(`No node of Patroni says ${path}; its logs are in ${folder}`)
  }
  for (const node of nodes) {
    start(node)
    // The first makes the cluster, the second joins it.
    await until('/primary')
  }
  const untilSynchronous = async () => {
    for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await wait(200)) {
      const leader = await find('/primary')
      if (leader !== undefined && (await isFollowedAtOnce(leader))) return
    }
    throw new Error(`No standby of Patroni became synchronous; its logs are in ${folder}`)
  }
  await untilSynchronous()
  return {
    start,
    leader: () => find('/primary'),
    untilLeads: (old) => until('/primary', old),
    untilSynchronous,
    kill9: (node) => kill(nameOf(node)),
    async close() {
      for (const name of running.keys()) await kill(name)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** By the primary's own word: what Patroni says may be from before a failover. */
async function isFollowedAtOnce(leader: PatroniNode): Promise<boolean> {
  const url = `postgres://countersign@127.0.0.1:${leader.port}/postgres`
  const sql = `select 1 from pg_stat_replication where sync_state = 'sync'`
  const seen = await askPostgres(url, sql).catch(() => [])
  return seen.length > 0
}

function postmasterIn(dataFolder: string): readonly number[] {
  try {
    const [first] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    return [Number(first)]
  } catch {
    return []
  }
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** YAML holds all of JSON. */
function settings(name: string, node: PatroniNode, etcdPort: number, folder: string): object {
  const trust = ['local all all trust', 'host all all 127.0.0.1/32 trust']
  const rest = `127.0.0.1:${node.restPort}`
  const own = `127.0.0.1:${node.port}`
  return {
    scope: 'countersign',
    name,
    restapi: { listen: rest, connect_address: rest },
    etcd3: { host: `127.0.0.1:${etcdPort}` },
    bootstrap: {
      dcs: { ttl: 20, loop_wait: 2, retry_timeout: 3, synchronous_mode: true },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C' }],
      pg_hba: [...trust, 'host replication all 127.0.0.1/32 trust'],
    },
    postgresql: {
      listen: own,
      connect_address: own,
      data_dir: join(folder, 'data'),
      bin_dir: findPostgres().bin,
      use_pg_rewind: true,
      authentication: {
        superuser: { username: 'countersign' },
        replication: { username: 'replicator' },
      },
      parameters: { unix_socket_directories: folder, max_connections: 100, shared_buffers: '64MB' },
    },
  }
}
