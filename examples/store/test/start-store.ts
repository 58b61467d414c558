import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createCountersign } from '@countersign/client'
import { freePort } from '../../../server/test/postgres/free-port.ts'
import { startSandboxService } from '../../../server/test/start-sandbox-service.ts'

const PROGRAM = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Starts a service in its sandbox and the store as a process of its own, as a developer would. */
export async function startStore() {
  const service = await startSandboxService({ COUNTERSIGN_PROJECT_NAME: 'Example Books' })
  const { url: serviceUrl, secretKey = '' } = service
  const port = await freePort()
  const store = spawn(process.execPath, [PROGRAM], {
    env: {
      PATH: process.env['PATH'],
      STORE_PORT: String(port),
      STORE_DATABASE: ':memory:',
      COUNTERSIGN_URL: serviceUrl,
      COUNTERSIGN_SECRET_KEY: secretKey,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(store.stdout, 'data'), once(store, 'exit')])
  const countersign = createCountersign({ url: serviceUrl, key: secretKey })
  return {
    url: `http://127.0.0.1:${port}`,
    serviceUrl,
    secretKey,
    countersign,
    /** The newest code sent to an address. */
    async codeFor(to: string): Promise<string> {
      const { code = '' } = await countersign.sandbox.waitForMessage({ to })
      return code
    },
    async stop(): Promise<void> {
      const ended = once(store, 'exit')
      store.kill('SIGTERM')
      await ended
      await service.stop()
    },
  }
}
