import { expect, test } from 'vitest'
import { startTestService } from '../../start-test-service.ts'
import { useTestService } from '../../use-test-service.ts'
import { decide } from '../oauth/play-device.ts'

const DOOR = '/compat/identity-center'
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code'

const service = await useTestService()
const startUrl = `${service.url}/start`

const post = (path: string, body: unknown) => service.call(`${DOOR}${path}`, body, { key: null })

async function register(more: object = {}) {
  const { status, body } = await post('/client/register', {
    clientName: 'acme-cli',
    clientType: 'public',
    ...more,
  })
  expect(status).toBe(200)
  return { clientId: body.clientId as string, clientSecret: body.clientSecret as string }
}

async function begin(client: object) {
  const { status, body } = await post('/device_authorization', { ...client, startUrl })
  expect(status).toBe(200)
  return body as { deviceCode: string; userCode: string; verificationUri: string }
}

const poll = (client: object, deviceCode: string) =>
  post('/token', { ...client, grantType: DEVICE_CODE, deviceCode })

/** What one of its SDKs looks at. */
function refusal({ status, headers, body }: Awaited<ReturnType<typeof post>>) {
  return { status, type: headers['x-amzn-errortype'], error: body.error }
}

test('[P08] a program registers itself for ninety days', async () => {
  const now = Math.floor(service.store.now() / 1000)
  const { body } = await post('/client/register', { clientName: 'a', clientType: 'public' })
  expect(body).toEqual({
    clientId: expect.stringMatching(/^reg_/),
    clientSecret: expect.stringMatching(/^cs_/),
    clientIdIssuedAt: expect.any(Number),
    clientSecretExpiresAt: body.clientIdIssuedAt + 90 * 86_400,
  })
  expect(body.clientIdIssuedAt - now).toBeLessThan(5)
})

test('[P08] [DEV-01] a device is told both codes, and where a person types one', async () => {
  const { status, body } = await post('/device_authorization', { ...(await register()), startUrl })
  expect(status).toBe(200)
  expect(body).toEqual({
    deviceCode: expect.stringMatching(/^[\w-]{43,}$/),
    userCode: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    verificationUri: `${service.url}/code`,
    verificationUriComplete: `${service.url}/code?user_code=${body.userCode}`,
    expiresIn: 600,
    interval: 5,
  })
})

test('[P08] pending, then tokens, once', async () => {
  const client = await register()
  const { deviceCode, userCode } = await begin(client)
  const pending = await poll(client, deviceCode)
  expect(refusal(pending)).toEqual({
    status: 400,
    type: 'AuthorizationPendingException',
    error: 'authorization_pending',
  })
  expect(pending.body.message).not.toBe('')
  expect(pending.body.error_description).toBe(pending.body.message)
  expect((await decide(service, userCode, 'approval')).status).toBe(200)
  const { status, body } = await poll(client, deviceCode)
  expect(status).toBe(200)
  expect(body).toEqual({
    accessToken: expect.stringMatching(/^ey/),
    tokenType: 'Bearer',
    expiresIn: 3600,
  })
  expect(refusal(await poll(client, deviceCode))).toMatchObject({ type: 'InvalidGrantException' })
})

test('[P08] a program that names scopes may renew its tokens, and has an id token with openid', async () => {
  const client = await register({ scopes: ['sso:account:access', 'openid'] })
  const { deviceCode, userCode } = await begin(client)
  await decide(service, userCode, 'approval')
  const first = await poll(client, deviceCode)
  expect(first.body.idToken).toMatch(/^ey/)
  const second = await post('/token', {
    ...client,
    grantType: 'refresh_token',
    refreshToken: first.body.refreshToken,
  })
  expect(second.status).toBe(200)
  expect(second.body.refreshToken).not.toBe(first.body.refreshToken)
  expect(
    refusal(await post('/token', { ...client, grantType: 'refresh_token', refreshToken: 'x' })),
  ).toEqual({ status: 400, type: 'InvalidGrantException', error: 'invalid_grant' })
})

test('[P08] [DEV-08] whoever asks too early must slow down', async () => {
  const client = await register()
  const { deviceCode } = await begin(client)
  await poll(client, deviceCode)
  expect(refusal(await poll(client, deviceCode))).toEqual({
    status: 400,
    type: 'SlowDownException',
    error: 'slow_down',
  })
})

test('[P08] [DEV-11] a person who says no', async () => {
  const client = await register()
  const { deviceCode, userCode } = await begin(client)
  await decide(service, userCode, 'denial')
  expect(refusal(await poll(client, deviceCode))).toMatchObject({ type: 'AccessDeniedException' })
})

test('[P08] [DEV-12] nobody answers in time', async () => {
  const client = await register()
  const { deviceCode } = await begin(client)
  await service.advance(601)
  expect(refusal(await poll(client, deviceCode))).toMatchObject({ type: 'ExpiredTokenException' })
})

test('[P08] a client that is unknown and one with the wrong secret hear the same', async () => {
  const client = await register()
  const wrong = await post('/device_authorization', { ...client, clientSecret: 'cs_x', startUrl })
  const unknown = await post('/device_authorization', {
    clientId: client.clientId.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    clientSecret: client.clientSecret,
    startUrl,
  })
  expect(refusal(wrong)).toMatchObject({ status: 401, type: 'InvalidClientException' })
  expect(unknown.text).toBe(wrong.text)
})

test('[P08] [DEV-28] a program that nobody vouches for gets no scope but the usual ones', async () => {
  const asked = await post('/client/register', {
    clientName: 'a',
    clientType: 'public',
    scopes: ['admin'],
  })
  expect(refusal(asked)).toMatchObject({ status: 400, type: 'InvalidScopeException' })
})

test.each([
  [
    'another service’s start URL',
    '/device_authorization',
    { startUrl: 'https://evil.example/start' },
    'InvalidRequestException',
  ],
  ['no device code', '/token', { grantType: DEVICE_CODE }, 'InvalidRequestException'],
  [
    'a grant that devices do not use',
    '/token',
    { grantType: 'authorization_code' },
    'UnsupportedGrantTypeException',
  ],
  ['a field of the wrong kind', '/token', { grantType: 7 }, 'InvalidRequestException'],
  [
    'a client of another kind',
    '/client/register',
    { clientName: 'a', clientType: 'x' },
    'InvalidClientMetadataException',
  ],
  [
    'only grants that redirect',
    '/client/register',
    { clientName: 'a', clientType: 'public', grantTypes: ['authorization_code'] },
    'UnsupportedGrantTypeException',
  ],
])('[P08] refused: %s', async (_name, path, ask, type) => {
  const client = path === '/client/register' ? {} : await register()
  const refused = await post(path, { ...client, ...ask })
  expect(refusal(refused)).toMatchObject({ status: 400, type })
  expect(refused.body.message).not.toBe('')
})

test('[P08] a start URL as it is copied from an address bar is understood, and leads to where codes are typed', async () => {
  const client = await register()
  for (const copied of [`${startUrl}/`, `${startUrl}#/`, `${startUrl}/#/`])
    expect((await post('/device_authorization', { ...client, startUrl: copied })).status).toBe(200)
  const opened = await service.call('/start', undefined, { key: null })
  expect(opened.status).toBe(303)
  expect(opened.headers['location']).toBe('/code')
})

test('the doors exist only where the operator named them', async () => {
  const other = await startTestService({ env: { COUNTERSIGN_DOORS: 'login-with-amazon' } })
  try {
    const asked = await other.call(`${DOOR}/client/register`, {}, { key: null })
    expect(asked.status).toBe(404)
    expect((await other.call('/start', undefined, { key: null })).status).toBe(404)
  } finally {
    await other.stop()
  }
})

test('[P08] [LIM-05] one network cannot register without end', async () => {
  const other = await startTestService()
  try {
    const answers = await Promise.all(
      Array.from({ length: 21 }, () =>
        other.call(
          `${DOOR}/client/register`,
          { clientName: 'a', clientType: 'public' },
          { key: null },
        ),
      ),
    )
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused.map(refusal)).toEqual([
      { status: 400, type: 'SlowDownException', error: 'slow_down' },
    ])
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
  } finally {
    await other.stop()
  }
})

test('[P08] [LIM-05] nor can a site of which one holder has every network, and a program that no device used is forgotten after a day', async () => {
  const other = await startTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })
  try {
    const answers = []
    for (let i = 0; i < 210; i += 1)
      answers.push(
        await other.call(
          `${DOOR}/client/register`,
          { clientName: 'a', clientType: 'public' },
          { key: null, headers: { 'x-forwarded-for': `2001:db8:1:${i % 15}::1` } },
        ),
      )
    const made = answers.filter(({ status }) => status === 200)
    expect(made).toHaveLength(200)
    const [used, unused] = made.map(({ body }) => body)
    const begun = ({ clientId, clientSecret }: typeof used) =>
      other.call(
        `${DOOR}/device_authorization`,
        { clientId, clientSecret, startUrl: `${other.url}/start` },
        { key: null },
      )
    expect((await begun(used)).status).toBe(200)
    await other.advance(86_401)
    expect((await begun(used)).status).toBe(200)
    expect(refusal(await begun(unused))).toMatchObject({ type: 'InvalidClientException' })
  } finally {
    await other.stop()
  }
})
