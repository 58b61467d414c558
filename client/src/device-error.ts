import { CountersignError, type CountersignErrorCode } from './countersign-error.ts'

/** Why a device is not let in. Others of OAuth's words, such as `invalid_client`, come through as they are. */
export type DeviceErrorCode =
  /** The person said no. */
  | 'denied'
  /** Nobody answered in time; begin again when somebody is there. */
  | 'expired'
  /** The code was used, or is none of this client's. */
  | 'refused'
  | CountersignErrorCode

const CODES: Readonly<Record<string, DeviceErrorCode>> = {
  access_denied: 'denied',
  expired_token: 'expired',
  invalid_grant: 'refused',
}

/** The error for OAuth's word of it (RFC 6749, 5.2; RFC 8628, 3.5). */
export function deviceError(
  error: string,
  detail: string,
  facts: { readonly status?: number; readonly retryAfterSeconds?: number | undefined } = {},
): CountersignError {
  if (error !== 'temporarily_unavailable')
    return new CountersignError(CODES[error] ?? error, detail, facts)
  const code = facts.status === 429 ? 'rate_limited' : 'unavailable'
  return new CountersignError(code, detail, facts)
}
