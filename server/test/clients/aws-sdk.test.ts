import {
  AccessDeniedException,
  AuthorizationPendingException,
  CreateTokenCommand,
  ExpiredTokenException,
  InvalidClientException,
  InvalidGrantException,
  InvalidRequestException,
  InvalidScopeException,
  RegisterClientCommand,
  SlowDownException,
  SSOOIDCClient,
  StartDeviceAuthorizationCommand,
} from '@aws-sdk/client-sso-oidc'
import { afterAll, expect, test } from 'vitest'
import { decide, DEVICE_CODE_GRANT, introspect } from '../http/oauth/play-device.ts'
import { listen } from './listen.ts'

const service = await listen()
const sdk = new SSOOIDCClient({
  region: 'eu-central-1',
  endpoint: `${service.url}/compat/identity-center`,
})
afterAll(() => {
  sdk.destroy()
})

async function begin() {
  const { clientId, clientSecret } = await sdk.send(
    new RegisterClientCommand({
      clientName: 'acme-cli',
      clientType: 'public',
      scopes: ['sso:account:access'],
      grantTypes: [DEVICE_CODE_GRANT, 'refresh_token'],
    }),
  )
  const startUrl = `${service.url}/start`
  const { deviceCode, userCode = '' } = await sdk.send(
    new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl }),
  )
  const ask = { clientId, clientSecret, grantType: DEVICE_CODE_GRANT, deviceCode }
  return { ask, userCode, poll: () => sdk.send(new CreateTokenCommand(ask)) }
}

test('[P08] the AWS SDK: registered, pending, slowed down, let in, renewed', async () => {
  const { ask, userCode, poll } = await begin()
  await expect(poll()).rejects.toBeInstanceOf(AuthorizationPendingException)
  await expect(poll()).rejects.toBeInstanceOf(SlowDownException)
  await decide(service, userCode, 'approval', 'ann')
  const tokens = await poll()
  expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 3600 })
  expect((await introspect(service, tokens.accessToken ?? '')).body).toMatchObject({
    active: true,
    sub: 'ann',
    scope: 'sso:account:access',
  })
  const renewed = await sdk.send(
    new CreateTokenCommand({
      clientId: ask.clientId,
      clientSecret: ask.clientSecret,
      grantType: 'refresh_token',
      refreshToken: tokens.refreshToken,
    }),
  )
  expect(renewed.accessToken).not.toBe(tokens.accessToken)
  await expect(poll()).rejects.toBeInstanceOf(InvalidGrantException)
})

test('[P08] the AWS SDK knows a no and a late answer by their types, with words for its log', async () => {
  const denied = await begin()
  await decide(service, denied.userCode, 'denial', 'ann')
  await expect(denied.poll()).rejects.toBeInstanceOf(AccessDeniedException)
  const late = await begin()
  await service.advance(601)
  const refusal = await late.poll().catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ExpiredTokenException)
  expect(refusal).toMatchObject({
    error: 'expired_token',
    message: expect.not.stringContaining('UnknownError'),
  })
})

test('[P08] the AWS SDK knows what it did wrong by its type', async () => {
  const { ask } = await begin()
  const wrong = { ...ask, clientSecret: 'cs_wrong' }
  await expect(sdk.send(new CreateTokenCommand(wrong))).rejects.toBeInstanceOf(
    InvalidClientException,
  )
  const elsewhere = { ...ask, startUrl: 'https://other.example/start' }
  await expect(sdk.send(new StartDeviceAuthorizationCommand(elsewhere))).rejects.toBeInstanceOf(
    InvalidRequestException,
  )
  const greedy = { clientName: 'a', clientType: 'public', scopes: ['admin'] }
  await expect(sdk.send(new RegisterClientCommand(greedy))).rejects.toBeInstanceOf(
    InvalidScopeException,
  )
})
