import type { Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Key, Records } from '../store.ts'
import { apiKeyKey } from './api-key.ts'
import type { Caller } from './caller.ts'

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/** The caller's own key, to be named in a change that hands out another: what a revoked key made would live on (TOK-09). */
export function ownKey({ keyHash }: SecretCaller): readonly Key<'api_key'>[] {
  return keyHash === undefined ? [] : [apiKeyKey(keyHash)]
}

/**
 * Refuses inside the change what a key asks for that has been revoked since it was shown: its request may have been half a minute under way.
 * @throws Problem `unauthorized`
 */
export function refuseEndedKey(caller: SecretCaller, records: Records, now: Instant): void {
  for (const key of ownKey(caller)) {
    const own = records.find(key)
    const isOver =
      own === undefined ||
      own.revokedAt !== undefined ||
      (own.expiresAt !== undefined && own.expiresAt <= now)
    if (isOver) throw new Problem('unauthorized', 'This API key has been revoked or is over.')
  }
}
