import { join } from 'node:path'
import { startServer } from '../measure/server.ts'
import type { Row } from './row.ts'

const peer = (id: string, title: string, file: string | undefined): Row => ({
  id,
  title,
  flow: 'device code + pending poll',
  beside: 'device',
  async open({ folder }) {
    const database = file === undefined ? 'memory' : `sqlite:${join(folder, file)}`
    return {
      server: await startServer('oidc-provider.ts', { env: { BENCH_DATABASE: database } }),
      script: 'device.lua',
      env: () => ({ BENCH_BODY: 'form', BENCH_START: '/device/auth', BENCH_POLL: '/token' }),
    }
  },
})

/** oidc-provider's device flow. */
export const OIDC_PROVIDER: readonly Row[] = [
  peer('oidc-provider-memory', 'oidc-provider, in memory', undefined),
  peer('oidc-provider-sqlite', 'oidc-provider, SQLite', 'oidc-provider.db'),
]
