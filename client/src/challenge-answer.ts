import type { Challenge } from './proof.ts'

/** A challenge as a 401 (RFC 9470, section 3; RFC 9457 for its body). */
export type ChallengeAnswer = {
  readonly status: 401
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, string | number>>
}

const DETAILS: Readonly<Record<Challenge['reason'], string>> = {
  no_proof: 'This needs a verification first.',
  other_purpose: 'The last verification was for something else; this needs one of its own.',
  one_transaction: 'The last verification was for one transaction; its receipt is for that alone.',
  too_old: 'The last verification is too long ago for this.',
  too_weak: 'The last verification was weaker than this needs.',
}

/** Writes the answer that tells a caller what to have verified before it asks again. */
export function challengeAnswer({
  reason,
  purpose,
  acrValues,
  maxAge,
}: Challenge): ChallengeAnswer {
  const detail = DETAILS[reason]
  const parts = [
    'error="insufficient_user_authentication"',
    `error_description="${detail}"`,
    ...(acrValues === undefined ? [] : [`acr_values="${quoted(acrValues)}"`]),
    `max_age="${maxAge}"`,
  ]
  return {
    status: 401,
    headers: {
      'www-authenticate': `Bearer ${parts.join(', ')}`,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    },
    body: {
      type: 'about:blank',
      title: 'More is needed to do this',
      status: 401,
      code: 'insufficient_user_authentication',
      detail,
      reason,
      purpose,
      ...(acrValues !== undefined && { acr_values: acrValues }),
      max_age: maxAge,
    },
  }
}

/** What may stand in a quoted string (RFC 9110, section 5.6.4). */
function quoted(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|["\\]/g, '')
}
