import { expect, test } from 'vitest'
import { GRANT_TYPES } from '../../src/domain/oauth/client.ts'
import {
  begin,
  decide,
  DEVICE_CODE_GRANT,
  letIn,
  makeClient,
  poll,
  postForm,
  shown,
} from '../http/oauth/play-device.ts'
import { useTestService } from '../use-test-service.ts'
import { unique } from './routes-cast.ts'

const service = await useTestService()

const lock = async (subject: string) => {
  const locked = await service.call(`/v1/subjects/${subject}/lock`, undefined, { method: 'PUT' })
  expect(locked.status).toBe(200)
}

/** Approves something for a subject, and answers how it would be redeemed: true when it was. */
type Grant = (subject: string) => Promise<() => Promise<boolean>>

/** Every grant of the token endpoint by its name there, and every other way from an approval to tokens. */
const GRANTS: Readonly<Record<string, Grant>> = {
  [DEVICE_CODE_GRANT]: async (subject) => {
    const device = await begin(service, await makeClient(service))
    await decide(service, device.userCode, 'approval', subject)
    return async () => (await poll(service, device)).status === 200
  },
  refresh_token: async (subject) => {
    const client = await makeClient(service, { grant_types: [...GRANT_TYPES] })
    const { tokens } = await letIn(service, client, subject)
    const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' }
    return async () =>
      (await postForm(service, '/oauth/token', { ...shown(client), ...form })).status === 200
  },
  'Identity Center': async (subject) => {
    const door = '/compat/identity-center'
    const post = (path: string, body: object) => service.call(door + path, body, { key: null })
    const asked = await post('/client/register', { clientName: 'acme', clientType: 'public' })
    const client = { clientId: asked.body.clientId, clientSecret: asked.body.clientSecret }
    const startUrl = `${service.url}/start`
    const { body } = await post('/device_authorization', { ...client, startUrl })
    await decide(service, body.userCode, 'approval', subject)
    const form = { ...client, grantType: DEVICE_CODE_GRANT, deviceCode: body.deviceCode }
    return async () => (await post('/token', form)).status === 200
  },
  'Login with Amazon': async (subject) => {
    const door = '/compat/login-with-amazon/auth/o2'
    const { id } = await makeClient(service, { scope: 'profile' })
    const asked = { response_type: 'device_code', client_id: id, scope: 'profile' }
    const { body } = await postForm(service, `${door}/create/codepair`, asked)
    await decide(service, body.user_code, 'approval', subject)
    const { user_code, device_code } = body
    const form = { grant_type: 'device_code', user_code, device_code }
    return async () => (await postForm(service, `${door}/token`, form)).status === 200
  },
}

test('[M43] every grant that the token endpoint has is tried with a locked account', () => {
  expect(Object.keys(GRANTS)).toEqual(expect.arrayContaining([...GRANT_TYPES]))
})

for (const [name, grant] of Object.entries(GRANTS))
  test(`[M43] [DEV-31] ${name}: locked between approval and redemption, it is refused; not locked, it is not`, async () => {
    const redeem = await grant(unique('subject'))
    expect(await redeem()).toBe(true)
    const subject = unique('subject')
    const late = await grant(subject)
    await lock(subject)
    expect(await late()).toBe(false)
  })

test('[M43] a locked account is denied whatever an assessment is asked, however it was proven before', async () => {
  const subject = unique('subject')
  const ask = (purpose: string) =>
    service.call('/v1/assessments', {
      purpose,
      subject,
      authentication: {
        acr: 'urn:countersign:aal:2:phishing-resistant',
        auth_time: Math.floor(service.store.now() / 1000),
      },
    })
  await lock(subject)
  for (const purpose of ['sign_in', 'purchase', 'account_change'])
    expect((await ask(purpose)).body).toMatchObject({ decision: 'deny', reasons: ['locked'] })
})
