import type { ProjectId, VerificationId } from '../ids.ts'
import type { Vault } from '../needs.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import type { Key, Store } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Approver } from './approver.ts'
import type { Budget } from './budget.ts'
import { boundNotice, guessBudgets } from './device-budgets.ts'
import { findUserCodePolicy } from './find-user-code-policy.ts'
import { liveCodesKey } from './live-codes.ts'
import { readUserCode } from './read-user-code.ts'
import { userCodeKey, type UserCodeFormat } from './user-code.ts'

/** A user code that somebody typed, with everything found out that a decision must not go and look for. */
export type Entry = {
  readonly project: ProjectId
  readonly format: UserCodeFormat
  readonly hash: string
  /** The verification it led to when it was looked up; undefined when it led nowhere. */
  readonly verification: VerificationId | undefined
  readonly policy: UserCodePolicy
  /** Whom a wrong code is counted against, beside the project. */
  readonly budgets: readonly Budget[]
  readonly boundNotice: Budget
}

export type EntryNeeds = {
  readonly store: Pick<Store, 'find'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

/**
 * Reads what was typed and looks where it leads, without judging it. `mistyped` for what cannot be a code of this project, which costs nothing.
 * @param approver undefined for an application's server that names no person
 */
export async function prepareEntry(
  needs: EntryNeeds,
  project: ProjectId,
  approver: Approver | undefined,
  typed: string,
): Promise<Entry | 'mistyped'> {
  const { vault } = needs
  const { userCode } = await findUserCodePolicy(needs.store, project)
  const read = readUserCode(typed, userCode)
  if (read.result === 'mistyped') return 'mistyped'
  const hash = vault.fingerprint('user_code', project, read.plain)
  const code = await needs.store.find(userCodeKey(project, hash))
  return {
    project,
    format: read.format,
    hash,
    verification: code?.verification,
    policy: userCode,
    budgets: approver === undefined ? [] : guessBudgets(vault, approver),
    boundNotice: boundNotice(vault, project),
  }
}

/** The keys that a change which judges the entry must name. */
export function entryKeys(entry: Entry): readonly Key[] {
  const { project, verification } = entry
  return [
    liveCodesKey(project),
    userCodeKey(project, entry.hash),
    ...(verification === undefined ? [] : [verificationKey(project, verification)]),
    ...entry.budgets.map(({ key }) => key),
    entry.boundNotice.key,
  ]
}
