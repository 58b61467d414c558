import type { PastEvent } from '../event.ts'
import type { Vault } from '../needs.ts'
import type { Verification } from '../verification/verification.ts'
import type { Webhook } from './webhook.ts'

/**
 * The body of an event as a receiver gets it. It holds no code, ever, and of an address its keyed hash only unless the webhook asked for addresses
 * (LEA-13). Facts never replace the fields that every event has.
 * @param v its verification, as far as there is one that is still kept
 */
export function eventPayload(
  vault: Pick<Vault, 'open'>,
  webhook: Pick<Webhook, 'addresses'>,
  { type, at, sequence, project, verification, facts }: PastEvent,
  v: Verification | undefined,
): string {
  return JSON.stringify({
    type,
    timestamp: new Date(at).toISOString(),
    data: {
      ...facts,
      sequence,
      project,
      ...(verification !== undefined && { verification }),
      ...(v !== undefined && { purpose: v.purpose, target_hash: v.targetHash }),
      ...(v?.subject !== undefined && { subject: v.subject }),
      ...(webhook.addresses && v?.sealedTo !== undefined && { to: vault.open(v.sealedTo, v.id) }),
    },
  })
}
