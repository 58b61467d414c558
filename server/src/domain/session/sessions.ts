import { addressOwnerKey } from '../address/address-owner.ts'
import { isChannel } from '../delivery/channel.ts'
import { newId, type ProjectId, type Random, type VerificationId } from '../ids.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { drop, put, type Store } from '../store.ts'
import { endPush } from '../push/end-push.ts'
import { pushListKey } from '../push/push-list.ts'
import { verificationKey } from '../verification/verification.ts'
import { isOpenable, judgeOpening, openingKeys } from './judge-opening.ts'
import { randomToken } from './random-token.ts'
import { endSessions, isListed, sessionListKey, type SessionEnd } from './session-list.ts'
import { idleEnd, isOver, sessionHash, sessionKey, TOKEN, type Session } from './session.ts'

export type SessionNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
}

/** How exactly we know when a session was last used: writing each use down would cost a commit a page. */
const SEEN_EVERY = 60_000

/**
 * Signs a person in on our own pages after their verification of the purpose `sign_in` was approved there: a new token each time (TOK-10), and
 * the verification opens one session only, within the five minutes that its receipt would be good. The subject is the one whose factor answered;
 * after a message the one that proved the address last, or a new account when the address is nobody's.
 * Undefined when the verification does not stand for a sign-in on our pages, is not approved, or was used, when a subject was named whose the address is no
 * more, and when the account is locked (M43).
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
  const byMessage = isChannel(v.channel)
  // Whose the address is can change between the look and the change; then it is looked up again.
  for (;;) {
    const owner = byMessage
      ? (await store.find(addressOwnerKey(project, v.targetHash)))?.subject
      : v.subject
    // A number may have gone to somebody else, who proved it since: then it opens neither account.
    if (v.subject !== undefined && owner !== v.subject) return undefined
    if (!byMessage && owner === undefined) return undefined
    // Drawn, not made of the address: one that was taken off an account leads to it no more. Of two at once, the second finds the first's.
    const subject = owner ?? newId('acc', random)
    const opening = {
      verification: v,
      id: newId('ses', random),
      subject,
      subjectHash: vault.fingerprint('subject', project, subject),
      owner,
      addressId: newId('adr', random),
      hash: sessionHash(vault, token),
    }
    const judged = await store.change(openingKeys(opening), (records, now) =>
      judgeOpening(vault, opening, records, now),
    )
    if (judged.result === 'opened') return { token, session: judged.session }
    if (judged.result === 'refused') return undefined
  }
}

/**
 * The session of a cookie's token, moved on; undefined when there is none, its time is over (TOK-11) or it was ended (ADM-07). One whose address
 * was taken off the account meanwhile ends here.
 */
export async function findSession(
  { store, vault }: SessionNeeds,
  project: ProjectId,
  token: string,
): Promise<Session | undefined> {
  if (!TOKEN.test(token)) return undefined
  const hash = sessionHash(vault, token)
  const key = sessionKey(project, hash)
  const seen = await store.find(key)
  if (seen === undefined || isOver(seen, store.now())) return undefined
  const account = subjectKey(project, seen.subjectHash)
  const [list, subject] = await Promise.all([
    store.find(sessionListKey(project, seen.subjectHash)),
    store.find(account),
  ])
  if (!isListed(list, seen, hash)) return undefined
  if (!isOnFile(seen, subject)) {
    // Looked at anew inside the change: the address may be back on the account.
    await end(store, hash, seen, 'address', (records) => !isOnFile(seen, records.find(account)))
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

/** Ends a session at once, and the questions in browsers that were asked for by it. */
export async function endSession(
  { store, vault }: SessionNeeds,
  project: ProjectId,
  token: string,
): Promise<void> {
  if (!TOKEN.test(token)) return
  const hash = sessionHash(vault, token)
  const session = await store.find(sessionKey(project, hash))
  if (session !== undefined) await end(store, hash, session, 'page', () => true)
}

function end(
  store: SessionNeeds['store'],
  hash: string,
  { project, subjectHash, id }: Session,
  by: SessionEnd,
  isToEnd: (records: Parameters<Parameters<Store['change']>[1]>[0]) => boolean,
): Promise<void> {
  const key = sessionKey(project, hash)
  const keys = [
    key,
    sessionListKey(project, subjectHash),
    subjectKey(project, subjectHash),
    pushListKey(project, subjectHash),
  ]
  return store.change(keys, (records, now) => {
    if (records.find(key) === undefined || !isToEnd(records))
      return { writes: [], events: [], outcome: undefined }
    const ended = endSessions(records, project, subjectHash, by, now, (one) => one.hash === hash)
    const browsers = endPush(
      records,
      project,
      subjectHash,
      { by },
      now,
      (one) => one.session === id,
    )
    return {
      writes: [drop(key), ...ended.writes, ...browsers.writes],
      events: [...ended.events, ...browsers.events],
      outcome: undefined,
    }
  })
}

/** Whether the address that the session was opened with is still its subject's; a factor's session goes by none. */
function isOnFile({ addressHash }: Session, subject: Subject | undefined): boolean {
  return addressHash === '' || subject?.addresses.some(({ hash }) => hash === addressHash) === true
}
