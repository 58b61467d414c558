import { authorizeDevice } from '../../../domain/device/authorize-device.ts'
import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { askedScopes } from '../../oauth/asked-scopes.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'
import { parameter } from '../../oauth/oauth-form.ts'
import { secondsUntil } from '../../oauth/seconds-until.ts'
import { clientOf } from '../../oauth/shown-client.ts'
import { verificationUri } from '../../oauth/verification-uri.ts'
import { formOrJson } from './form-or-json.ts'
import { pairCode } from './pair-code.ts'

const REFUSALS = {
  unauthorized_client: 'This client may not let devices in.',
  invalid_scope: 'scope: names one that this client may not ask for',
  user_required: 'This client’s devices may not ask this way.',
} as const

/** Makes a code pair. `scope_data` may come along, and nothing is made of it. */
export function codePairRoutes(app: App, needs: DoorNeeds, path: string): void {
  app.post(path, async (request) => {
    const form = formOrJson(request.body)
    if (parameter(form, 'response_type') !== 'device_code')
      throw new OAuthFault('unsupported_response_type', 'response_type: must be device_code')
    const client = await clientOf(needs, request.headers.authorization, form)
    const outcome = await authorizeDevice(needs, client, {
      scopes: askedScopes(form.get('scope')),
      ...needs.whereaboutsOf(request),
    })
    if (outcome.result !== 'authorized') {
      const code = outcome.result === 'user_required' ? 'unauthorized_client' : outcome.result
      throw new OAuthFault(code, REFUSALS[outcome.result])
    }
    return {
      user_code: outcome.userCode,
      device_code: pairCode(client.id, outcome.deviceCode),
      verification_uri: verificationUri(needs, client.project),
      expires_in: secondsUntil(outcome.codeExpiresAt, needs.store.now()),
      interval: outcome.intervalSeconds,
    }
  })
}
