import { readAnswer } from './answer.ts'
import { findServer } from './authorization-server.ts'
import { deviceSurroundings, type DeviceClient } from './device-client.ts'
import type { DeviceTokens } from './device-tokens.ts'
import { sendForm } from './oauth-form.ts'
import type { Surroundings } from './surroundings.ts'
import { waitForDevice, type WaitForDevice } from './wait-for-device.ts'

export type StartDevice = DeviceClient & {
  /** What it wants to do, with spaces between; left out, all that its client may. */
  readonly scope?: string | undefined
  /** What the device calls itself, such as `Living room`: the person is shown it. */
  readonly deviceName?: string | undefined
  /** A receipt of the person it is for, where the client's devices must say so. */
  readonly userToken?: string | undefined
}

/** A device that asks to be let in. All of it may be shown. */
export type DeviceSignIn = {
  /** As it is to be shown, with its separators. */
  readonly userCode: string
  /** Where the person types it. */
  readonly verificationUri: string
  /** The same with the code in it, for a picture; the code must be shown beside it, to be compared. */
  readonly verificationUriComplete: string
  /** When this code is over, by this machine's clock. Where codes are renewed, `onCode` tells the next one. */
  readonly expiresAt: Date
  /**
   * Waits for the person's answer and gives the tokens, once. Rejects with the code `denied`, `expired`, `refused`, or `aborted` by its
   * signal; a network that is lost is waited for until the code is over.
   */
  readonly wait: (options?: WaitForDevice) => Promise<DeviceTokens>
}

/** The interval that RFC 8628 (3.2) names for a service that names none. */
const USUAL_INTERVAL_SECONDS = 5

/**
 * Asks a service to let this device in. Rejects with a `CountersignError`; its code is `invalid_client` for a client that is not known,
 * `unauthorized_client` for one that may not let devices in, `rate_limited` with `retryAfterSeconds` for too many.
 */
export async function startDevice(
  options: StartDevice,
  doubles: Partial<Surroundings> = {},
): Promise<DeviceSignIn> {
  const { scope, deviceName, userToken, signal } = options
  const surroundings = deviceSurroundings(options, doubles)
  const server = await findServer(surroundings, options)
  const url = server.deviceAuthorizationEndpoint
  const fields = { scope, device_name: deviceName, user_token: userToken }
  const { body, error } = await sendForm(surroundings, { url, client: options, fields, signal })
  if (error !== undefined) throw error
  const answer = readAnswer(body)
  const at = (seconds: number) => new Date(surroundings.now() + seconds * 1000)
  const userCode = answer.text('user_code')
  const verificationUri = answer.text('verification_uri')
  const endsAt = at(answer.number('expires_in'))
  const deviceCode = answer.text('device_code')
  const intervalSeconds = answer.maybeNumber('interval') ?? USUAL_INTERVAL_SECONDS
  const codeSeconds = answer.maybeNumber('user_code_expires_in')
  return {
    userCode,
    verificationUri,
    verificationUriComplete: answer.maybeText('verification_uri_complete') ?? verificationUri,
    expiresAt: codeSeconds === undefined ? endsAt : at(codeSeconds),
    wait: (waiting = {}) =>
      waitForDevice(
        surroundings,
        {
          client: options,
          url: server.tokenEndpoint,
          deviceCode,
          userCode,
          endsAt,
          intervalSeconds,
        },
        waiting,
      ),
  }
}
