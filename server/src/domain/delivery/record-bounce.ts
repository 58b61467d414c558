import { changeOnce, type Once } from '../idempotency/once.ts'
import type { DeliveryId } from '../ids.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import { drop } from '../store.ts'
import { sentMailKey } from './sent-mail.ts'

/** What a delivery report says of one mail; `channels/` reads it. */
export type Bounce = {
  readonly deliveryId: DeliveryId
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** The enhanced status, e.g. `5.2.2` (RFC 3463). */
  readonly status: string
  readonly diagnostic: string
}

export type BounceNeeds = {
  readonly store: Pick<Store, 'change'>
  /** Undefined for anything that is no report about a mail of ours. */
  readonly readBounce: (source: string) => Bounce | undefined
}

/**
 * Writes a bounce into the timeline of its verification. A report proves nothing, anybody can write one, so it changes nothing else.
 * Answers `ignored` for what is no report of a failure, or about no mail of the caller's project that may still come back.
 */
export async function recordBounce(
  needs: BounceNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  source: string,
  once?: Once,
): Promise<'recorded' | 'ignored'> {
  const bounce = needs.readBounce(source)
  const key = bounce?.action === 'failed' ? sentMailKey(bounce.deliveryId) : undefined
  const keys = key === undefined ? [] : [key]
  return changeOnce(needs.store, caller.project, once, keys, (records, now) => {
    if (bounce === undefined || key === undefined)
      return { writes: [], events: [], outcome: 'ignored' }
    const mail = records.find(key)
    // The operator's own key may pass on what comes back for every project.
    const mayTell = mail?.project === caller.project || caller.scopes.includes('projects')
    if (mail === undefined || mail.expiresAt <= now || !mayTell)
      return { writes: [], events: [], outcome: 'ignored' }
    return {
      writes: [drop(key)],
      events: [
        {
          project: mail.project,
          type: 'message.bounced',
          verification: mail.verification,
          facts: { channel: 'email', status: bounce.status, reason: bounce.diagnostic },
        },
      ],
      outcome: 'recorded',
    }
  })
}
