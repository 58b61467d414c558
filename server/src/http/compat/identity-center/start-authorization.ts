import { Type } from 'typebox'
import { authorizeDevice } from '../../../domain/device/authorize-device.ts'
import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'
import { secondsUntil } from '../../oauth/seconds-until.ts'
import { completeUri, verificationUri } from '../../oauth/verification-uri.ts'
import { clientOf } from './client-of.ts'
import { IDENTITY_CENTER } from './paths.ts'

const Ask = Type.Object({
  clientId: Type.String({ maxLength: 200 }),
  clientSecret: Type.String({ maxLength: 200 }),
  startUrl: Type.String({ maxLength: 1000 }),
})

/** StartDeviceAuthorization: a code for the device, a code for the person. */
export function startAuthorizationRoute(app: App, needs: DoorNeeds): void {
  const startUrl = `${needs.publicUrl}/start`
  app.post(
    `${IDENTITY_CENTER}/device_authorization`,
    { schema: { body: Ask } },
    async (request) => {
      // People copy it from an address bar, with what stands behind it there.
      if (request.body.startUrl.replace(/\/?(?:#\/?)?$/, '') !== startUrl)
        throw new OAuthFault('invalid_request', `startUrl: must be ${startUrl}`)
      const client = await clientOf(needs, request.body)
      const outcome = await authorizeDevice(needs, client, {
        scopes: undefined,
        ...needs.whereaboutsOf(request),
      })
      if (outcome.result !== 'authorized')
        throw new OAuthFault('unauthorized_client', 'This client may not let devices in this way.')
      const uri = verificationUri(needs, client.project)
      return {
        deviceCode: outcome.deviceCode,
        userCode: outcome.userCode,
        verificationUri: uri,
        verificationUriComplete: completeUri(uri, outcome.userCode),
        expiresIn: secondsUntil(outcome.expiresAt, needs.store.now()),
        interval: outcome.intervalSeconds,
      }
    },
  )
}
