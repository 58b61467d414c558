/** The problems that this version of the service tells of; `docs/reference/problems.md` explains each. */
export type ServiceProblemCode =
  | 'invalid_request'
  | 'invalid_address'
  | 'invalid_policy'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'verification_not_found'
  | 'verification_ended'
  | 'unknown_purpose'
  | 'channel_not_allowed'
  | 'channel_unavailable'
  | 'authenticator_disabled'
  | 'authenticator_exists'
  | 'last_authenticator'
  | 'insufficient_user_authentication'
  | 'cooling_off'
  | 'rate_limited'
  | 'idempotency_mismatch'
  | 'receipt_refused'
  | 'user_code_not_found'
  | 'device_already_decided'
  | 'device_refused'
  | 'too_large'
  | 'unsupported_media_type'
  | 'misdirected_request'
  | 'unavailable'
  | 'internal'

/** What went wrong on the way: no answer, none in time, one that makes no sense, or the caller gave up. */
type WayProblemCode = 'network' | 'timeout' | 'bad_answer' | 'aborted'

/**
 * Why a call failed. A newer service may know more codes, and those come through as they are; `string & {}` keeps
 * the known ones in an editor's list.
 */
export type CountersignErrorCode = ServiceProblemCode | WayProblemCode | (string & {})

export type ErrorFacts = {
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly retryAfterSeconds?: number | undefined
  readonly field?: string | undefined
}

/**
 * A call that could not be answered. A wrong code is not one of these: it is an answer. The message is for a log:
 * it never holds the key, a code, a receipt or an address.
 */
export class CountersignError extends Error {
  override readonly name = 'CountersignError'
  readonly code: CountersignErrorCode
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined
  /** What the service's own log calls this request. */
  readonly requestId: string | undefined
  /** How long to wait before the same call can succeed. */
  readonly retryAfterSeconds: number | undefined
  /** The field of the request that is at fault, in its name on the wire. */
  readonly field: string | undefined

  constructor(code: CountersignErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message)
    this.code = code
    this.status = facts.status
    this.requestId = facts.requestId
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.field = facts.field
  }
}

/** Tells this client's errors from all others, also when two copies of the package are loaded. */
export function isCountersignError(error: unknown): error is CountersignError {
  return (
    error instanceof CountersignError ||
    (error instanceof Error && error.name === 'CountersignError')
  )
}
