import { onTestFinished } from 'vitest'
import { startSandboxService } from '../../server/test/start-sandbox-service.ts'
import { createCountersign } from '../src/client.ts'

/** The service itself, in its sandbox, on a port of its own. */
export async function realService(env: Readonly<Record<string, string>> = {}) {
  const { url, secretKey = '', stop, house } = await startSandboxService(env)
  onTestFinished(stop)
  return { url, house, client: createCountersign({ url, key: secretKey }) }
}
