import type { Bytes } from '../digest.ts'
import type { ProjectId, Random, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { UserCodePolicy } from '../project/policy.ts'
import type { Records, Store } from '../store.ts'
import { drawUserCode } from './draw-user-code.ts'
import { chooseLength } from './guess-bound.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'
import { userCodeKey, type UserCodeFormat } from './user-code.ts'

export type DrawNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
}

/** A user code that was drawn before the records are held, and may turn out to be taken. */
export type DrawnCode = {
  readonly format: UserCodeFormat
  readonly hash: string
  /** With separators. */
  readonly shown: string
  readonly sealed: Bytes
}

/** Far more often than codes meet by chance, however small the project's alphabet. */
const MOST_DRAWS = 40

/**
 * Draws user codes until `keep` takes one: it judges under the records, and answers undefined for a code that another device has (DEV-37) or that
 * is too short by now.
 * @throws Problem `unavailable` when none was free
 */
export async function drawFreeCode<O>(
  needs: DrawNeeds,
  project: ProjectId,
  verification: VerificationId,
  policy: UserCodePolicy,
  keep: (drawn: DrawnCode) => Promise<O | undefined>,
): Promise<O> {
  for (let i = 0; i < MOST_DRAWS; i += 1) {
    const codes = (await needs.store.find(liveCodesKey(project))) ?? NO_CODES
    const { alphabet, check } = policy
    const format = { alphabet, check, length: chooseLength(codes, policy, needs.store.now()) }
    const { plain, shown } = drawUserCode(format, needs.random)
    const kept = await keep({
      format,
      shown,
      hash: needs.vault.fingerprint('user_code', project, plain),
      sealed: needs.vault.seal(shown, sealOf(verification)),
    })
    if (kept !== undefined) return kept
  }
  throw new Problem('unavailable', 'No user code was free. Try again in a moment.')
}

/** Whether a drawn code can be kept: no device has it, and codes need not be longer by now. */
export function isFree(
  { format, hash }: DrawnCode,
  project: ProjectId,
  policy: UserCodePolicy,
  records: Records,
  now: Instant,
): boolean {
  const taken = records.find(userCodeKey(project, hash))
  const codes = records.find(liveCodesKey(project)) ?? NO_CODES
  return (
    (taken === undefined || now >= taken.expiresAt) &&
    chooseLength(codes, policy, now) <= format.length
  )
}

/** What a user code is sealed to. */
export function sealOf(verification: VerificationId): string {
  return `${verification}/user_code`
}
