import { readSettings } from '../src/config/read-settings.ts'
import { openHouse, type Doubles } from '../src/main.ts'
import type { SandboxMessage } from '../src/channels/sandbox-inbox.ts'

export type TestService = Awaited<ReturnType<typeof startTestService>>

export const TEST_KEY = 'sk_test_0123456789abcdef'

/**
 * The whole service as it runs, on SQLite in memory and in sandbox mode, without a port: `inject` asks it. Nothing in it is
 * mocked. Pass settings by their environment names; `listen: true` opens a port.
 */
export async function startTestService(
  options: {
    readonly env?: Readonly<Record<string, string>>
    readonly doubles?: Doubles
    readonly url?: string
    readonly listen?: boolean
  } = {},
) {
  const read = readSettings(
    {
      COUNTERSIGN_DATABASE: 'sqlite::memory:',
      COUNTERSIGN_MASTER_KEY: 'Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=',
      COUNTERSIGN_SECRET_KEY: TEST_KEY,
      COUNTERSIGN_LOG_LEVEL: 'silent',
      COUNTERSIGN_KEY_RATE: '100000',
      ...options.env,
    },
    undefined,
  )
  if (read.result === 'faulty') throw new Error(read.faults.join('; '))
  const url = options.url ?? 'http://127.0.0.1:4000'
  const house = await openHouse(read.settings, url, options.doubles)
  const { app, inbox } = house
  if (options.listen === true)
    await app.listen({ port: Number(new URL(url).port), host: '127.0.0.1' })

  /** Posts, or gets when there is no body, with the secret key unless `key` says otherwise; `null` sends none. */
  const call = async (
    path: string,
    body?: unknown,
    extra: {
      readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
      readonly key?: string | null
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) => {
    const key = extra.key === undefined ? TEST_KEY : extra.key
    const answer = await app.inject({
      method: extra.method ?? (body === undefined ? 'GET' : 'POST'),
      url: path,
      headers: {
        host: new URL(url).host,
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...extra.headers,
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: parsed(answer.body),
    }
  }

  /** Waits until everything that was accepted has left or failed. */
  const settle = () => house.rounds.runNow()

  /** Every message to this address so far, oldest first. */
  const messages = async (to?: string): Promise<readonly SandboxMessage[]> => {
    await settle()
    return inbox?.list({ project: house.project.id, ...(to !== undefined && { to }) }) ?? []
  }

  return {
    ...house,
    url,
    secretKey: TEST_KEY,
    call,
    settle,
    messages,
    /** The code in the newest message to this address. */
    async code(to: string): Promise<string> {
      const code = (await messages(to)).at(-1)?.code
      if (code === undefined) throw new Error('no message with a code was sent there')
      return code
    },
    /** Moves the sandbox clock on, and lets everything happen that is due by then. */
    async advance(seconds: number): Promise<void> {
      await house.store.advance(seconds * 1000)
      await settle()
    },
    stop: house.close,
  }
}

/** JSON as its reader sees it; tests say what they expect of it. */
// oxlint-disable-next-line typescript/no-explicit-any
function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
