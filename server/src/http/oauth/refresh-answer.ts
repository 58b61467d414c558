import type { RefreshOutcome } from '../../domain/oauth/refresh-tokens.ts'
import { refreshFault } from './refresh-fault.ts'
import { tokenAnswer } from './token-answer.ts'

/** The answer to a refresh (RFC 6749, 6): new tokens. @throws OAuthFault for everything else */
export function refreshAnswer(outcome: RefreshOutcome): ReturnType<typeof tokenAnswer> {
  if (outcome.result === 'refreshed') return tokenAnswer(outcome.tokens)
  throw refreshFault(outcome)
}
