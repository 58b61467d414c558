import { expect, test } from 'vitest'
import { createCountersign, type Countersign } from '../src/client.ts'
import { startDevice } from '../src/device.ts'
import { callForFactors, callForTheRest } from './factor-calls.ts'
import { callForMessaging } from './messaging-calls.ts'
import { realService } from './real-service.ts'

/** Notes every call that is made through it, as `noun.verb`. */
function noting(client: Countersign, made: Set<string>): Countersign {
  const noted = (noun: string, part: object): object =>
    new Proxy(part, {
      get(target, verb) {
        made.add(`${noun}.${String(verb)}`)
        return Reflect.get(target, verb)
      },
    })
  return new Proxy(client, {
    get(target, noun) {
      const part: unknown = Reflect.get(target, noun)
      return typeof part === 'object' && part !== null ? noted(String(noun), part) : part
    },
  })
}

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of from) found.push(one)
  return found
}

test('the service takes every call of the client, with every option that it has', async () => {
  const service = await realService({ COUNTERSIGN_SEED_IMPORT: 'two_operators' })
  const made = new Set<string>()
  const noted = noting(service.client, made)
  const { verifications, receipts, keys, policies, projects, sandbox } = noted
  const { clients, deviceAuthorizations, devices, subjects } = noted
  const to = 'ada@example.com'
  const idempotencyKey = 'of-this-test'
  const signal = AbortSignal.timeout(20_000)
  const options = { idempotencyKey, signal }

  const resend = { policy: 'keep_last', keep: 2, afterSeconds: [30] }
  const policy = {
    guesses: 4,
    lifetimeSeconds: 300,
    length: 8,
    alphabet: 'digits',
    channels: ['email', 'sms'],
    resend,
    assurance: 'aal1',
    notify: 'all',
    link: false,
    factors: ['passkey', 'totp', 'approval'],
    requires: {
      acr: 'confirmed',
      maxAgeSeconds: 600,
      trustedDevice: true,
      upTo: { EUR: '50.00' },
      coolOffSeconds: 3600,
    },
  }
  expect(await policies.put('sign_in', policy, { signal })).toMatchObject(policy)
  expect(await policies.get('sign_in', { signal })).toMatchObject({
    ...policy,
    purpose: 'sign_in',
    version: 1,
  })

  const started = await verifications.start({
    purpose: 'sign_in',
    channel: 'email',
    to,
    subject: 'user_1',
    session: 's1',
    locale: 'de',
    metadata: { cart: '7' },
    ...options,
  })
  const { id } = started
  await sandbox.advance(31, options)
  await verifications.send(id, { channel: 'email', session: 's1', ...options })
  const { code = '', id: newest } = await sandbox.waitForMessage({ to, timeoutSeconds: 10, signal })
  expect(await sandbox.messages({ to, after: newest, signal })).toEqual([])
  const outcome = await verifications.check(id, { code, session: 's1', ...options })
  if (outcome.result !== 'approved') throw new Error(outcome.result)
  expect((await verifications.get(id, { signal })).status).toBe('approved')
  const consumed = await receipts.consume({ receipt: outcome.receipt, ...options })
  expect(consumed.result).toBe('consumed')
  const judged = await receipts.verify(outcome.receipt, {
    audience: consumed.claims?.aud ?? '',
    purpose: 'sign_in',
    now: await sandbox.now({ signal }),
  })
  expect(judged.result).toBe('valid')
  expect((await all(verifications.events(id, { signal }))).length).toBeGreaterThan(3)

  const begin = (name: string) =>
    verifications.start({ purpose: 'sign_up', channel: 'email', to: `${name}@example.com` })
  const canceled = await verifications.cancel((await begin('b')).id, options)
  const denied = await verifications.deny((await begin('c')).id, options)
  expect([canceled.status, denied.status]).toEqual(['canceled', 'denied'])
  const filter = { to, subject: 'user_1', status: 'approved', purpose: 'sign_in', limit: 1, signal }
  const page = await verifications.list(filter)
  expect(page.data.map((v) => v.id)).toEqual([id])
  expect((await verifications.list({ after: id, signal })).data).toHaveLength(0)
  expect(await all(verifications.listAll({ limit: 1, signal }))).toHaveLength(3)

  const returning = await verifications.start({
    purpose: 'sign_in',
    channel: 'email',
    to: 'd@example.com',
  })
  const message = await sandbox.waitForMessage({ to: 'd@example.com' })
  await verifications.check(returning.id, { code: message.code ?? '' })
  const { project, vault } = service.house
  const answer = vault.token('answer', project.id, returning.id)
  expect(await verifications.redeem(returning.id, answer, { signal })).toMatch(/^ey/)

  const ask = { type: 'secret', name: 'second', scopes: ['receipts'] } as const
  const expiresAt = new Date(Date.now() + 86_400_000)
  const created = await keys.create({ ...ask, expiresAt, ...options })
  const listed = await keys.list({ signal })
  expect(listed.data.map((key) => key.id)).toContain(created.id)
  expect(listed.next).toBeUndefined()
  await keys.remove(created.id, { signal })
  expect((await projects.create({ name: 'Another', ...options })).secretKey).toMatch(/^sk_/)

  const grantTypes = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'] as const
  const tv = await clients.create({
    clientName: 'Living room app',
    tokenEndpointAuthMethod: 'client_secret_basic',
    grantTypes,
    scopes: ['openid', 'watch'],
    clientUri: 'https://shop.example/tv',
    audience: 'https://api.shop.example',
    accessTokenSeconds: 300,
    needsUser: false,
    ...options,
  })
  expect(tv).toMatchObject({ scopes: ['openid', 'watch'], accessTokenSeconds: 300 })
  const { data: known } = await clients.list({ signal })
  expect(known.map((one) => one.clientId)).toContain(tv.clientId)
  const device = { issuer: service.url, clientId: tv.clientId, clientSecret: tv.clientSecret }
  const first = await startDevice({ ...device, deviceName: 'Kitchen' })
  expect(await deviceAuthorizations.get(first.userCode, { signal })).toMatchObject({
    status: 'pending',
    client: { clientId: tv.clientId, clientName: 'Living room app', registered: false },
    deviceName: 'Kitchen',
    scopes: ['openid', 'watch'],
  })
  const said = { subject: 'user_1', acr: 'urn:example:high', amr: ['pwd', 'otp'], ...options }
  const approved = await deviceAuthorizations.approve(first.userCode, said)
  expect(approved.receipt).toMatch(/^ey/)
  expect((await first.wait()).scopes).toEqual(['openid', 'watch'])
  const second = await startDevice(device)
  const no = { subject: 'user_1', reported: true, ...options }
  expect((await deviceAuthorizations.deny(second.userCode, no)).status).toBe('denied')
  const [own] = (await devices.list('user_1', { signal })).data
  expect(own).toMatchObject({ name: 'Kitchen', client: { clientId: tv.clientId } })
  const deviceId = own?.id ?? ''
  expect((await devices.rename('user_1', deviceId, 'Bedroom', { signal })).name).toBe('Bedroom')
  expect((await devices.revoke('user_1', deviceId, { signal })).revokedAt).toBeInstanceOf(Date)
  await subjects.lock('user_1', { signal })
  const third = await startDevice(device)
  await expect(
    deviceAuthorizations.approve(third.userCode, { subject: 'user_1' }),
  ).rejects.toMatchObject({ code: 'device_refused' })
  await subjects.unlock('user_1', { signal })
  await clients.remove(tv.clientId, { signal })

  await callForFactors(noted, service.url)
  const other = await keys.create({ type: 'secret', name: 'third', scopes: ['seeds'] })
  await callForTheRest(noted, service.url, createCountersign({ url: service.url, key: other.key }))

  await callForMessaging(noted)

  await sandbox.fault({ channel: 'sms', fault: 'delay', times: 1, seconds: 1, ...options })
  await sandbox.clear({ signal })
  expect(await sandbox.messages()).toEqual([])

  const calls = Object.entries(service.client).flatMap(([noun, part]) =>
    Object.keys(part).map((verb) => `${noun}.${verb}`),
  )
  expect(made).toEqual(new Set(calls))
})

test('putting a policy replaces it: what is left out is as usual for the purpose', async () => {
  const { policies } = (await realService()).client
  const usual = await policies.get('sign_in')
  const resend = { policy: 'reuse' }
  await policies.put('sign_in', { guesses: 3, resend })
  expect(await policies.put('sign_in', { link: true })).toEqual({
    ...usual,
    link: true,
    version: 2,
  })
})
