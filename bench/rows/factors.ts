import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { appHolders } from '../measure/app-holders.ts'
import { KEY, settings } from '../measure/countersign.ts'
import { many, post } from '../measure/many.ts'
import { passkeyLoad } from '../measure/passkey-load.ts'
import type { Target } from '../measure/rounds.ts'
import { startServer, type Server } from '../measure/server.ts'
import { BETTER_AUTH_TOTP } from './better-auth.ts'
import { onSqlite } from './ours.ts'
import type { Row } from './row.ts'

/** Enough that nobody is asked twice in a round: five thousand a second for four seconds. */
const PEOPLE = 20_000

const TITLE = '**Countersign, SQLite**'

async function service(folder: string, id: string): Promise<Server> {
  const env = settings(folder, `sqlite:${join(folder, `${id}.db`)}`)
  return startServer('service.ts', { env })
}

const byApp: Row = {
  id: 'totp-sqlite',
  title: TITLE,
  flow: 'start + check of an authenticator code',
  async open({ folder }) {
    const server = await service(folder, 'totp')
    const holders = await appHolders(server.url, PEOPLE)
    return {
      server,
      script: 'totp.lua',
      before: holders.nextStep,
      env: () => ({
        BENCH_KEY: KEY,
        BENCH_PEOPLE: String(PEOPLE),
        BENCH_CODE: holders.code(),
      }),
    }
  },
}

/** Checks alone, of what was started before the round: what a right code costs, by message or by app. */
const checks = (id: string, flow: string, byMessage: boolean): Row => ({
  id,
  title: TITLE,
  flow,
  ...(!byMessage && { beside: 'code-check' }),
  async open({ folder }): Promise<Target> {
    const server = await service(folder, id)
    const file = join(folder, `${id}.ids`)
    const holders = byMessage ? undefined : await appHolders(server.url, PEOPLE)
    let round = 0
    let mailed = ''
    return {
      server,
      script: 'check.lua',
      async before() {
        round += 1
        const ids = await many(PEOPLE, async (nth) => {
          const whose = byMessage
            ? { channel: 'email', to: `p${round}x${nth}@bench.test` }
            : { channel: 'totp', subject: `app${nth - 1}` }
          return started(server.url, { purpose: 'sign_in', ...whose })
        })
        writeFileSync(file, ids.join('\n'))
        if (byMessage) mailed = await mailedCode(server.url, `p${round}x${PEOPLE}@bench.test`)
        await holders?.nextStep()
      },
      env: () => ({
        BENCH_KEY: KEY,
        BENCH_IDS: file,
        BENCH_CODE: holders === undefined ? mailed : holders.code(),
      }),
    }
  },
})

/** Zeros, and how many: the smoke test's wrong codes set the project's alarm off, and codes are longer for a while. */
async function mailedCode(url: string, to: string): Promise<string> {
  const address = `${url}/v1/sandbox/messages?to=${encodeURIComponent(to)}`
  const headers = { authorization: `Bearer ${KEY}` }
  for (const _ of Array.from({ length: 100 })) {
    const told = await (await fetch(address, { headers })).text()
    const { data }: { readonly data: readonly { readonly code: string }[] } = JSON.parse(told)
    const [message] = data
    if (message !== undefined) return message.code
    await setTimeout(50)
  }
  throw new Error('the mail with the code did not come')
}

async function started(url: string, ask: object): Promise<string> {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
  const { id } = await post(`${url}/v1/verifications`, headers, JSON.stringify(ask), 201)
  return String(id)
}

/** Passkeys, by one load for both. */
async function passkeys(server: Server, peer: 'countersign' | 'better-auth'): Promise<Target> {
  const { load, stop } = await passkeyLoad({
    BENCH_PEER: peer,
    BENCH_URL: server.url,
    BENCH_KEY: KEY,
  })
  const both = async () => {
    await stop()
    await server.stop()
  }
  return { server: { ...server, stop: both }, script: 'passkeys.ts', load }
}

const byPasskey: Row = {
  id: 'passkey-sqlite',
  title: TITLE,
  flow: 'start + check of a passkey',
  open: async ({ folder }) => passkeys(await service(folder, 'passkey'), 'countersign'),
}

const peerByPasskey: Row = {
  id: 'better-auth-passkey-sqlite',
  title: 'better-auth, SQLite',
  flow: 'sign-in with a passkey',
  beside: byPasskey.id,
  async open({ folder }) {
    const database = `sqlite:${join(folder, 'better-auth-passkey.db')}`
    const env = { BENCH_FLOW: 'passkey', BENCH_DATABASE: database }
    return passkeys(await startServer('better-auth.ts', { env }), 'better-auth')
  },
}

/** What a person has at hand, beside a code that is sent and beside the same elsewhere. */
export const FACTORS: readonly Row[] = [
  onSqlite('code-sqlite', TITLE, 'service.ts'),
  byApp,
  ...BETTER_AUTH_TOTP,
  checks('code-check', 'check of an e-mail code', true),
  checks('totp-check', 'check of an authenticator code', false),
  byPasskey,
  peerByPasskey,
]
