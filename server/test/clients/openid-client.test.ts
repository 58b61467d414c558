import {
  allowInsecureRequests,
  ClientSecretBasic,
  customFetch,
  discovery,
  dynamicClientRegistration,
  enableNonRepudiationChecks,
  fetchUserInfo,
  initiateDeviceAuthorization,
  None,
  pollDeviceAuthorizationGrant,
  refreshTokenGrant,
  tokenIntrospection,
  tokenRevocation,
} from 'openid-client'
import { expect, test } from 'vitest'
import { REFRESH_GRANT } from '../../src/domain/oauth/client.ts'
import {
  decide,
  DEVICE_CODE_GRANT,
  makeClient,
  poll,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import { listen } from './listen.ts'

const REGISTRATION = 'a-token-with-which-programs-register'

const service = await listen({ COUNTERSIGN_REGISTRATION_TOKEN: REGISTRATION })
const patience = { signal: AbortSignal.timeout(28_000) }

/** The client as its documents set it up; `heard` gathers the errors it is answered. */
async function configured(client: PlayedClient, heard: string[] = []) {
  const config = await discovery(
    new URL(service.url),
    client.id,
    undefined,
    client.secret === undefined ? None() : ClientSecretBasic(client.secret),
    { execute: [allowInsecureRequests] },
  )
  // Signatures are verified too, with the published keys.
  enableNonRepudiationChecks(config)
  config[customFetch] = async (url, options) => {
    const answer = await fetch(url, options as RequestInit)
    const body: unknown = answer.status === 400 ? await answer.clone().json() : undefined
    if (typeof body === 'object' && body !== null && 'error' in body) heard.push(String(body.error))
    return answer
  }
  return config
}

test.concurrent(
  '[P07] [DEV-08] [DEV-38] openid-client: slowed down, let in; id token, user info, introspection, refresh, revocation',
  async () => {
    const client = await makeClient(service, {
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: [DEVICE_CODE_GRANT, REFRESH_GRANT],
    })
    const heard: string[] = []
    const config = await configured(client, heard)
    const asked = await initiateDeviceAuthorization(config, { scope: 'openid orders' })
    expect(asked.verification_uri).toBe(`${service.url}/code`)
    // Somebody else with its code is hasty, so that the client itself is told to wait longer.
    const device = { client, deviceCode: asked.device_code }
    await poll(service, device)
    expect((await poll(service, device)).body.error).toBe('slow_down')
    const polling = pollDeviceAuthorizationGrant(config, asked, undefined, patience)
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['slow_down'])
    await decide(service, asked.user_code, 'approval', 'ann')
    const tokens = await polling
    expect(tokens.claims()).toMatchObject({ sub: 'ann', aud: client.id, iss: service.url })
    expect(await fetchUserInfo(config, tokens.access_token, 'ann')).toMatchObject({ sub: 'ann' })
    expect(await tokenIntrospection(config, tokens.access_token)).toMatchObject({
      active: true,
      sub: 'ann',
      client_id: client.id,
      scope: 'openid orders',
    })
    const renewed = await refreshTokenGrant(config, tokens.refresh_token ?? '')
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token)
    await tokenRevocation(config, renewed.refresh_token ?? '')
    expect(await tokenIntrospection(config, renewed.access_token)).toEqual({ active: false })
    await expect(refreshTokenGrant(config, renewed.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  },
)

test.concurrent(
  '[P07] [DEV-07] openid-client: a public client waits until a person says yes',
  async () => {
    const heard: string[] = []
    const config = await configured(await makeClient(service), heard)
    const asked = await initiateDeviceAuthorization(config, { scope: 'orders' })
    const polling = pollDeviceAuthorizationGrant(config, asked, undefined, patience)
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['authorization_pending'])
    await decide(service, asked.user_code, 'approval', 'ann')
    expect(await polling).toMatchObject({ token_type: 'bearer', scope: 'orders', expires_in: 600 })
  },
)

test.concurrent('[P07] [DEV-11] openid-client: a person says no', async () => {
  const config = await configured(await makeClient(service))
  const asked = await initiateDeviceAuthorization(config, { scope: 'orders' })
  await decide(service, asked.user_code, 'denial', 'ann')
  await expect(
    pollDeviceAuthorizationGrant(config, asked, undefined, patience),
  ).rejects.toMatchObject({ error: 'access_denied' })
})

test.concurrent('[P07] [DEV-40] openid-client registers itself and asks', async () => {
  const config = await dynamicClientRegistration(
    new URL(service.url),
    { client_name: 'Reader', grant_types: [DEVICE_CODE_GRANT], redirect_uris: [] },
    undefined,
    { initialAccessToken: REGISTRATION, execute: [allowInsecureRequests] },
  )
  const asked = await initiateDeviceAuthorization(config, {})
  expect(asked.user_code).toMatch(/^[B-Z]{4}-[B-Z]{4}$/)
})
