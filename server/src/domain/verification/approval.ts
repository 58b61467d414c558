import { newsOfAddress } from '../address/address-news.ts'
import { accountNotices, type AccountNews } from '../delivery/account-notice.ts'
import { isChannel, isFactor } from '../delivery/channel.ts'
import { deliveryKey, OF_APPROVAL } from '../delivery/delivery.ts'
import type { Event, EventFacts } from '../event.ts'
import { factorsKey, type Factors } from '../factor/factors.ts'
import { countApproved, destinationFacts } from '../guard/count-approved.ts'
import type { Instant } from '../instant.ts'
import { ownedBy, withAddress } from '../address/proven-address.ts'
import { restored, withSuccess } from '../limit/count-target.ts'
import { CALM, countGuess, sprayKey } from '../limit/spray.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import { budgetHash, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { ended } from './ended.ts'
import type { Guess, Judged } from './guess.ts'
import { noticeOf } from './notice.ts'
import { noticeIds } from './notice-ids.ts'
import { proveStep } from './prove-step.ts'
import { recover } from './recover.ts'
import { REBINDING } from './resting.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Proven, Verification } from './verification.ts'
import { viewOf } from './view.ts'
import { hasStrongFactor } from './ways-left.ts'

/** What a factor has shown, where it was no message that was answered. */
export type ByFactor = {
  readonly proven: Proven
  /** As they stand after it was used. */
  readonly factors: Factors
  readonly events: readonly Event[]
  /** What the line in the log says beside. */
  readonly facts: EventFacts
  /** Told to every address on file. */
  readonly news?: AccountNews
}

/** Everything that follows from a right guess. */
export function approve(
  vault: Vault,
  v: Verification,
  key: Key<'verification'>,
  guess: Guess,
  records: Records,
  now: Instant,
  by?: ByFactor,
): Judged {
  const { account } = guess
  const shown = shownSoFar(v, by, now)
  const spray = countGuess(records.find(sprayKey(v.project)) ?? CALM, true, now)
  const forgiven = forgive(v, guess.device, records, now)
  const writes: Write[] = [
    put(sprayKey(v.project), spray.next),
    ...forgiven.writes,
    // What a factor answered was no message.
    ...(by === undefined ? countApproved(v, records, now) : []),
  ]
  const isRecovery = v.purpose === 'recovery' && account !== undefined
  const factors =
    by?.factors ?? (isRecovery ? records.find(factorsKey(v.project, account.hash)) : undefined)
  // Judged by what the account has now: who takes a factor off it first has been proven for that.
  if (isRecovery && hasStrongFactor(factors) && new Set(shown.map(({ way }) => way)).size < 2)
    return proveStep(v, key, { account, shown, factors, by }, records, writes, now)

  const next = approvedAs(v, guess, by === undefined && shown.length < 2 ? undefined : shown, now)
  writes.push(put(key, next))
  const events: Event[] = [
    verificationEvent(v, 'verification.approved', {
      ...factsOf(v),
      ...destinationFacts(v),
      ...by?.facts,
    }),
    ...forgiven.events,
    ...(by?.events ?? []),
  ]
  let onFile = account && records.find(subjectKey(v.project, account.hash))
  const tell = (news: AccountNews, name?: string): void => {
    const told = tellAll(
      vault,
      v,
      guess,
      { news, ...(name !== undefined && { name }) },
      onFile,
      now,
    )
    writes.push(...told.writes)
    onFile = told.subject
  }
  const provenOf =
    v.subject !== undefined && v.sealedTo !== undefined ? guess.subjectHash : undefined
  if (provenOf !== undefined) {
    // The addresses that were there before are told (REC-16); the new one has just been shown to be read.
    const added = newsOfAddress(v, records.find(subjectKey(v.project, provenOf)))
    if (added !== undefined) tell(added.news, added.name)
    events.push(verificationEvent(v, 'address.added', { address: guess.addressId }))
  }
  if (isRecovery) {
    const recovered = recover(v, account.hash, factors, records, now)
    writes.push(...recovered.writes)
    events.push(...recovered.events)
  } else if (by !== undefined && account !== undefined)
    writes.push(put(factorsKey(v.project, account.hash), by.factors))
  const news = isRecovery ? 'recovered' : (by?.news ?? newsOf(v))
  if (news !== undefined) tell(news)
  if (provenOf !== undefined && v.subject !== undefined && v.sealedTo !== undefined) {
    // Last, so that what was told just now is counted in it.
    const subject = subjectKey(v.project, provenOf)
    const before = account?.hash === provenOf ? onFile : records.find(subject)
    const proven = withAddress(vault, v, v.sealedTo, before, guess.addressId, now)
    writes.push(put(subject, proven), ownedBy(v, v.subject))
  }
  if (v.details.notify === true && isChannel(v.channel))
    writes.push(noticeOf(v, guess.deliveryId, OF_APPROVAL, now))
  const outcome = { result: 'approved', verification: viewOf(next, now) } as const
  return { writes, events, outcome, approved: next }
}

function newsOf(v: Verification): AccountNews | undefined {
  return v.details.notify === 'all' ? 'approved' : undefined
}

/** Every way that was shown, this one last. */
function shownSoFar(v: Verification, by: ByFactor | undefined, now: Instant): readonly Proven[] {
  const { proven = [] } = v.details
  if (by !== undefined) return [...proven, by.proven]
  return isChannel(v.channel) || isFactor(v.channel)
    ? [...proven, { way: v.channel, at: now }]
    : proven
}

/** @param shown kept where it is more than the one code that its channel tells of */
function approvedAs(
  v: Verification,
  { onPage }: Guess,
  shown: readonly Proven[] | undefined,
  now: Instant,
): Verification {
  const over = ended(v, 'approved', now)
  if (!onPage && shown === undefined) return over
  const { challenge: _challenge, ...details } = over.details
  return {
    ...over,
    details: {
      ...details,
      ...(onPage && { onPage: true }),
      ...(shown !== undefined && { proven: shown }),
    },
  }
}

/** Messages without a code to every address on file (REC-09). */
export function toldToAll(
  vault: Vault,
  v: Verification,
  told: Pick<Guess, 'account' | 'deliveryId'>,
  news: AccountNews,
  records: Records,
  now: Instant,
): readonly Write[] {
  const subject = told.account && records.find(subjectKey(v.project, told.account.hash))
  return tellAll(vault, v, told, { news }, subject, now).writes
}

/** @returns the messages and the subject with them counted, and that subject: who tells twice in one change, or changes it further, goes on from there */
function tellAll(
  vault: Vault,
  v: Verification,
  { account, deliveryId }: Pick<Guess, 'account' | 'deliveryId'>,
  told: { readonly news: AccountNews; readonly name?: string },
  subject: Subject | undefined,
  now: Instant,
): { readonly writes: readonly Write[]; readonly subject: Subject | undefined } {
  if (account === undefined) return { writes: [], subject }
  const { locale } = v.details
  const { deliveries, counted } = accountNotices(
    vault,
    { project: v.project, verification: v.id },
    subject,
    { ...told, at: now, ...(locale !== undefined && { locale }) },
    noticeIds(deliveryId),
    account.channels,
    now,
  )
  const writes: Write[] = deliveries.map((one) => put(deliveryKey(v.project, one.id), one))
  if (counted !== undefined) writes.push(put(subjectKey(v.project, account.hash), counted))
  return { writes, subject: counted ?? subject }
}

/**
 * A success clears the failures of what was used, and of nothing else (COD-13): those of the known device, or of the address or factor. Confirming an
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
