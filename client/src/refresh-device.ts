import { findServer } from './authorization-server.ts'
import { deviceSurroundings, type DeviceClient } from './device-client.ts'
import { readDeviceTokens, type DeviceTokens } from './device-tokens.ts'
import { sendForm } from './oauth-form.ts'
import type { Surroundings } from './surroundings.ts'

export type RefreshDevice = DeviceClient & {
  readonly refreshToken: string
  /** Fewer scopes than were given; left out, all of them. */
  readonly scope?: string | undefined
}

/**
 * New tokens for a refresh token. It is good once: keep the new one before anything else is done. Rejects with `refused` when the device was
 * ended, or the token used before. Where an answer got lost, asking again within half a minute gives the same.
 */
export async function refreshDevice(
  options: RefreshDevice,
  doubles: Partial<Surroundings> = {},
): Promise<DeviceTokens> {
  const { refreshToken, scope, signal } = options
  const surroundings = deviceSurroundings(options, doubles)
  const { tokenEndpoint: url } = await findServer(surroundings, options)
  const fields = { grant_type: 'refresh_token', refresh_token: refreshToken, scope }
  const { body, error } = await sendForm(surroundings, { url, client: options, fields, signal })
  if (error !== undefined) throw error
  return readDeviceTokens(body, surroundings)
}
