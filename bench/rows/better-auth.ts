import { join } from 'node:path'
import { cpuOf } from '../measure/proc.ts'
import { startServer } from '../measure/server.ts'
import { totp } from '../measure/totp.ts'
import type { Row } from './row.ts'

const PEOPLE = 2000
const FLOWS = {
  email: 'start + check of an e-mail code',
  phone: 'start + check of a phone code',
  totp: 'check of an authenticator code, signed in',
} as const
type Flow = keyof typeof FLOWS

const peer = (flow: Flow, store: 'sqlite' | 'postgres', pending = 0): Row => {
  const id = `better-auth-${flow}-${store}${pending > 0 ? '-100k' : ''}`
  return {
    id,
    title: `better-auth, ${store === 'sqlite' ? 'SQLite' : 'PostgreSQL'}${pending > 0 ? ', 100,000 pending' : ''}`,
    flow: FLOWS[flow],
    beside: besideOf(flow, store, pending),
    async open(place) {
      const postgres = store === 'postgres' ? await place.postgres() : undefined
      const database = postgres?.url ?? `sqlite:${join(place.folder, `${id}.db`)}`
      const server = await startServer('better-auth.ts', {
        env: {
          BENCH_FLOW: flow,
          BENCH_DATABASE: database,
          BENCH_PEOPLE: String(PEOPLE),
          BENCH_PENDING: String(pending),
        },
      })
      const { BENCH_COOKIE = '', TOTP_SECRET = '' } = server.told
      return {
        server,
        script: `peer-${flow}.lua`,
        env: () => ({
          BENCH_PEOPLE: String(PEOPLE),
          ...(flow === 'totp' && {
            BENCH_COOKIE,
            BENCH_ORIGIN: server.url,
            // The next half minute's: it is good until the one after that is over.
            BENCH_CODE: totp(TOTP_SECRET, Date.now() + 30_000),
          }),
        }),
        ...(postgres && { databaseCpu: () => cpuOf(postgres.pid()) }),
      }
    },
  }
}

function besideOf(flow: Flow, store: 'sqlite' | 'postgres', pending: number): string {
  if (flow === 'totp') return 'totp-sqlite'
  return pending > 0 ? `${store}-100k` : store
}

/** better-auth, each code that it sends on each database, and the e-mail code with many others pending. */
export const BETTER_AUTH: readonly Row[] = [
  peer('email', 'sqlite'),
  peer('email', 'sqlite', 100_000),
  peer('phone', 'sqlite'),
  peer('email', 'postgres'),
  peer('email', 'postgres', 100_000),
  peer('phone', 'postgres'),
]

/** better-auth's authenticator codes: each a check by somebody who is signed in. */
export const BETTER_AUTH_TOTP: readonly Row[] = [peer('totp', 'sqlite'), peer('totp', 'postgres')]
