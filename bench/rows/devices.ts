import { statSync } from 'node:fs'
import { join } from 'node:path'
import { KEY, settings } from '../measure/countersign.ts'
import type { DeviceServer } from '../measure/device-server.ts'
import { many, post } from '../measure/many.ts'
import type { Place } from '../measure/place.ts'
import { cpuOf } from '../measure/proc.ts'
import type { Target } from '../measure/rounds.ts'
import { startServer } from '../measure/server.ts'
import { waitingDevices } from '../measure/waiting-devices.ts'
import type { Postgres } from '../../server/test/postgres/start-postgres.ts'
import { migratePostgres } from '../../server/src/store/postgres/open-postgres-store.ts'
import { ECHOES } from './echoes.ts'
import type { Row } from './row.ts'

/** What is done over and over, and what the load is called that does it. */
const FLOWS = {
  asked: { flow: 'device code + pending poll', script: 'device.lua' },
  waiting: { flow: 'pending poll', script: 'device-poll.lua' },
  approved: { flow: 'device code + approval + tokens', script: 'device-approved.lua' },
} as const
type Flow = keyof typeof FLOWS

type Peer = {
  readonly name: string
  readonly title: string
  /** The row of ours that it is told against, by its store. */
  readonly beside?: string
  /** How many devices wait at once. */
  readonly waiting: number
  readonly open: (place: Place, id: string) => Promise<DeviceServer>
}

const row = (peer: Peer, flow: Flow): Row => {
  const id = `${peer.name}-${flow}`
  return {
    id,
    title: peer.title,
    flow: FLOWS[flow].flow,
    ...(peer.beside !== undefined && { beside: `${peer.beside}-${flow}` }),
    async open(place) {
      const { target, env, start } = await peer.open(place, id)
      const { script } = FLOWS[flow]
      if (flow !== 'waiting') return { ...target, script, threadEach: true, env: () => env }
      const codes = join(place.folder, `${id}.codes`)
      return {
        ...target,
        script,
        env: () => ({ ...env, BENCH_CODES: codes }),
        ...waitingDevices(id, codes, peer.waiting, start),
      }
    },
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** So many clients, since one may start 600 devices a minute. */
const CLIENTS = 500

async function countersign(folder: string, database: string): Promise<DeviceServer> {
  const server = await startServer('service.ts', {
    env: {
      ...settings(folder, database),
      BENCH_CODES: 'drawn',
      COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1',
    },
  })
  const key = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
  const body = JSON.stringify({
    client_name: 'Bench',
    token_endpoint_auth_method: 'none',
    grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
    scope: 'openid',
  })
  const made = await many(CLIENTS, () => post(`${server.url}/v1/clients`, key, body, 201))
  const clients = made.map((one) => String(one['client_id']))
  return {
    target: { server },
    env: { BENCH_SERVER: 'countersign', BENCH_KEY: KEY, BENCH_CLIENTS: clients.join(',') },
    async start(nth) {
      const client = clients[nth % clients.length] ?? ''
      const from = { 'x-forwarded-for': `10.${nth >> 16}.${(nth >> 8) & 255}.${nth & 255}` }
      const url = `${server.url}/oauth/device_authorization`
      const answer = await post(url, { ...FORM, ...from }, `client_id=${client}&scope=openid`, 200)
      return { code: String(answer['device_code']), client }
    },
  }
}

async function onSqlite({ folder }: Place, id: string): Promise<DeviceServer> {
  const file = join(folder, `${id}.db`)
  const one = await countersign(folder, `sqlite:${file}`)
  const { server } = one.target
  const disk = async () => ({ kept: statSync(file).size, written: server.written() })
  return { ...one, target: { server, disk } }
}

async function onPostgres(place: Place): Promise<DeviceServer> {
  const postgres = await place.postgres()
  await migratePostgres(postgres.url)
  const one = await countersign(place.folder, postgres.url)
  return { ...one, target: { ...one.target, ...measured(postgres) } }
}

/** What a PostgreSQL itself costs, of which bytes written are those of its log. */
function measured(postgres: Postgres): Required<Pick<Target, 'disk' | 'databaseCpu'>> {
  return {
    async disk() {
      const [found] = await postgres.ask(
        `SELECT pg_database_size(current_database()) AS kept, pg_current_wal_lsn() - '0/0' AS written`,
      )
      return { kept: Number(found?.['kept']), written: Number(found?.['written']) }
    },
    databaseCpu: () => cpuOf(postgres.pid()),
  }
}

const oidcProvider =
  (store: 'memory' | 'sqlite') =>
  async ({ folder }: Place, id: string) => {
    const database = store === 'memory' ? 'memory' : `sqlite:${join(folder, `${id}.db`)}`
    const server = await startServer('oidc-provider.ts', { env: { BENCH_DATABASE: database } })
    return {
      target: { server },
      env: { BENCH_SERVER: 'oidc-provider' },
      async start() {
        const answer = await post(
          `${server.url}/device/auth`,
          FORM,
          'client_id=bench&scope=openid',
          200,
        )
        return { code: String(answer['device_code']), client: 'bench' }
      },
    }
  }

const betterAuth = (store: 'sqlite' | 'postgres') => async (place: Place, id: string) => {
  const postgres = store === 'postgres' ? await place.postgres() : undefined
  const database = postgres?.url ?? `sqlite:${join(place.folder, `${id}.db`)}`
  const env = { BENCH_FLOW: 'device', BENCH_DATABASE: database }
  const server = await startServer('better-auth.ts', { env })
  const { BENCH_COOKIE = '', BENCH_USER = '' } = server.told
  const body = JSON.stringify({ client_id: 'bench', scope: 'openid', user_id: BENCH_USER })
  const json = { 'content-type': 'application/json' }
  return {
    target: { server, ...(postgres && measured(postgres)) },
    env: { BENCH_SERVER: 'better-auth', BENCH_COOKIE, BENCH_USER, BENCH_ORIGIN: server.url },
    async start() {
      const answer = await post(`${server.url}/api/auth/device/code`, json, body, 200)
      return { code: String(answer['device_code']), client: 'bench' }
    },
  }
}

const OURS: Peer = {
  name: 'device-sqlite',
  title: '**Countersign, SQLite**',
  waiting: 30_000,
  open: onSqlite,
}
const OURS_ON_POSTGRES: Peer = {
  name: 'device-postgres',
  title: '**Countersign, PostgreSQL**',
  waiting: 30_000,
  open: onPostgres,
}
const PEERS: readonly Peer[] = [
  {
    name: 'oidc-provider-memory',
    title: 'oidc-provider, in memory',
    beside: OURS.name,
    // It keeps a thousand entries, two for each device, and has no interval.
    waiting: 400,
    open: oidcProvider('memory'),
  },
  {
    name: 'oidc-provider-sqlite',
    title: 'oidc-provider, SQLite',
    beside: OURS.name,
    waiting: 5000,
    open: oidcProvider('sqlite'),
  },
  {
    name: 'better-auth-sqlite',
    title: 'better-auth, SQLite',
    beside: OURS.name,
    waiting: 5000,
    open: betterAuth('sqlite'),
  },
  {
    name: 'better-auth-postgres',
    title: 'better-auth, PostgreSQL',
    beside: OURS_ON_POSTGRES.name,
    waiting: 5000,
    open: betterAuth('postgres'),
  },
]

const flow = (named: Flow): readonly Row[] =>
  [OURS, OURS_ON_POSTGRES, ...PEERS].map((peer) => row(peer, named))

/** Each flow on each server, one flow after another: it is over before the codes of the first devices are. */
export const DEVICES: readonly (readonly Row[])[] = [
  [...ECHOES.filter(({ id }) => id === 'echo-fastify'), ...flow('asked')],
  flow('waiting'),
  flow('approved'),
]
