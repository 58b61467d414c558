import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestService } from '../start-test-service.ts'
import { send, type Ask } from './routes-answers.ts'
import { play } from './routes-cast.ts'
import { routesOf } from './routes-running.ts'
import { startMailServer } from './shutdown-mail-server.ts'
import { asking, emptyFolder, runServe, startServing } from './shutdown-serve.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = emptyFolder())
})
afterEach(() => remove())

test('[OPS-18] a stop under load loses no message that was accepted, and sends none twice', async () => {
  const mail = await startMailServer(
    () => new Promise((resolve) => setTimeout(() => resolve(undefined), 20)),
  )
  const env = {
    COUNTERSIGN_SMTP_URL: mail.url,
    COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
  }
  try {
    const accepted: string[] = []
    for (let run = 0; run < 2; run += 1) {
      const serving = await startServing(folder, env)
      const load = Array.from({ length: 8 }, async (_, client) => {
        for (let i = 0; ; i += 1) {
          const to = `p${run}x${client}x${i}@shop.example`
          const answer = await asking(serving, '/v1/verifications', {
            purpose: 'sign_in',
            channel: 'email',
            to,
          })
          if (answer === undefined) return
          if (answer.status === 201) accepted.push(to)
        }
      })
      await waitFor(() => accepted.length > 60 * (run + 1))
      serving.child.kill('SIGTERM')
      expect(await serving.ended).toEqual({ code: 0, signal: null })
      await Promise.all(load)
    }
    // What had not begun when the last run stopped leaves with the next start.
    const last = await startServing(folder, env)
    await waitFor(() => accepted.every((to) => mail.mails.some((m) => m.to === to)))
    last.child.kill('SIGTERM')
    await last.ended
    const counts = new Map<string, number>()
    for (const { to } of mail.mails) counts.set(to, (counts.get(to) ?? 0) + 1)
    expect(accepted.filter((to) => counts.get(to) !== 1)).toEqual([])
  } finally {
    await mail.stop()
  }
}, 90_000)

test('[OPS-20] when the disk takes nothing more the service answers 503, and every success it told was kept', async () => {
  // A limit on the size of files, as a full disk is: some hundred verifications fit into the log of writes.
  const full = await startServing(folder, {}, 'ulimit -f 900; exec "$@"')
  const told: { readonly id: string; readonly to: string }[] = []
  const statuses = new Set<number>()
  try {
    for (let round = 0; round < 200 && !statuses.has(503); round += 1) {
      const asks = Array.from({ length: 20 }, async (_, i) => {
        const to = `p${round}x${i}@shop.example`
        const ask = { purpose: 'sign_in', channel: 'email', to }
        const answer = await asking(full, '/v1/verifications', ask)
        statuses.add(answer?.status ?? 0)
        if (answer?.status === 201) told.push({ id: String(answer.body['id']), to })
      })
      await Promise.all(asks)
    }
    expect(statuses).toEqual(new Set([201, 503]))
  } finally {
    full.child.kill('SIGKILL')
    await full.ended
  }
  const again = await startServing(folder)
  try {
    const lost = await Promise.all(
      told.map(async ({ id }) => (await asking(again, `/v1/verifications/${id}`))?.status !== 200),
    )
    expect(lost.filter((isLost) => isLost)).toEqual([])
  } finally {
    again.child.kill('SIGTERM')
    await again.ended
  }
}, 90_000)

test('[OPS-20] without its database the service answers 503 on every route that needs it, and never success', async () => {
  const service = await startTestService()
  const live = await play(service)
  const routes = await routesOf(service)
  await service.store.close()
  try {
    const told = new Map<string, number>()
    for (const route of routes.filter(
      // A carrier that is none of ours is refused before anything is looked up.
      ({ path, method }) =>
        path.startsWith('/v1/') && !path.startsWith('/v1/carriers/') && method !== 'OPTIONS',
    )) {
      const path = route.path
        .replace(':id', live.id)
        .replace(/:\w+/g, 'x')
        .replace('*', '/country/DE')
      const headers = { authorization: `Bearer ${service.secretKey}` }
      const method = route.method as Ask['method']
      told.set(route.name, (await send(service, { method, path, headers })).status)
    }
    const spared = [...told].filter(([, status]) => status !== 503)
    expect([told.size > 20, spared]).toEqual([true, []])
    expect((await service.call('/readyz')).status).toBe(503)
    expect((await service.admin.inject('/readyz')).statusCode).toBe(503)
    expect((await service.call('/healthz')).status).toBe(200)
  } finally {
    await service.stop()
  }
})

describe('an unsafe start', () => {
  const production = {
    COUNTERSIGN_MODE: 'production',
    COUNTERSIGN_PORT: '0',
    COUNTERSIGN_URL: 'https://verify.shop.example',
    COUNTERSIGN_MASTER_KEY: 'Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=',
    COUNTERSIGN_PROJECT_NAME: 'Shop',
    COUNTERSIGN_SMTP_URL: 'smtp://127.0.0.1:1',
    COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
  }
  const unsafe: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
    'no public address': ['COUNTERSIGN_URL', { COUNTERSIGN_URL: '' }],
    'plain http': ['COUNTERSIGN_URL', { COUNTERSIGN_URL: 'http://verify.shop.example' }],
    'no master key': ['COUNTERSIGN_MASTER_KEY', { COUNTERSIGN_MASTER_KEY: '' }],
    'a master key of zeros': [
      'master key',
      { COUNTERSIGN_MASTER_KEY: Buffer.alloc(32).toString('base64') },
    ],
    'a master key that is short': [
      'COUNTERSIGN_MASTER_KEY',
      { COUNTERSIGN_MASTER_KEY: 'c2hvcnQ=' },
    ],
    'a key that somebody chose': [
      'COUNTERSIGN_SECRET_KEY',
      { COUNTERSIGN_SECRET_KEY: 'sk_12345678' },
    ],
    'no name to tell people': ['COUNTERSIGN_PROJECT_NAME', { COUNTERSIGN_PROJECT_NAME: '' }],
    'no way for a message': ['COUNTERSIGN_SMTP_URL', { COUNTERSIGN_SMTP_URL: '' }],
    'a database that forgets': [
      'COUNTERSIGN_DATABASE',
      { COUNTERSIGN_DATABASE: 'sqlite::memory:' },
    ],
    'everybody as proxy': [
      'COUNTERSIGN_TRUSTED_PROXIES',
      { COUNTERSIGN_TRUSTED_PROXIES: '0.0.0.0/0' },
    ],
  }
  for (const [name, [told, env]] of Object.entries(unsafe))
    test(`[OPS-14] [M66] with ${name}, production does not start, and says why`, async () => {
      const set = Object.entries({ ...production, ...env }).filter(([, value]) => value !== '')
      const run = runServe(folder, Object.fromEntries(set))
      const { code } = await run.ended
      expect(code).toBeGreaterThan(0)
      expect(run.output()).toContain(told)
      expect(run.output()).not.toContain('"ready":true')
    })

  test('[OPS-14] with everything set, production starts', async () => {
    const run = runServe(folder, production)
    await run.ready
    run.child.kill('SIGTERM')
    expect((await run.ended).code).toBe(0)
  })
})

test('[M66] what we ship holds no known secret: two fresh installs have keys of their own', async () => {
  const keys: string[] = []
  for (const install of [emptyFolder(), emptyFolder()]) {
    try {
      const run = runServe(install.folder, { COUNTERSIGN_PORT: '0' })
      keys.push((await run.ready).secret_key)
      run.child.kill('SIGTERM')
      await run.ended
      keys.push(readFileSync(join(install.folder, '.countersign', 'master.key'), 'utf8'))
    } finally {
      install.remove()
    }
  }
  expect(new Set(keys).size).toBe(4)
  for (const key of keys) expect(key.trim().length).toBeGreaterThan(40)
})

test('[M37] a fresh install without any setting opens no connection to the outside and looks up no name', async () => {
  const preload = join(folder, 'watch-network.cjs')
  const seen = join(folder, 'network.txt')
  writeFileSync(preload, watcher(seen))
  const run = runServe(folder, { COUNTERSIGN_PORT: '0' }, { node: ['--require', preload] })
  const { url, secret_key: secretKey } = await run.ready
  const serving = { url, secretKey }
  for (const [channel, to] of [
    ['email', 'person@shop.example'],
    ['sms', '+14155550100'],
  ]) {
    const started = await asking(serving, '/v1/verifications', { purpose: 'sign_in', channel, to })
    expect(started?.status).toBe(201)
  }
  await waitFor(async () => {
    const read = await asking(serving, '/v1/sandbox/messages')
    return JSON.stringify(read?.body).includes('+14155550100')
  })
  run.child.kill('SIGTERM')
  await run.ended
  const lines = readFileSync(seen, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  // The watch was on, and all it saw is the address that the service itself listens on.
  expect(lines[0]).toBe('watching')
  expect(
    lines.slice(1).filter((line) => !/^lookup (?:127\.0\.0\.1|localhost)$/.test(line)),
  ).toEqual([])
})

/** A program part that runs before the service and writes down each connection that is opened and each name looked up. */
function watcher(file: string): string {
  return `
    const { appendFileSync } = require('node:fs')
    const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram')
    const tell = (line) => appendFileSync(${JSON.stringify(file)}, line + '\\n')
    tell('watching')
    const connect = net.Socket.prototype.connect
    net.Socket.prototype.connect = function (...to) {
      tell('connect ' + JSON.stringify(to[0]))
      return connect.apply(this, to)
    }
    for (const home of [dns, dns.promises])
      for (const name of Object.keys(home))
        if (/^(lookup|resolve)/.test(name)) {
          const real = home[name]
          home[name] = function (...of) {
            tell('lookup ' + String(of[0]))
            return real.apply(this, of)
          }
        }
    const send = dgram.Socket.prototype.send
    dgram.Socket.prototype.send = function (...of) {
      tell('datagram')
      return send.apply(this, of)
    }
  `
}

async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it never came to that')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
