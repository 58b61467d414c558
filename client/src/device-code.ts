import { readAnswer } from './answer.ts'
import type { Surroundings } from './surroundings.ts'

/** A code as it is to be shown. */
export type DeviceCode = {
  readonly userCode: string
  readonly verificationUriComplete: string
  /** By this machine's clock. */
  readonly expiresAt: Date
}

/** What a screen must show now, where codes are renewed; undefined where they are not. */
export function readFreshCode(body: unknown, { now }: Surroundings): DeviceCode | undefined {
  const answer = readAnswer(body)
  const userCode = answer.maybeText('user_code')
  if (userCode === undefined) return undefined
  return {
    userCode,
    verificationUriComplete: answer.text('verification_uri_complete'),
    expiresAt: new Date(now() + answer.number('expires_in') * 1000),
  }
}
