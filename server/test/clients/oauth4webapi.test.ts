import {
  allowInsecureRequests,
  ClientSecretPost,
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  discoveryRequest,
  getValidatedIdTokenClaims,
  introspectionRequest,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
  processDiscoveryResponse,
  processIntrospectionResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  processUserInfoResponse,
  refreshTokenGrantRequest,
  revocationRequest,
  userInfoRequest,
  validateApplicationLevelSignature,
  validateJwtAccessToken,
} from 'oauth4webapi'
import { expect, test } from 'vitest'
import { REFRESH_GRANT } from '../../src/domain/oauth/client.ts'
import { decide, DEVICE_CODE_GRANT, makeClient } from '../http/oauth/play-device.ts'
import { listen } from './listen.ts'

const service = await listen()
const insecure = { [allowInsecureRequests]: true }

test.each(['oidc', 'oauth2'] as const)(
  '[P07] [DEV-07] [DEV-08] [DEV-38] [DEV-39] oauth4webapi (%s): pending, hasty, let in, and all that its tokens are for',
  async (algorithm) => {
    const issuer = new URL(service.url)
    const as = await processDiscoveryResponse(
      issuer,
      await discoveryRequest(issuer, { algorithm, ...insecure }),
    )
    const made = await makeClient(service, {
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: [DEVICE_CODE_GRANT, REFRESH_GRANT],
      audience: 'https://api.shop.example',
    })
    const client = { client_id: made.id }
    const proof = ClientSecretPost(made.secret ?? '')

    const asked = await processDeviceAuthorizationResponse(
      as,
      client,
      await deviceAuthorizationRequest(as, client, proof, { scope: 'openid orders' }, insecure),
    )
    const ask = async () =>
      processDeviceCodeResponse(
        as,
        client,
        await deviceCodeGrantRequest(as, client, proof, asked.device_code, insecure),
      )
    await expect(ask()).rejects.toMatchObject({ error: 'authorization_pending', status: 400 })
    await expect(ask()).rejects.toMatchObject({ error: 'slow_down', status: 400 })
    await decide(service, asked.user_code, 'approval', 'ann', { acr: 'gold', amr: ['pwd'] })

    const answer = await deviceCodeGrantRequest(as, client, proof, asked.device_code, insecure)
    const tokens = await processDeviceCodeResponse(as, client, answer)
    await validateApplicationLevelSignature(as, answer, insecure)
    expect(getValidatedIdTokenClaims(tokens)).toMatchObject({ sub: 'ann', acr: 'gold' })

    const request = new Request('https://api.shop.example/orders', {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    })
    const claims = await validateJwtAccessToken(as, request, 'https://api.shop.example', insecure)
    expect(claims).toMatchObject({ sub: 'ann', client_id: made.id, scope: 'openid orders' })

    const person = await userInfoRequest(as, client, tokens.access_token, insecure)
    expect(await processUserInfoResponse(as, client, 'ann', person)).toMatchObject({ sub: 'ann' })

    const introspected = async (token: string) =>
      processIntrospectionResponse(
        as,
        client,
        await introspectionRequest(as, client, proof, token, insecure),
      )
    expect(await introspected(tokens.access_token)).toMatchObject({ active: true, sub: 'ann' })

    const renewed = await processRefreshTokenResponse(
      as,
      client,
      await refreshTokenGrantRequest(as, client, proof, tokens.refresh_token ?? '', insecure),
    )
    expect(await introspected(renewed.access_token)).toMatchObject({ active: true })
    await processRevocationResponse(
      await revocationRequest(as, client, proof, renewed.access_token, insecure),
    )
    expect(await introspected(renewed.access_token)).toEqual({ active: false })
  },
)
