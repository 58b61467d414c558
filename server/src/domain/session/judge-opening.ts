import { addressOwnerKey } from '../address/address-owner.ts'
import { ownedBy, withAddress } from '../address/proven-address.ts'
import { factorsKey } from '../factor/factors.ts'
import { isChannel } from '../delivery/channel.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { ACR } from '../receipt/assurance.ts'
import { RECEIPT_SECONDS } from '../receipt/receipt.ts'
import { put, type Decision, type Key, type Records } from '../store.ts'
import { verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { provenBy } from './proven-by.ts'
import { listSession, sessionListKey, type ListedSession } from './session-list.ts'
import { idleEnd, LONGEST_SECONDS, sessionKey, type Session } from './session.ts'

/** All that opening a session needs beside the records. */
export type Opening = {
  readonly verification: Verification
  /** `ses_…` */
  readonly id: string
  readonly subject: string
  readonly subjectHash: string
  /** Whose the address was when it was looked up; not looked at where a factor answered. */
  readonly owner: string | undefined
  readonly addressId: string
  readonly hash: string
}

export type Judged =
  | { readonly result: 'opened'; readonly session: Session }
  | { readonly result: 'refused' }
  | { readonly result: 'other_owner' }

/** Whether a verification stands for a sign-in on our own pages that opened no session yet. */
export function isOpenable(v: Verification, now: Instant): boolean {
  const { hosted, opened } = v.details
  return (
    v.purpose === 'sign_in' &&
    v.status === 'approved' &&
    v.endedAt !== undefined &&
    hosted === true &&
    opened === undefined &&
    v.details.reported !== true &&
    !hasPassed(v.endedAt + RECEIPT_SECONDS * 1000, now)
  )
}

export function openingKeys({ verification: v, subjectHash, hash }: Opening): readonly Key[] {
  return [
    verificationKey(v.project, v.id),
    addressOwnerKey(v.project, v.targetHash),
    subjectKey(v.project, subjectHash),
    sessionListKey(v.project, subjectHash),
    factorsKey(v.project, subjectHash),
    sessionKey(v.project, hash),
  ]
}

/** Opens the session of an approved sign-in, once. */
export function judgeOpening(
  vault: Vault,
  opening: Opening,
  records: Records,
  now: Instant,
): Decision<Judged> {
  const { project, id } = opening.verification
  const key = verificationKey(project, id)
  const v = records.find(key)
  if (v === undefined || !isOpenable(v, now)) return nothing({ result: 'refused' })
  const { subject, subjectHash, owner, hash, addressId } = opening
  const byMessage = isChannel(v.channel)
  if (byMessage && records.find(addressOwnerKey(project, v.targetHash))?.subject !== owner)
    return nothing({ result: 'other_owner' })
  const subjectRecord = subjectKey(project, subjectHash)
  // M43: nobody is signed in to a locked account, also not by what was approved before.
  if (records.find(subjectRecord)?.lockedAt !== undefined) return nothing({ result: 'refused' })
  // Nor by what was shown before the account was got back (REC-13).
  const recoveredAt = records.find(factorsKey(project, subjectHash))?.recovered?.at ?? -1
  if ((v.endedAt ?? 0) <= recoveredAt) return nothing({ result: 'refused' })
  const session = sessionOf(v, opening, now)
  // An address that nobody had is now on file, so that what happens to this account is told there.
  const isNew = byMessage && owner === undefined && v.sealedTo !== undefined
  const listed = listSession(records, session, listedOf(v, session, hash, now), now)
  return {
    writes: [
      put(key, { ...v, details: { ...v.details, opened: true } }),
      put(sessionKey(project, hash), session),
      ...listed.writes,
      ...(isNew
        ? [
            put(
              subjectRecord,
              withAddress(vault, v, v.sealedTo, records.find(subjectRecord), addressId, now),
            ),
            ownedBy(v, subject),
          ]
        : []),
    ],
    events: [
      verificationEvent(v, 'session.started', {
        subject: subjectHash,
        session: session.id,
        acr: session.acr,
      }),
      ...(isNew ? [verificationEvent(v, 'address.added', { address: addressId })] : []),
      ...listed.events,
    ],
    outcome: { result: 'opened', session },
  }
}

function sessionOf(v: Verification, { id, subject, subjectHash }: Opening, now: Instant): Session {
  const endsAt = now + LONGEST_SECONDS * 1000
  const { level, amr } = provenBy(v)
  return {
    id,
    project: v.project,
    subject,
    subjectHash,
    acr: ACR[level],
    amr,
    authTime: v.endedAt ?? now,
    addressHash: isChannel(v.channel) ? v.targetHash : '',
    shown: v.masked,
    seenAt: now,
    endsAt,
    expiresAt: idleEnd(endsAt, now),
  }
}

function listedOf(v: Verification, session: Session, hash: string, now: Instant): ListedSession {
  const agent = v.details.context?.['user_agent']
  return {
    id: session.id,
    hash,
    startedAt: now,
    endsAt: session.endsAt,
    ...(agent !== undefined && { agent }),
  }
}

function nothing(outcome: Judged): Decision<Judged> {
  return { writes: [], events: [], outcome }
}
