import { hasPassed, type Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Webhook } from './webhook.ts'

/** How long an old secret still signs beside the new one. */
const OVERLAP = 86_400_000

/** The secrets that sign now, the newest first. */
export function liveSecrets(
  vault: Pick<Vault, 'open'>,
  { id, secrets }: Webhook,
  now: Instant,
): readonly string[] {
  return secrets
    .filter(({ until }) => until === undefined || !hasPassed(until, now))
    .map(({ sealed }) => vault.open(sealed, id))
}

/** A new secret in front; the one before it signs for another day, and one that was already on its way out ends then as it would have. */
export function withNewSecret(
  vault: Pick<Vault, 'seal'>,
  { id, secrets, secretNumber }: Webhook,
  secret: string,
  now: Instant,
): Pick<Webhook, 'secrets' | 'secretNumber'> {
  const older = secrets
    .filter(({ until }) => until === undefined || !hasPassed(until, now))
    .map(({ sealed, until }) => ({ sealed, until: until ?? now + OVERLAP }))
  // A signature each: a header has its bounds, and whoever rotates twice in a day has three.
  const all = [{ sealed: vault.seal(secret, id), until: undefined }, ...older]
  return { secrets: all.slice(0, 3), secretNumber: secretNumber + 1 }
}
