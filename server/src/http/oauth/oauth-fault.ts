/** The errors of RFC 6749 (5.2), 6750 (3.1), 7591 (3.2.2) and 8628 (3.5) that our endpoints can answer. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'invalid_redirect_uri'
  | 'invalid_client_metadata'
  | 'unapproved_software_statement'
  | 'authorization_pending'
  | 'slow_down'
  | 'access_denied'
  | 'expired_token'
  // Not of an RFC: `compat/login-with-amazon/`.
  | 'invalid_code_pair'
  | 'unsupported_response_type'
  | 'temporarily_unavailable'
  | 'server_error'

/** An OAuth request that is not answered with what it asked for. */
export class OAuthFault extends Error {
  override readonly name = 'OAuthFault'
  readonly code: OAuthErrorCode
  readonly status: number
  /** What stands in the body beside `error` and `error_description`. */
  readonly more: Readonly<Record<string, string | number>>
  /** For a 401: which way of showing oneself is asked for (RFC 9110, 11.6.1). */
  readonly scheme: 'Basic' | 'Bearer'

  /** @param detail for the developer: what is wrong, without any value of the request */
  constructor(
    code: OAuthErrorCode,
    detail: string,
    at: {
      readonly status?: number
      readonly more?: Readonly<Record<string, string | number>>
      readonly scheme?: 'Basic' | 'Bearer'
    } = {},
  ) {
    super(detail)
    this.code = code
    this.status = at.status ?? (code === 'invalid_client' ? 401 : 400)
    this.more = at.more ?? {}
    this.scheme = at.scheme ?? 'Basic'
  }
}
