import { randomBytes } from 'node:crypto'
import { readSettings } from '../src/config/read-settings.ts'
import { startService } from '../src/main.ts'

/** The service as it is started, in its sandbox and on a port of its own, for programs that stand beside it. */
export function startSandboxService(env: Readonly<Record<string, string>> = {}) {
  const read = readSettings(
    {
      COUNTERSIGN_PORT: '0',
      COUNTERSIGN_DATABASE: 'sqlite::memory:',
      COUNTERSIGN_MASTER_KEY: randomBytes(32).toString('base64'),
      COUNTERSIGN_LOG_LEVEL: 'silent',
      ...env,
    },
    undefined,
  )
  if (read.result === 'faulty') throw new Error(read.faults.join('; '))
  return startService(read.settings)
}
