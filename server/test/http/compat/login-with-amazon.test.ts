import { expect, test } from 'vitest'
import { REFRESH_GRANT } from '../../../src/domain/oauth/client.ts'
import { startTestService } from '../../start-test-service.ts'
import { useTestService } from '../../use-test-service.ts'
import {
  DEVICE_CODE_GRANT,
  decide,
  makeClient,
  postForm,
  type PlayedClient,
} from '../oauth/play-device.ts'

const DOOR = '/compat/login-with-amazon/auth'

const service = await useTestService()
const television = await makeClient(service, {
  grant_types: [DEVICE_CODE_GRANT, REFRESH_GRANT],
  scope: 'profile alexa:all',
})

const form = (path: string, fields: Readonly<Record<string, string>>) =>
  postForm(service, `${DOOR}${path}`, fields)

function ask(client: PlayedClient, more: Readonly<Record<string, string>> = {}) {
  return form('/o2/create/codepair', {
    response_type: 'device_code',
    client_id: client.id,
    ...(client.secret !== undefined && { client_secret: client.secret }),
    scope: 'profile',
    ...more,
  })
}

async function begin(client: PlayedClient = television) {
  const { status, body } = await ask(client)
  expect(status).toBe(200)
  return body as { user_code: string; device_code: string }
}

/** As devices ask: without naming their client. */
function poll(pair: { user_code: string; device_code: string }, more: object = {}) {
  const { user_code, device_code } = pair
  return form('/o2/token', { grant_type: 'device_code', user_code, device_code, ...more })
}

test('[P08] [DEV-01] a device is told its pair of codes, and where a person types one', async () => {
  const { status, body } = await ask(television)
  expect(status).toBe(200)
  expect(body).toEqual({
    user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    device_code: expect.stringMatching(/^[\w.-]{43,}$/),
    verification_uri: `${service.url}/code`,
    expires_in: 600,
    interval: 5,
  })
})

test('[P08] pending, then tokens, and new ones with the refresh token', async () => {
  const pair = await begin()
  const pending = await poll(pair)
  expect(pending.status).toBe(400)
  expect(pending.body).toMatchObject({ error: 'authorization_pending' })
  expect((await decide(service, pair.user_code, 'approval')).status).toBe(200)
  const first = await poll(pair)
  expect(first.status).toBe(200)
  expect(first.headers['cache-control']).toBe('no-store')
  expect(first.body).toMatchObject({
    access_token: expect.stringMatching(/^ey/),
    refresh_token: expect.any(String),
    token_type: 'bearer',
    expires_in: 600,
  })
  const second = await form('/o2/token', {
    grant_type: 'refresh_token',
    refresh_token: first.body.refresh_token,
    client_id: television.id,
  })
  expect(second.status).toBe(200)
  expect(second.body).toMatchObject({ access_token: expect.any(String), token_type: 'bearer' })
})

test('[P08] the path is known with a capital letter too, and bodies may be JSON', async () => {
  const json = (path: string, body: unknown) => service.call(`${DOOR}${path}`, body, { key: null })
  const made = await json('/O2/create/codepair', {
    response_type: 'device_code',
    client_id: television.id,
    scope: 'alexa:all',
    scope_data: { 'alexa:all': { productID: 'tv', productInstanceAttributes: {} } },
  })
  expect(made.status).toBe(200)
  const { user_code, device_code } = made.body
  const pending = await json('/O2/token', { grant_type: 'device_code', user_code, device_code })
  expect(pending.body).toMatchObject({ error: 'authorization_pending' })
})

test('[P08] [DEV-08] whoever asks too early must slow down', async () => {
  const pair = await begin()
  await poll(pair)
  expect((await poll(pair)).body).toMatchObject({ error: 'slow_down', interval: 10 })
})

test('[P08] a device code without its user code brings nothing, with another pair’s neither', async () => {
  const [pair, other] = [await begin(), await begin()]
  await decide(service, pair.user_code, 'approval')
  const { device_code } = pair
  const alone = await form('/o2/token', { grant_type: 'device_code', device_code })
  expect(alone.body).toMatchObject({ error: 'invalid_request' })
  for (const user_code of [other.user_code, 'nothing', 'BBBB-BBBB'])
    expect((await poll({ device_code, user_code })).body).toMatchObject({
      error: 'invalid_code_pair',
    })
  // Case and dashes do not matter, as with a person.
  const user_code = pair.user_code.toLowerCase().replace('-', ' ')
  expect((await poll({ device_code, user_code })).status).toBe(200)
})

test('[P08] [DEV-11] [DEV-12] [DEV-13] what is over is an invalid pair: denied, late, or used', async () => {
  const denied = await begin()
  await decide(service, denied.user_code, 'denial')
  const used = await begin()
  await decide(service, used.user_code, 'approval')
  expect((await poll(used)).status).toBe(200)
  const late = await begin()
  await service.advance(601)
  for (const pair of [denied, used, late]) {
    const { status, body } = await poll(pair)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: 'invalid_code_pair' })
  }
})

test('[P08] [DEV-06] a pair is good for its own client only', async () => {
  const stranger = await makeClient(service)
  const pair = await begin()
  await decide(service, pair.user_code, 'approval')
  const device_code = pair.device_code.replace(television.id, stranger.id)
  expect((await poll({ ...pair, device_code })).body).toMatchObject({ error: 'invalid_code_pair' })
  expect((await poll(pair, { client_id: stranger.id })).body).toMatchObject({
    error: 'invalid_code_pair',
  })
  expect((await poll(pair)).status).toBe(200)
})

test('[P08] [DEV-04] a client with a secret must show it for the tokens too', async () => {
  const speaker = await makeClient(service, {
    token_endpoint_auth_method: 'client_secret_post',
    scope: 'profile',
  })
  const pair = await begin(speaker)
  await decide(service, pair.user_code, 'approval')
  const without = await poll(pair)
  expect(without.status).toBe(401)
  expect(without.body).toMatchObject({ error: 'invalid_client' })
  expect((await poll(pair, { client_secret: speaker.secret })).status).toBe(200)
})

test.each([
  ['another response type', { response_type: 'code' }, 'unsupported_response_type'],
  ['no response type', { response_type: '' }, 'invalid_request'],
  ['a scope the client has not', { scope: 'postal_code' }, 'invalid_scope'],
  ['an unknown client', { client_id: 'cli_00000000000000000000' }, 'invalid_client'],
])('[P08] refused: %s', async (_name, more, error) => {
  const { status, body } = await ask(television, more)
  expect(status).toBe(error === 'invalid_client' ? 401 : 400)
  expect(body).toMatchObject({ error })
})

test('[P08] [DEV-42] a code in the address is refused', async () => {
  const { user_code, device_code } = await begin()
  const whole = { grant_type: 'device_code', user_code, device_code }
  const { status, headers, body } = await form('/o2/token?device_code=x', whole)
  expect(status).toBe(400)
  expect(headers['pragma']).toBe('no-cache')
  expect(body).toMatchObject({ error: 'invalid_request' })
})

test('the door exists only where the operator named it', async () => {
  const other = await startTestService({ env: { COUNTERSIGN_DOORS: 'identity-center' } })
  try {
    expect((await postForm(other, `${DOOR}/o2/token`, {})).status).toBe(404)
  } finally {
    await other.stop()
  }
})
