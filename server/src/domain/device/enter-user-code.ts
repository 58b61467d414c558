import type { Vault } from '../needs.ts'
import type { Decision, Records, Store } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Instant } from '../instant.ts'
import type { Approver } from './approver.ts'
import { describeQuestion } from './describe-question.ts'
import type { DeviceQuestion } from './device-question.ts'
import { entryKeys, prepareEntry, type Entry } from './entry.ts'
import { judgeClaim, type Claimed } from './judge-claim.ts'
import { leadOf, missEntry, refuseEntry, type Asked, type TooMany } from './judge-entry.ts'

export type EnterNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
}

/** What became of an entered code. All but `found` and `mistyped` cost a guess. Dead and unknown codes look alike (M44). */
export type EnterOutcome =
  | { readonly result: 'found'; readonly question: DeviceQuestion }
  /** The check character does not fit, or it cannot be a code: a slip of the finger, which costs nothing. */
  | { readonly result: 'mistyped' }
  | { readonly result: 'wrong' }
  /** Another person has it open just now (DEV-34). */
  | { readonly result: 'other_person' }
  /** Too many wrong codes: of this person, this network, or the project. */
  | { readonly result: 'too_many'; readonly retryAfterSeconds: number }

/**
 * Looks a user code up for a person who is signed in, counts a wrong one, and gives the person two minutes in which nobody else can answer it.
 * @param typed as the person typed it, or as a link brought it along
 * @param byLink it came with the address and was not typed
 */
export async function enterUserCode(
  needs: EnterNeeds,
  approver: Approver,
  typed: string,
  byLink: boolean,
): Promise<EnterOutcome> {
  const entry = await prepareEntry(needs, approver.project, approver, typed)
  if (entry === 'mistyped') return { result: 'mistyped' }
  const claimed = await needs.store.change<Claimed>(entryKeys(entry), (records, now) =>
    judgeClaim(entry, approver, byLink, records, now),
  )
  if (claimed.result !== 'found') return claimed
  const { v, grant } = claimed
  return { result: 'found', question: await describeQuestion(needs, v, grant, approver) }
}

/**
 * The same without a person, for an application's server: it counts against the project only, and claims nothing. It is also told what became of a
 * code that is over, for an hour.
 */
export async function findByUserCode(
  needs: EnterNeeds,
  project: string,
  typed: string,
): Promise<Exclude<EnterOutcome, { result: 'other_person' }>> {
  const entry = await prepareEntry(needs, project, undefined, typed)
  if (entry === 'mistyped') return { result: 'mistyped' }
  const found = await needs.store.change<Found>(entryKeys(entry), (records, now) =>
    judgeLook(entry, records, now),
  )
  if (found.result !== 'found') return found
  const { v, grant } = found
  const question = await describeQuestion(needs, v, grant, undefined, entry.hash)
  return { result: 'found', question }
}

/** The question again for the person who entered it, by its verification: after a redirect, and to show how it ended. It changes nothing (M47). */
export async function showQuestion(
  needs: EnterNeeds,
  approver: Approver,
  verification: string,
): Promise<DeviceQuestion | undefined> {
  const v = await needs.store.find(verificationKey(approver.project, verification))
  const grant = v?.details.grant
  if (v === undefined || grant?.claim?.subjectHash !== approver.subjectHash) return undefined
  return describeQuestion(needs, v, grant, approver)
}

type Found = (Asked & { readonly result: 'found' }) | { readonly result: 'wrong' } | TooMany

function judgeLook(entry: Entry, records: Records, now: Instant): Decision<Found> {
  const refused = refuseEntry(entry, records, now)
  if (refused !== undefined) return refused
  const led = leadOf(entry, records, now)
  if (led.to === 'nothing')
    return missEntry(entry, led, 'unknown', { result: 'wrong' }, records, now)
  return { writes: [], events: [], outcome: { result: 'found', v: led.v, grant: led.grant } }
}
