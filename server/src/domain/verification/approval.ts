import type { Event } from '../event.ts'
import type { Instant } from '../instant.ts'
import { ownedBy, withAddress } from '../address/proven-address.ts'
import { restored, withSuccess } from '../limit/count-target.ts'
import { CALM, countGuess, sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { OF_APPROVAL } from '../delivery/delivery.ts'
import { ended } from './ended.ts'
import type { Guess, Judged } from './guess.ts'
import { noticeOf } from './notice.ts'
import { REBINDING } from './resting.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'
import { viewOf } from './view.ts'

/** Everything that follows from a right guess. */
export function approve(
  vault: Vault,
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  now: Instant,
): Judged {
  const over = ended(v, 'approved', now)
  const next = guess.onPage ? { ...over, details: { ...over.details, onPage: true } } : over
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, true, now)
  const writes: Write[] = [put(key, next), put(sprayKey(v.project), spray.next)]
  const events: Event[] = [verificationEvent(v, 'verification.approved', factsOf(v))]
  const forgiven = forgive(v, guess.device, records, now)
  writes.push(...forgiven.writes)
  events.push(...forgiven.events)
  if (guess.subjectHash !== undefined && v.subject !== undefined && v.sealedTo !== undefined) {
    const subject = subjectKey(v.project, guess.subjectHash)
    const proven = withAddress(vault, v, v.sealedTo, records.find(subject), guess.addressId, now)
    writes.push(put(subject, proven), ownedBy(v, v.subject))
    events.push(verificationEvent(v, 'address.added', { address: guess.addressId }))
  }
  if (v.details.notify === true) writes.push(noticeOf(v, guess.deliveryId, OF_APPROVAL, now))
  const outcome = { result: 'approved', verification: viewOf(next, now) } as const
  return { writes, events, outcome, approved: next }
}

/**
 * A success clears the failures of what was used, and of nothing else (COD-13): those of the known device, or of the address. Confirming the
 * address anew switches on again what was off (COD-12), the address as well as the device.
 */
function forgive(
  v: Verification,
  device: string | undefined,
  records: Records,
  now: Instant,
): { readonly writes: readonly Write[]; readonly events: readonly Event[] } {
  const ownHash = budgetHash(v.targetHash, device)
  const writes: Write[] = []
  let switchedOn = false
  for (const hash of new Set([ownHash, v.targetHash])) {
    const key = targetKey(v.project, hash)
    const budget = records.find(key) ?? UNTOUCHED
    if (budget.disabledAt !== undefined && v.purpose === REBINDING) {
      switchedOn = true
      writes.push(put(key, restored(budget, now)))
    } else if (hash === ownHash && budget.failures > 0)
      writes.push(put(key, withSuccess(budget, now)))
  }
  return { writes, events: switchedOn ? [verificationEvent(v, 'target.restored', {})] : [] }
}
