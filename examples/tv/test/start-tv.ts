import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCountersign } from '@countersign/client'
import { freePort } from '../../../server/test/postgres/free-port.ts'
import { startSandboxService } from '../../../server/test/start-sandbox-service.ts'

const PROGRAM = fileURLToPath(new URL('../main.ts', import.meta.url))
const GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'] as const

/** Starts a service in its sandbox and a television as a process of its own, that can be turned off and on. */
export async function startTv() {
  const service = await startSandboxService({ COUNTERSIGN_PROJECT_NAME: 'Example Books' })
  const { url: serviceUrl, secretKey = '' } = service
  const countersign = createCountersign({ url: serviceUrl, key: secretKey })
  const { clientId } = await countersign.clients.create({
    clientName: 'Example Books TV',
    tokenEndpointAuthMethod: 'none',
    grantTypes: GRANTS,
    scopes: ['openid', 'library', 'listen'],
  })
  const folder = mkdtempSync(join(tmpdir(), 'countersign-tv-'))
  const tokenFile = join(folder, 'token')
  const port = await freePort()

  const turnOn = async () => {
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        PATH: process.env['PATH'],
        TV_PORT: String(port),
        TV_CLIENT_ID: clientId,
        TV_TOKEN_FILE: tokenFile,
        COUNTERSIGN_URL: serviceUrl,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    return child
  }
  let child = await turnOn()
  const turnOff = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return {
    url: `http://127.0.0.1:${port}`,
    serviceUrl,
    secretKey,
    countersign,
    tokenFile,
    isKept: () => existsSync(tokenFile),
    async restart(): Promise<void> {
      await turnOff()
      child = await turnOn()
    },
    async stop(): Promise<void> {
      await turnOff()
      await service.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
