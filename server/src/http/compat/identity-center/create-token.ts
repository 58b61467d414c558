import { Type } from 'typebox'
import { pollDevice } from '../../../domain/device/poll-device.ts'
import { DEVICE_CODE_GRANT, REFRESH_GRANT } from '../../../domain/oauth/client.ts'
import { refreshTokens } from '../../../domain/oauth/refresh-tokens.ts'
import type { TokenSet } from '../../../domain/oauth/token-set.ts'
import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'
import { pollFault } from '../../oauth/poll-answer.ts'
import { refreshFault } from '../../oauth/refresh-fault.ts'
import { clientOf } from './client-of.ts'
import { IDENTITY_CENTER } from './paths.ts'

const Ask = Type.Object({
  clientId: Type.String({ maxLength: 200 }),
  clientSecret: Type.String({ maxLength: 200 }),
  grantType: Type.String({ maxLength: 200 }),
  deviceCode: Type.Optional(Type.String({ maxLength: 400 })),
  refreshToken: Type.Optional(Type.String({ maxLength: 400 })),
  scope: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 })),
})

/** CreateToken: a device asks whether it is in, or for new tokens. */
export function createTokenRoute(app: App, needs: DoorNeeds): void {
  app.post(`${IDENTITY_CENTER}/token`, { schema: { body: Ask } }, async (request) => {
    const { grantType, deviceCode, refreshToken, scope } = request.body
    const client = await clientOf(needs, request.body)
    if (grantType === DEVICE_CODE_GRANT) {
      const code = given('deviceCode', deviceCode)
      const polled = await pollDevice(needs, client, code, false, needs.networkOf(request))
      if (polled.result !== 'approved') throw pollFault(needs, client, polled)
      return inItsWords(polled.tokens)
    }
    if (grantType !== REFRESH_GRANT)
      throw new OAuthFault('unsupported_grant_type', 'grantType: is none of this service')
    const token = given('refreshToken', refreshToken)
    const refreshed = await refreshTokens(needs, client, token, scope)
    if (refreshed.result !== 'refreshed') throw refreshFault(refreshed)
    return inItsWords(refreshed.tokens)
  })
}

function given(name: string, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new OAuthFault('invalid_request', `${name}: is missing`)
  return value
}

function inItsWords(tokens: TokenSet): object {
  return {
    accessToken: tokens.accessToken,
    tokenType: 'Bearer',
    expiresIn: tokens.expiresInSeconds,
    ...(tokens.refreshToken !== undefined && { refreshToken: tokens.refreshToken }),
    ...(tokens.idToken !== undefined && { idToken: tokens.idToken }),
  }
}
