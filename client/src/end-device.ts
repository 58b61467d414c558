import { findServer } from './authorization-server.ts'
import { CountersignError } from './countersign-error.ts'
import { deviceSurroundings, type DeviceClient } from './device-client.ts'
import { sendForm } from './oauth-form.ts'
import type { Surroundings } from './surroundings.ts'

export type EndDevice = DeviceClient & {
  /** The refresh token, or the access token of a device that has none. */
  readonly token: string
}

/** Signs this device out: all its tokens are good for nothing from then on (RFC 7009). Doing it twice is no mistake. */
export async function endDevice(
  options: EndDevice,
  doubles: Partial<Surroundings> = {},
): Promise<void> {
  const { token, signal } = options
  const surroundings = deviceSurroundings(options, doubles)
  const { revocationEndpoint: url } = await findServer(surroundings, options)
  if (url === undefined)
    throw new CountersignError('bad_answer', 'The service does not say where tokens are given back')
  const { error } = await sendForm(surroundings, {
    url,
    client: options,
    fields: { token },
    signal,
  })
  if (error !== undefined) throw error
}
