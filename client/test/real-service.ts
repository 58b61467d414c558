import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { readSettings } from '../../server/src/config/read-settings.ts'
import { startService } from '../../server/src/main.ts'
import { createCountersign } from '../src/client.ts'

/** The service itself, in its sandbox, on a port of its own. */
export async function realService() {
  const read = readSettings(
    {
      COUNTERSIGN_PORT: '0',
      COUNTERSIGN_DATABASE: 'sqlite::memory:',
      COUNTERSIGN_MASTER_KEY: randomBytes(32).toString('base64'),
      COUNTERSIGN_LOG_LEVEL: 'silent',
    },
    undefined,
  )
  if (read.result === 'faulty') throw new Error(read.faults.join('; '))
  const { url, secretKey = '', stop, house } = await startService(read.settings)
  onTestFinished(stop)
  return { url, house, client: createCountersign({ url, key: secretKey }) }
}
