import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'
import { json, recordingServer } from './recording-server.ts'

test('keys are made, listed and revoked', async () => {
  const wire = {
    id: 'key_1',
    type: 'publishable',
    name: 'shop page',
    origins: ['https://shop.example'],
    created_at: '2026-01-01T00:00:00Z',
    expires_at: null,
  }
  const server = await recordingServer(({ method }, response) => {
    if (method === 'POST') json(response, { ...wire, key: 'pk_1' }, 201)
    else if (method === 'GET') json(response, { data: [wire], next: null })
    else response.writeHead(204).end()
  })
  const { keys } = createCountersign({ url: server.url, key: 'sk_1' })
  const key = {
    id: 'key_1',
    type: 'publishable',
    name: 'shop page',
    scopes: [],
    origins: ['https://shop.example'],
    purposes: [],
    createdAt: new Date('2026-01-01T00:00:00Z'),
  }
  const expiresAt = new Date('2027-01-01T00:00:00Z')
  const origins = ['https://shop.example']
  expect(await keys.create({ type: 'publishable', name: 'shop page', origins, expiresAt })).toEqual(
    { ...key, key: 'pk_1' },
  )
  expect(await keys.list()).toEqual({ data: [key] })
  expect(await keys.remove('key_1')).toBeUndefined()
  expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    [
      'POST',
      '/v1/keys',
      {
        type: 'publishable',
        name: 'shop page',
        origins,
        expires_at: '2027-01-01T00:00:00.000Z',
      },
    ],
    ['GET', '/v1/keys', undefined],
    ['DELETE', '/v1/keys/key_1', undefined],
  ])
})

test('a policy is put and got', async () => {
  const wire = {
    guesses: 3,
    lifetime_seconds: 300,
    length: 8,
    alphabet: 'digits',
    channels: ['sms', 'email'],
    resend: { policy: 'keep_last', keep: 2, after_seconds: [30, 60] },
    assurance: 'aal1',
    notify: 'target',
    factors: ['totp'],
    requires: {
      acr: 'aal1',
      max_age_seconds: 60,
      trusted_device: true,
      up_to: { EUR: '30.00' },
      cool_off_seconds: 3600,
    },
    workflow: [{ channel: 'email', after_seconds: 20 }],
    proof_of_work: 'always',
  }
  const server = await recordingServer((_, response) =>
    json(response, { purpose: 'p', ...wire, version: 2 }),
  )
  const { policies } = createCountersign({ url: server.url, key: 'sk_1' })
  const policy = {
    guesses: 3,
    lifetimeSeconds: 300,
    length: 8,
    alphabet: 'digits',
    channels: ['sms', 'email'],
    resend: { policy: 'keep_last', keep: 2, afterSeconds: [30, 60] },
    assurance: 'aal1',
    notify: 'target',
    factors: ['totp'],
    requires: {
      acr: 'aal1',
      maxAgeSeconds: 60,
      trustedDevice: true,
      upTo: { EUR: '30.00' },
      coolOffSeconds: 3600,
    },
    workflow: [{ channel: 'email', afterSeconds: 20 }],
    proofOfWork: 'always',
  }
  expect(await policies.put('p', policy)).toEqual({ purpose: 'p', ...policy, version: 2 })
  expect(await policies.get('p')).toEqual({ purpose: 'p', ...policy, version: 2 })
  expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['PUT', '/v1/policies/p', wire],
    ['GET', '/v1/policies/p', undefined],
  ])
})

test('a project comes with its first secret key', async () => {
  const server = await recordingServer((_, response) =>
    json(response, { id: 'prj_1', name: 'Shop', secret_key: 'sk_2' }, 201),
  )
  const { projects } = createCountersign({ url: server.url, key: 'sk_1' })
  expect(await projects.create({ name: 'Shop' })).toEqual({
    id: 'prj_1',
    name: 'Shop',
    secretKey: 'sk_2',
  })
})

test('a receipt is consumed with the transaction as it is', async () => {
  const claims = {
    iss: 'https://verify.shop.example',
    aud: 'prj_1',
    jti: 'rcp_1',
    iat: 1767225600,
    exp: 1767225900,
    purpose: 'purchase',
    amr: ['otp', 'sms'],
    acr: 'urn:countersign:aal:1',
    auth_time: 1767225600,
    verification: 'ver_1',
    target_hash: 'h',
  }
  const results = ['consumed', 'already_used', 'expired', 'mismatch', 'surprise']
  const server = await recordingServer((_, response, count) =>
    json(response, { result: results[count - 1], receipt: claims }),
  )
  const { receipts } = createCountersign({ url: server.url, key: 'sk_1' })
  const transaction = { amount: '129.99', currency: 'EUR', order_Id: 'kept' }
  expect(await receipts.consume({ receipt: 'a.b.c', transaction })).toEqual({
    result: 'consumed',
    claims: {
      iss: 'https://verify.shop.example',
      aud: 'prj_1',
      jti: 'rcp_1',
      iat: new Date('2026-01-01T00:00:00Z'),
      exp: new Date('2026-01-01T00:05:00Z'),
      purpose: 'purchase',
      amr: ['otp', 'sms'],
      acr: 'urn:countersign:aal:1',
      authTime: new Date('2026-01-01T00:00:00Z'),
      verification: 'ver_1',
      targetHash: 'h',
    },
  })
  expect(server.requests[0]).toMatchObject({
    path: '/v1/receipts/consumption',
    body: { receipt: 'a.b.c', transaction },
  })
  for (const result of results.slice(1, 4))
    expect(await receipts.consume({ receipt: 'a.b.c' })).toMatchObject({ result })
  await expect(receipts.consume({ receipt: 'a.b.c' })).rejects.toMatchObject({ code: 'bad_answer' })
})
