import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../server/test/postgres/free-port.ts'
import { openClient, type Client } from './client.ts'
import { startMailPeer, type MailPeer } from './mail-peer.ts'
import { startReplica, type Replica } from './start-replica.ts'
import { sharedSettings, wantSameCode } from './start-scene.ts'

/** The small stage: one service on SQLite, which is the whole of it. */
export type Single = {
  readonly mail: MailPeer
  readonly service: Replica
  readonly client: () => Client
  readonly direct: () => readonly Client[]
  readonly close: () => Promise<void>
}

/** Sets it. `folder` is where the database lies; a temporary one unless told otherwise. */
export async function startSingle(folder?: string): Promise<Single> {
  const own = mkdtempSync(join(tmpdir(), 'countersign-fault-'))
  const mail = await startMailPeer()
  const { key, env } = sharedSettings(mail)
  const database = `sqlite:${join(folder ?? own, 'countersign.db')}`
  const service = await startReplica({
    folder: own,
    name: 'service',
    port: await freePort(),
    env: { ...env, COUNTERSIGN_DATABASE: database },
  })
  const client = () => openClient(service.url, key)
  await wantSameCode(client())
  return {
    mail,
    service,
    client,
    direct: () => [client()],
    async close() {
      await service.kill()
      mail.stop()
      rmSync(own, { recursive: true, force: true })
    },
  }
}
