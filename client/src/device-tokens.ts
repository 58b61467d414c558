import { readAnswer } from './answer.ts'
import { readScopes } from './scopes.ts'
import type { Surroundings } from './surroundings.ts'

/** What a device is given (RFC 6749, 5.1). */
export type DeviceTokens = {
  readonly accessToken: string
  /** By this machine's clock. */
  readonly expiresAt: Date
  /** What it may do. */
  readonly scopes: readonly string[]
  /** Only of a client that may have one: it is good once, and brings the next. */
  readonly refreshToken: string | undefined
  /** Only with the scope `openid`: says who is signed in. */
  readonly idToken: string | undefined
}

/** Reads what the service gave. */
export function readDeviceTokens(body: unknown, { now }: Surroundings): DeviceTokens {
  const answer = readAnswer(body)
  return {
    accessToken: answer.text('access_token'),
    expiresAt: new Date(now() + answer.number('expires_in') * 1000),
    scopes: readScopes(answer.maybeText('scope') ?? ''),
    refreshToken: answer.maybeText('refresh_token'),
    idToken: answer.maybeText('id_token'),
  }
}
