import type { RefreshOutcome } from '../../domain/oauth/refresh-tokens.ts'
import { OAuthFault } from './oauth-fault.ts'

const DETAILS = {
  invalid_grant: 'The refresh token is not known, is another client’s, or is good no more.',
  invalid_scope: 'scope: names one that was not given',
  unauthorized_client: 'This client may not renew tokens.',
} as const

/** What a client is told whose refresh token brought nothing. */
export function refreshFault({
  result,
}: Exclude<RefreshOutcome, { result: 'refreshed' }>): OAuthFault {
  return new OAuthFault(result, DETAILS[result])
}
