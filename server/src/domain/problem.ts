/** Every code a caller can meet. A test holds `docs/reference/problems.md` to this list, both ways. */
export type ProblemCode =
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
  | 'destination_not_allowed'
  | 'sending_blocked'
  | 'budget_exhausted'
  | 'challenge_required'
  | 'invalid_template'
  | 'invalid_rule'
  | 'invalid_webhook'
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

/** What a problem may tell beside its words. Never a code, an address or a key. */
export type ProblemFacts = Readonly<Record<string, string | number | boolean>>

/** A request that cannot be answered. A wrong guess is not one of these: it is an answer. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly facts: ProblemFacts

  constructor(code: ProblemCode, detail: string, facts: ProblemFacts = {}) {
    super(detail)
    this.code = code
    this.facts = facts
  }
}
