import { expect, test } from 'vitest'
import { startTestService } from '../../start-test-service.ts'
import { useTestService } from '../../use-test-service.ts'

const NAMES = ['oauth-authorization-server', 'openid-configuration']
const service = await useTestService()

test.each(NAMES)(
  '[DEV-38] %s tells where everything is, of the public address and of nothing else',
  async (name) => {
    const { status, headers, body } = await service.call(`/.well-known/${name}`, undefined, {
      key: null,
    })
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['content-length']).toBeDefined()
    expect(body.issuer).toBe(service.url)
    for (const [member, value] of Object.entries<unknown>(body)) {
      if (member.endsWith('_endpoint') || member === 'jwks_uri')
        expect(String(value).startsWith(`${service.url}/`)).toBe(true)
      if (Array.isArray(value)) expect([member, value.length > 0]).toEqual([member, true])
    }
    expect(body).toMatchObject({
      device_authorization_endpoint: `${service.url}/oauth/device_authorization`,
      token_endpoint: `${service.url}/oauth/token`,
      grant_types_supported: expect.arrayContaining([
        'urn:ietf:params:oauth:grant-type:device_code',
      ]),
      response_types_supported: expect.any(Array),
      token_endpoint_auth_methods_supported: expect.arrayContaining(['none']),
    })
  },
)

test('[DEV-38] every endpoint that it names exists', async () => {
  const { body } = await service.call('/.well-known/openid-configuration')
  for (const [member, value] of Object.entries<unknown>(body))
    if (member.endsWith('_endpoint') || member === 'jwks_uri') {
      const url = new URL(String(value)).pathname
      const answer = await service.app.inject({ url, headers: { host: '127.0.0.1:4000' } })
      expect([member, answer.statusCode]).not.toEqual([member, 404])
    }
})

test('[DEV-38] behind a public address with a path it is found where both documents look for it', async () => {
  const url = 'https://shop.example/verify'
  const behind = await startTestService({ url })
  for (const path of [
    '/.well-known/oauth-authorization-server/verify',
    '/.well-known/oauth-authorization-server',
    '/verify/.well-known/openid-configuration',
    '/.well-known/openid-configuration',
  ]) {
    const { body } = await behind.call(path)
    expect([path, body.issuer]).toEqual([path, url])
    expect(body.token_endpoint).toBe(`${url}/oauth/token`)
  }
  await behind.stop()
})
