import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createCountersign, type SandboxMessage } from '@countersign/client'
import { freePort } from '../../../server/test/postgres/free-port.ts'
import { startSandboxService } from '../../../server/test/start-sandbox-service.ts'

const PROGRAM = fileURLToPath(new URL('../main.ts', import.meta.url))

export type StartedStore = Awaited<ReturnType<typeof startStore>>

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
    /** The newest message with a code to an address; notices have none. */
    async messageFor(to: string): Promise<SandboxMessage> {
      await countersign.sandbox.waitForMessage({ to })
      const messages = await countersign.sandbox.messages({ to })
      const found = messages.findLast(({ code }) => code !== undefined)
      if (found === undefined) throw new Error('no code was sent there')
      return found
    },
    /** Its code. */
    async codeFor(to: string): Promise<string> {
      return (await this.messageFor(to)).code ?? ''
    },
    async stop(): Promise<void> {
      const ended = once(store, 'exit')
      store.kill('SIGTERM')
      await ended
      await service.stop()
    },
  }
}
