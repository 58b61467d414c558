/*
 * The stage of every script: a mail server that is not harmed, a database, a line to it for each replica where a script wants to cut one,
 * replicas that share a master key, and a load balancer in front of them.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../server/test/postgres/free-port.ts'
import { startPostgres, type Postgres } from '../../server/test/postgres/start-postgres.ts'
import { startRoundRobin } from '../network/round-robin.ts'
import { startTcpProxy, type TcpProxy } from '../network/tcp-proxy.ts'
import { openClient, type Client } from './client.ts'
import { startMailPeer, type MailPeer } from './mail-peer.ts'
import { startReplica, type Replica } from './start-replica.ts'

export type Scene<P extends Database = Postgres> = {
  readonly mail: MailPeer
  readonly postgres: P
  readonly replicas: readonly Replica[]
  /** The line of each replica to the database; none unless asked for. */
  readonly lines: readonly TcpProxy[]
  /** Asks through the load balancer, with a fresh history. */
  readonly client: () => Client
  /** Asks each replica by itself, with fresh histories. */
  readonly direct: () => readonly Client[]
  readonly close: () => Promise<void>
}

/** What a scene needs of a database. */
type Database = Pick<Postgres, 'url' | 'port' | 'remove'>

export type SceneWishes = {
  readonly replicas?: number
  /** Puts a line that can be cut between each replica and the database. */
  readonly lines?: boolean
  /** What the environment of a replica holds besides, by its place. */
  readonly env?: (place: number) => Readonly<Record<string, string>>
}

/** The settings that all replicas of a scene share, and the key that its applications show. */
export function sharedSettings(mail: MailPeer) {
  const key = `sk_${randomBytes(24).toString('hex')}`
  return {
    key,
    env: {
      COUNTERSIGN_KEY_RATE: '100000',
      COUNTERSIGN_LOG_LEVEL: 'error',
      COUNTERSIGN_MASTER_KEY: randomBytes(32).toString('base64'),
      COUNTERSIGN_SECRET_KEY: key,
      COUNTERSIGN_SMTP_URL: mail.url,
      COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
    },
  }
}

/** With the same code on every send, a second message must not hold another one. */
export async function wantSameCode(client: Client): Promise<void> {
  const answer = await client.tell('/v1/policies/sign_in', { resend: { policy: 'reuse' } }, 'PUT')
  if (answer?.status !== 200)
    throw new Error(`The policy was not taken: ${answer?.status} ${JSON.stringify(answer?.body)}`)
}

/** Sets the stage on a durable PostgreSQL of its own. */
export async function startScene(wishes: SceneWishes = {}): Promise<Scene> {
  return startSceneOn(await startPostgres(), wishes)
}

/** Sets the stage on a database, which is ended with the scene. */
export async function startSceneOn<P extends Database>(
  postgres: P,
  wishes: SceneWishes = {},
): Promise<Scene<P>> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-fault-'))
  const mail = await startMailPeer()
  const balancer = await startRoundRobin()
  const { key, env } = sharedSettings(mail)
  const replicas: Replica[] = []
  const lines: TcpProxy[] = []
  for (let place = 0; place < (wishes.replicas ?? 2); place += 1) {
    const database = new URL(postgres.url)
    if (wishes.lines === true) {
      const line = await startTcpProxy(postgres.port)
      lines.push(line)
      database.port = String(line.port)
    }
    const own = {
      COUNTERSIGN_DATABASE: database.href,
      COUNTERSIGN_URL: balancer.url,
      ...wishes.env?.(place),
    }
    const port = await freePort()
    const name = `replica-${place}`
    replicas.push(await startReplica({ folder, name, port, env: { ...env, ...own } }))
  }
  balancer.leadTo(replicas.map(({ port }) => port))
  const client = () => openClient(balancer.url, key)
  await wantSameCode(client())
  return {
    mail,
    postgres,
    replicas,
    lines,
    client,
    direct: () => replicas.map(({ url }) => openClient(url, key)),
    async close() {
      await Promise.all(replicas.map((replica) => replica.kill()))
      await balancer.close()
      await Promise.all(lines.map((line) => line.close()))
      mail.stop()
      await postgres.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
