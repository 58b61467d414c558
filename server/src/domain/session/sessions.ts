import { addressOwnerKey } from '../address/address-owner.ts'
import { ownedBy, withAddress } from '../address/proven-address.ts'
import { newId, type ProjectId, type Random, type VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { howProven, RECEIPT_SECONDS } from '../receipt/receipt.ts'
import { drop, put, type Decision, type Key, type Records, type Store } from '../store.ts'
import { verificationEvent } from '../verification/verification-event.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { randomToken } from './random-token.ts'
import { IDLE_SECONDS, LONGEST_SECONDS, sessionKey, type Session } from './session.ts'

export type SessionNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
}

/** How exactly we know when a session was last used: writing each use down would cost a commit a page. */
const SEEN_EVERY = 60_000

const TOKEN = /^[\w-]{43}$/

/** All that opening a session needs beside the records. */
type Opening = {
  readonly verification: Verification
  readonly subject: string
  readonly subjectHash: string
  readonly addressId: string
  readonly hash: string
}

type Opened = { readonly result: 'opened'; readonly session: Session }
type Judged = Opened | { readonly result: 'refused' } | { readonly result: 'other_owner' }

/**
 * Signs a person in on our own pages after their verification of the purpose `sign_in` was approved there: a new token each time (TOK-10), and
 * the verification opens one session only, within the five minutes that its receipt would be good. The subject is the one that proved the
 * address last, or a new account when the address is nobody's.
 * Undefined when the verification does not stand for a sign-in on our pages, is not approved, or was used.
 */
export async function openSession(
  needs: SessionNeeds,
  project: ProjectId,
  verification: VerificationId,
): Promise<{ readonly token: string; readonly session: Session } | undefined> {
  const { store, vault, random } = needs
  const v = await store.find(verificationKey(project, verification))
  if (v === undefined || !isOpenable(v, store.now())) return undefined
  const token = randomToken(random)
  // Whose the address is can change between the look and the change; then it is looked up again.
  for (;;) {
    const owner = await store.find(addressOwnerKey(project, v.targetHash))
    // Drawn, not made of the address: one that was taken off an account leads to it no more. Of two at once, the second finds the first's.
    const subject = owner?.subject ?? newId('acc', random)
    const opening = {
      verification: v,
      subject,
      subjectHash: vault.fingerprint('subject', project, subject),
      addressId: newId('adr', random),
      hash: vault.fingerprint('session', token),
    }
    const judged = await store.change(keysOf(opening), (records, now) =>
      judgeOpening(vault, opening, owner?.subject, records, now),
    )
    if (judged.result === 'opened') return { token, session: judged.session }
    if (judged.result === 'refused') return undefined
  }
}

/**
 * The session of a cookie's token, moved on; undefined when there is none or its time is over (TOK-11). One whose address was taken off the
 * account meanwhile ends here.
 */
export async function findSession(
  { store, vault }: SessionNeeds,
  project: ProjectId,
  token: string,
): Promise<Session | undefined> {
  if (!TOKEN.test(token)) return undefined
  const key = sessionKey(project, vault.fingerprint('session', token))
  const seen = await store.find(key)
  if (seen === undefined || isOver(seen, store.now())) return undefined
  const subject = subjectKey(project, seen.subjectHash)
  if (!isOnFile(seen, await store.find(subject))) {
    // Looked at anew inside the change: the address may be back on the account.
    await store.change([key, subject], (records) => {
      const session = records.find(key)
      return session === undefined || isOnFile(session, records.find(subject))
        ? { writes: [], events: [], outcome: undefined }
        : { ...endOf(key, session), outcome: undefined }
    })
    return undefined
  }
  if (store.now() - seen.seenAt < SEEN_EVERY) return seen
  return store.change([key], (records, now) => {
    const session = records.find(key)
    if (session === undefined || isOver(session, now))
      return { writes: [], events: [], outcome: undefined }
    const next = { ...session, seenAt: now, expiresAt: idleEnd(session.endsAt, now) }
    return { writes: [put(key, next)], events: [], outcome: next }
  })
}

/** Ends a session at once. */
export async function endSession(
  { store, vault }: SessionNeeds,
  project: ProjectId,
  token: string,
): Promise<void> {
  if (!TOKEN.test(token)) return
  const key = sessionKey(project, vault.fingerprint('session', token))
  await store.change([key], (records) => {
    const session = records.find(key)
    if (session === undefined) return { writes: [], events: [], outcome: undefined }
    return { ...endOf(key, session), outcome: undefined }
  })
}

function endOf(
  key: Key<'session'>,
  { project, subjectHash }: Session,
): Pick<Decision<undefined>, 'writes' | 'events'> {
  return {
    writes: [drop(key)],
    events: [{ project, type: 'session.ended', facts: { subject: subjectHash } }],
  }
}

/** Whether the address that the session was opened with is still its subject's. */
function isOnFile({ addressHash }: Session, subject: Subject | undefined): boolean {
  return subject?.addresses.some(({ hash }) => hash === addressHash) === true
}

function keysOf({ verification: v, subjectHash, hash }: Opening) {
  return [
    verificationKey(v.project, v.id),
    addressOwnerKey(v.project, v.targetHash),
    subjectKey(v.project, subjectHash),
    sessionKey(v.project, hash),
  ]
}

/** @param owner whose address it was when it was looked up */
function judgeOpening(
  vault: Vault,
  opening: Opening,
  owner: string | undefined,
  records: Records,
  now: Instant,
): Decision<Judged> {
  const { project, id } = opening.verification
  const key = verificationKey(project, id)
  const v = records.find(key)
  if (v === undefined || !isOpenable(v, now)) return nothing({ result: 'refused' })
  if (records.find(addressOwnerKey(project, v.targetHash))?.subject !== owner)
    return nothing({ result: 'other_owner' })
  const { subject, subjectHash, hash, addressId } = opening
  const session = sessionOf(v, subject, subjectHash, now)
  const subjectRecord = subjectKey(project, subjectHash)
  // An address that nobody had is now on file, so that what happens to this account is told there.
  const isNew = owner === undefined && v.sealedTo !== undefined
  return {
    writes: [
      put(key, { ...v, details: { ...v.details, opened: true } }),
      put(sessionKey(project, hash), session),
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
      verificationEvent(v, 'session.started', { subject: subjectHash, acr: session.acr }),
      ...(isNew ? [verificationEvent(v, 'address.added', { address: addressId })] : []),
    ],
    outcome: { result: 'opened', session },
  }
}

function sessionOf(v: Verification, subject: string, subjectHash: string, now: Instant): Session {
  const { project, channel, masked, targetHash } = v
  const { assurance } = v.details
  const endsAt = now + LONGEST_SECONDS * 1000
  return {
    project,
    subject,
    subjectHash,
    ...howProven({ channel, ...(assurance !== undefined && { assurance }) }),
    authTime: v.endedAt ?? now,
    addressHash: targetHash,
    shown: masked,
    seenAt: now,
    endsAt,
    expiresAt: idleEnd(endsAt, now),
  }
}

function isOpenable(v: Verification, now: Instant): boolean {
  const { hosted, opened } = v.details
  return (
    v.purpose === 'sign_in' &&
    v.status === 'approved' &&
    v.endedAt !== undefined &&
    hosted === true &&
    opened === undefined &&
    !hasPassed(v.endedAt + RECEIPT_SECONDS * 1000, now)
  )
}

function isOver({ expiresAt, endsAt }: Session, now: Instant): boolean {
  return hasPassed(expiresAt, now) || hasPassed(endsAt, now)
}

function idleEnd(endsAt: Instant, now: Instant): Instant {
  return Math.min(endsAt, now + IDLE_SECONDS * 1000)
}

function nothing(outcome: Judged): Decision<Judged> {
  return { writes: [], events: [], outcome }
}
