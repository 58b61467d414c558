import type { FactorChannel } from '../delivery/channel.ts'
import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import { budgetHash, targetKey } from '../limit/target-budget.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { PLACES } from '../verification/device-token.ts'

/** What a cure looks at, to be named in its change: what was guessed from anywhere, and from each known device. */
export function cureKeys(project: string, hash: string): readonly Key<'target'>[] {
  return [undefined, ...PLACES].map((place) => targetKey(project, budgetHash(hash, place)))
}

/**
 * Switches a kind of factor on again for a person who has shown a new authenticator of it to work (COD-12), on their known
 * devices as well. What was guessed in the last day stays on
 * record, so that making new authenticators buys nobody more guesses (TOT-17).
 * @param hash what `factorTarget` makes of the kind and the person; `cureKeys` must be among the keys of the change
 */
export function cure(
  records: Records,
  project: string,
  hash: string,
  factor: FactorChannel,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  const writes = cureKeys(project, hash).flatMap((key) => {
    const budget = records.find(key)
    if (budget?.disabledAt === undefined) return []
    const on = { ...budget, failures: 0, disabledAt: undefined, noticedAt: undefined }
    return [put(key, { ...on, expiresAt: now + DAY })]
  })
  if (writes.length === 0) return { writes: [], events: [] }
  return { writes, events: [{ project, type: 'target.restored', facts: { channel: factor } }] }
}
