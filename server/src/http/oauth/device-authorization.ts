import { authorizeDevice } from '../../domain/device/authorize-device.ts'
import type { App } from '../app.ts'
import type { DoorNeeds } from '../door.ts'
import { askedScopes } from './asked-scopes.ts'
import { oauthForm } from './oauth-form.ts'
import { OAuthFault } from './oauth-fault.ts'
import { clientOf } from './shown-client.ts'
import { secondsUntil } from './seconds-until.ts'
import { completeUri, verificationUri } from './verification-uri.ts'

const REFUSALS = {
  unauthorized_client: 'This client may not let devices in.',
  invalid_scope: 'scope: names one that this client may not ask for',
} as const

/**
 * `POST /oauth/device_authorization` (RFC 8628, 3.1). Beside its own parameters it understands `device_name`, what the device calls itself, and
 * `user_token`, a receipt of the person it is for.
 */
export function deviceAuthorizationRoute(app: App, needs: DoorNeeds): void {
  app.post('/oauth/device_authorization', async (request) => {
    const form = oauthForm(request.body)
    const client = await clientOf(needs, request.headers.authorization, form)
    const deviceName = form.get('device_name')
    const userToken = form.get('user_token')
    const outcome = await authorizeDevice(needs, client, {
      scopes: askedScopes(form.get('scope')),
      ...(deviceName !== undefined && { deviceName }),
      ...(userToken !== undefined && { userToken }),
      ...needs.whereaboutsOf(request),
    })
    if (outcome.result === 'user_required')
      // DEV-27: this client's devices may only ask for a person who is known already.
      throw new OAuthFault(
        'invalid_request',
        'user_token: must be a receipt of the person it is for',
      )
    if (outcome.result !== 'authorized')
      throw new OAuthFault(outcome.result, REFUSALS[outcome.result])
    const uri = verificationUri(needs, client.project)
    return {
      device_code: outcome.deviceCode,
      user_code: outcome.userCode,
      verification_uri: uri,
      verification_uri_complete: completeUri(uri, outcome.userCode),
      expires_in: secondsUntil(outcome.expiresAt, needs.store.now()),
      // Where codes are renewed, the one on the screen ends sooner, and a poll tells the next.
      ...(outcome.codeExpiresAt < outcome.expiresAt && {
        user_code_expires_in: secondsUntil(outcome.codeExpiresAt, needs.store.now()),
      }),
      interval: outcome.intervalSeconds,
    }
  })
}
