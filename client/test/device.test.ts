import { expect, test } from 'vitest'
import { endDevice, refreshDevice, startDevice, whoIsSignedIn } from '../src/device.ts'
import type { StartDevice } from '../src/device.ts'
import { realService } from './real-service.ts'

const GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'] as const
type Way = 'all' | 'no streams' | 'polls only'

/** A service with a client whose devices can be let in. */
async function house(method: 'none' | 'client_secret_basic' = 'none') {
  const service = await realService()
  const made = await service.client.clients.create({
    clientName: 'Example TV',
    tokenEndpointAuthMethod: method,
    grantTypes: GRANTS,
    scopes: ['openid', 'watch'],
  })
  const client = { issuer: service.url, clientId: made.clientId, clientSecret: made.clientSecret }
  const { deviceAuthorizations } = service.client
  return {
    ...service,
    device: client,
    approve: (code: string) => deviceAuthorizations.approve(code, { subject: 'user_1' }),
    deny: (code: string) => deviceAuthorizations.deny(code, { subject: 'user_1' }),
  }
}

/** The network between device and service, which may know less than both, or be away for a while. */
function network(way: Way) {
  let lost = 0
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    const isToken = typeof input === 'string' && input.endsWith('/oauth/token')
    if (isToken && lost > 0) {
      lost -= 1
      asked.push('lost')
      throw new TypeError('fetch failed')
    }
    if (way !== 'all' && isToken) headers.set('accept', 'application/json')
    if (way === 'polls only') headers.delete('prefer')
    if (isToken) asked.push('token')
    return globalThis.fetch(input, { ...init, headers })
  }
  return { fetch, asked, lose: (times: number) => void (lost = times) }
}

test('a device shows a code, is told at once when a person says yes, and may then ask who it was', async () => {
  const { device, approve, client } = await house()
  const started = await startDevice({ ...device, scope: 'openid', deviceName: 'Kitchen' })
  expect(started.verificationUri).toBe(`${device.issuer}/code`)
  expect(started.verificationUriComplete).toBe(
    `${device.issuer}/code?user_code=${started.userCode}`,
  )
  expect(started.userCode).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
  expect(started.expiresAt.getTime() - Date.now()).toBeGreaterThan(500_000)
  const told: unknown[] = []
  const tokens = started.wait({
    onWaiting: (waiting) => {
      told.push(waiting)
      void approve(started.userCode)
    },
  })
  const { accessToken, scopes, refreshToken, idToken } = await tokens
  expect(told).toEqual([{ by: 'stream', isReachable: true }])
  expect([scopes, typeof refreshToken, typeof idToken]).toEqual([['openid'], 'string', 'string'])
  expect(await whoIsSignedIn({ ...device, accessToken })).toMatchObject({ subject: 'user_1' })
  const [kept] = (await client.devices.list('user_1')).data
  expect(kept?.name).toBe('Kitchen')
})

test('[DEV-04] a client that has a secret shows it, and one that is unknown is told so', async () => {
  const { device, approve } = await house('client_secret_basic')
  const started = await startDevice(device)
  await approve(started.userCode)
  expect((await started.wait()).scopes).toEqual(['openid', 'watch'])
  const code = async (wrong: Partial<StartDevice>) =>
    startDevice({ ...device, ...wrong }).catch(({ code: said }: { code: string }) => said)
  expect(await code({ clientSecret: 'wrong' })).toBe('invalid_client')
  expect(await code({ clientId: 'cli_0123456789abcdefghij' })).toBe('invalid_client')
  expect(await code({ scope: 'everything' })).toBe('invalid_scope')
})

test('[DEV-11] [DEV-12] a no and the end of the code are told apart, by every way of waiting', async () => {
  const { device, deny, client } = await house()
  for (const way of ['all', 'no streams', 'polls only'] as const) {
    // oxlint-disable no-await-in-loop -- one after the other: they share a clock
    const { fetch } = network(way)
    const doubles = {
      sleep: async (seconds: number) => void (await client.sandbox.advance(Math.ceil(seconds))),
    }
    const refused = await startDevice({ ...device, fetch }, doubles)
    await deny(refused.userCode)
    await expect(refused.wait()).rejects.toMatchObject({ code: 'denied' })
    const late = await startDevice({ ...device, fetch }, doubles)
    await client.sandbox.advance(601)
    await expect(late.wait()).rejects.toMatchObject({ code: 'expired' })
    // oxlint-enable no-await-in-loop
  }
})

test('[DEV-13] tokens are given once: who asks again is refused', async () => {
  const { device, approve } = await house()
  const started = await startDevice(device)
  await approve(started.userCode)
  await started.wait()
  await expect(started.wait()).rejects.toMatchObject({ code: 'refused' })
})

test('where streams do not come through, the answer is held back, and a yes is still told at once', async () => {
  const { device, approve, client } = await house()
  const { fetch } = network('no streams')
  const sleep = async (seconds: number) => void (await client.sandbox.advance(Math.ceil(seconds)))
  const started = await startDevice({ ...device, fetch }, { sleep })
  const told: string[] = []
  const waiting = started.wait({ onWaiting: ({ by }) => void told.push(by) })
  await expect.poll(() => told).toEqual(['long_poll'])
  await approve(started.userCode)
  expect((await waiting).accessToken).toMatch(/^ey/)
})

test('[DEV-07] where nothing else works it asks again and again, never sooner than it may', async () => {
  const { device, approve, client } = await house()
  const { fetch } = network('polls only')
  const waits: number[] = []
  const sleep = async (seconds: number) => {
    waits.push(seconds)
    await client.sandbox.advance(Math.ceil(seconds))
    if (waits.length === 4) await approve(started.userCode)
  }
  const started = await startDevice({ ...device, fetch }, { sleep, now: () => 0 })
  const told: string[] = []
  await started.wait({ onWaiting: ({ by }) => void told.push(by) })
  expect(told).toEqual(['long_poll', 'poll'])
  expect(waits).toEqual([5, 5, 5, 5])
})

test('[DEV-08] told to slow down, it waits five seconds more each time, for good', async () => {
  const { device, approve } = await house()
  const { fetch } = network('polls only')
  const waits: number[] = []
  // No time passes for the service: to it every question comes too early.
  const sleep = async (seconds: number) => {
    waits.push(seconds)
    if (waits.length === 5) await approve(started.userCode)
  }
  const started = await startDevice({ ...device, fetch }, { sleep, now: () => 0 })
  await started.wait()
  expect(waits).toEqual([5, 10, 15, 20, 25])
})

test('a network that is lost is waited for, ever longer, and the screen is told', async () => {
  const { device, approve } = await house()
  const { fetch, lose, asked } = network('all')
  const waits: number[] = []
  const sleep = async (seconds: number) => void waits.push(seconds)
  const started = await startDevice({ ...device, fetch }, { sleep, random: () => 0 })
  lose(4)
  const told: boolean[] = []
  await approve(started.userCode)
  await started.wait({ onWaiting: ({ isReachable }) => void told.push(isReachable) })
  expect(asked).toEqual(['lost', 'lost', 'lost', 'lost', 'token'])
  expect(waits).toEqual([1, 10, 20, 40])
  expect(told[0]).toBe(false)
})

test('a network that stays away ends the waiting when the code is over', async () => {
  const { device } = await house()
  const { fetch, lose } = network('all')
  let now = Date.now()
  const sleep = async (seconds: number) => void (now += seconds * 1000)
  const started = await startDevice({ ...device, fetch }, { sleep, now: () => now })
  lose(1000)
  await expect(started.wait()).rejects.toMatchObject({ code: 'expired' })
  expect(now - Date.now()).toBeLessThan(700_000)
})

test('who waits can stop at any time', async () => {
  const { device } = await house()
  const started = await startDevice(device)
  const leave = new AbortController()
  const waiting = started.wait({ signal: leave.signal, onWaiting: () => leave.abort() })
  await expect(waiting).rejects.toMatchObject({ code: 'aborted' })
})

test('a device that signs out is out, and its refresh token is good once', async () => {
  const { device, approve } = await house()
  const started = await startDevice(device)
  await approve(started.userCode)
  const { refreshToken = '' } = await started.wait()
  const next = await refreshDevice({ ...device, refreshToken })
  expect(next.refreshToken).not.toBe(refreshToken)
  const { accessToken } = next
  expect((await whoIsSignedIn({ ...device, accessToken })).subject).toBe('user_1')
  await endDevice({ ...device, token: next.refreshToken ?? '' })
  await expect(whoIsSignedIn({ ...device, accessToken })).rejects.toMatchObject({ code: 'refused' })
  await expect(
    refreshDevice({ ...device, refreshToken: next.refreshToken ?? '' }),
  ).rejects.toMatchObject({ code: 'refused' })
})

test('a screen that waits longer than a code lives is given the next one', async () => {
  const { device, approve, client } = await house()
  await client.policies.put('device', { userCode: { renew: true } })
  const { fetch } = network('polls only')
  const sleep = async (seconds: number) =>
    void (await client.sandbox.advance(Math.ceil(seconds) * 60))
  const started = await startDevice({ ...device, fetch }, { sleep })
  const codes: string[] = []
  await started.wait({
    onCode: ({ userCode, verificationUriComplete }) => {
      codes.push(userCode)
      expect(verificationUriComplete).toContain(userCode)
      void approve(userCode)
    },
  })
  expect(codes).toHaveLength(1)
  expect(codes[0]).not.toBe(started.userCode)
})

test('a service that calls itself otherwise is not believed, nor one that leads from https to http', async () => {
  const { device } = await house()
  const answering = (metadata: object) => async () => Response.json(metadata)
  const start = (issuer: string, metadata: object) =>
    startDevice({ ...device, issuer, fetch: answering(metadata) })
  const endpoints = {
    device_authorization_endpoint: 'https://a.example/oauth/device_authorization',
    token_endpoint: 'http://a.example/oauth/token',
  }
  const other = { issuer: 'https://b.example', ...endpoints }
  await expect(start('https://a.example', other)).rejects.toMatchObject({
    code: 'bad_answer',
    message: 'The service calls itself otherwise: https://b.example',
  })
  const open = { issuer: 'https://a.example', ...endpoints }
  await expect(start('https://a.example', open)).rejects.toMatchObject({
    message: 'In the service\'s answer, "token_endpoint" is not https',
  })
})
