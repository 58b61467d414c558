import type { AccountNews } from '../delivery/account-notice.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Event, EventType } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { prepareNews, tellNews, type News } from './account-news.ts'
import type { Authenticator } from './authenticator.ts'
import { authorityKeys, judgeAuthority, type Authority } from './change-authority.ts'
import type { FactorCaller, FactorNeeds } from './factor-needs.ts'
import { factorsKey, keptFactors, livingFactors, type Factors } from './factors.ts'
import { findAuthority } from './find-authority.ts'

/** What every change of a person's factors finds out before it is judged. */
export type FactorChange = {
  readonly project: ProjectId
  readonly subject: string
  readonly subjectHash: string
  readonly authority: Authority
  readonly news: News
  /** To be named in the change. */
  readonly keys: readonly Key[]
}

/** The records of a change as they are inside it. */
export type Found = { readonly factors: Factors; readonly subject: Subject | undefined }

/** @throws Problem `unauthorized`, `forbidden` */
export async function prepareChange(
  needs: FactorNeeds,
  caller: FactorCaller,
  subject: string,
): Promise<FactorChange> {
  const { project } = caller
  const subjectHash = needs.vault.fingerprint('subject', project, subject)
  const authority = await findAuthority(needs, caller, subjectHash)
  const proof = authority.by === 'receipt' ? authority.receipt?.verification : undefined
  return {
    project,
    subject,
    subjectHash,
    authority,
    news: await prepareNews(needs, project, subjectHash, proof),
    keys: [
      factorsKey(project, subjectHash),
      subjectKey(project, subjectHash),
      ...authorityKeys(project, authority),
    ],
  }
}

export function findIn(
  records: Records,
  { project, subjectHash }: FactorChange,
  now: Instant,
): Found {
  return {
    factors: livingFactors(records.find(factorsKey(project, subjectHash)), now),
    subject: records.find(subjectKey(project, subjectHash)),
  }
}

/** Judges whether the change may be made at all. @throws Problem `insufficient_user_authentication` */
export function allow(
  records: Records,
  { project, subjectHash, authority }: FactorChange,
  found: Found,
  now: Instant,
): readonly Write[] {
  return judgeAuthority(records, project, subjectHash, found, authority, now)
}

/** Keeps the factors with these authenticators. */
export function keep(
  { project, subjectHash }: Pick<FactorChange, 'project' | 'subjectHash'>,
  factors: Factors,
  authenticators: readonly Authenticator[],
  now: Instant,
): Write {
  return put(factorsKey(project, subjectHash), keptFactors({ ...factors, authenticators }, now))
}

/** Tells every address on file what became of an authenticator. */
export function tell(
  needs: FactorNeeds,
  { project, subjectHash, news }: FactorChange,
  { subject }: Found,
  what: AccountNews,
  { name }: Authenticator,
  now: Instant,
): { readonly writes: readonly Write[]; readonly deliveries: readonly Delivery[] } {
  const told = tellNews(needs, project, news, subject, { news: what, name }, now)
  const { counted, deliveries } = told
  if (counted === undefined) return { writes: told.writes, deliveries }
  return { writes: [...told.writes, put(subjectKey(project, subjectHash), counted)], deliveries }
}

/** The line in the log: whose authenticator, which, of what kind, and by whom. */
export function factorEvent(
  { project, subjectHash, authority }: FactorChange,
  type: EventType,
  { id, type: kind }: Pick<Authenticator, 'id' | 'type'>,
): Event {
  const receipt = authority.by === 'receipt' ? authority.receipt : undefined
  return {
    project,
    type,
    ...(receipt !== undefined && { verification: receipt.verification }),
    facts: {
      subject: subjectHash,
      authenticator: id,
      kind,
      by: authority.by === 'receipt' ? authority.keyId : 'page',
    },
  }
}
