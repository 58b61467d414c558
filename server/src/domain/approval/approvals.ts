/*
 * approval/ is "Is this you?": a person who is signed in on one screen agrees to what happens on another, by typing the number that stands there. It counts
 * how often a person is asked, lists what waits for them, and takes their answer. How such a verification begins is not here but in `verification/`, where all do.
 */
import { factorsKey } from '../factor/factors.ts'
import type { Channel } from '../delivery/channel.ts'
import { newId, type ProjectId, type Random, type VerificationId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Store } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import { viewOf, type VerificationView } from '../verification/view.ts'
import { judgeAnswer, type ApprovalAnswer, type ApprovalResult } from './judge-answer.ts'

export { approvalNumber } from './approval-number.ts'

export type ApprovalNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
}

/** An approval that waits for this person's answer, for a screen where they are signed in: "Is this you?". It never holds the number. */
export type AskedOf = {
  readonly verification: VerificationView
  readonly at: Instant
}

/** What waits for an answer of this subject, the newest first. */
export async function listApprovals(
  { store, vault }: Pick<ApprovalNeeds, 'store' | 'vault'>,
  project: ProjectId,
  subject: string,
): Promise<readonly AskedOf[]> {
  const hash = vault.fingerprint('subject', project, subject)
  const factors = await store.find(factorsKey(project, hash))
  const now = store.now()
  const open = (factors?.approvals ?? []).filter(({ expiresAt }) => !hasPassed(expiresAt, now))
  const found = await Promise.all(
    open.map(async ({ verification, at }) => {
      const v = await store.find(verificationKey(project, verification))
      return v === undefined ? [] : [{ verification: viewOf(v, now), at }]
    }),
  )
  return found
    .flat()
    .filter(
      ({ verification: v }) =>
        v.status === 'pending' && v.channel === 'approval' && v.subject === subject,
    )
    .toReversed()
}

/**
 * Answers "Is this you?" with the number that stands on the asking screen. By whom: an application that vouches for its signed-in person, or our own pages.
 * A wrong number counts; the third ends it as locked. Nobody approves for an account that is locked.
 * @throws Problem `verification_not_found` also for another subject's, `invalid_request` without a number (TXN-19), `insufficient_user_authentication`
 * for a session of our own pages that is known by less than the question asks for
 */
export async function answerApproval(
  { store, vault, random, channels }: ApprovalNeeds,
  project: ProjectId,
  id: VerificationId,
  answer: Pick<ApprovalAnswer, 'subject' | 'number' | 'by' | 'level'>,
  once?: Once,
): Promise<{ readonly result: ApprovalResult }> {
  const number = answer.number.trim()
  if (!/^[1-9]\d$/.test(number))
    throw new Problem(
      'invalid_request',
      'number: must be the two digits that the asking screen shows',
      { field: 'number' },
    )
  const subjectHash = vault.fingerprint('subject', project, answer.subject)
  const account = { hash: subjectHash, policy: undefined, channels }
  const given = { ...answer, number, account, deliveryId: newId('dlv', random), project, id }
  const keys = [
    verificationKey(project, id),
    factorsKey(project, subjectHash),
    subjectKey(project, subjectHash),
  ]
  const result = await changeOnce(store, project, once, keys, (records, now) =>
    judgeAnswer(vault, given, records, now),
  )
  return { result }
}
