import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** What a user code is drawn from: letters (RFC 8628, 6.1), digits, letters and digits that look like nothing else, or words. */
export const USER_CODE_ALPHABETS = ['base20', 'digits', 'alphanumeric', 'words'] as const
export type UserCodeAlphabet = (typeof USER_CODE_ALPHABETS)[number]

/** How a user code is written: so many characters (words: so many words) of an alphabet, and perhaps one more that checks the others. */
export type UserCodeFormat = {
  readonly alphabet: UserCodeAlphabet
  readonly length: number
  readonly check: boolean
}

/**
 * Where a user code leads, found by the code's keyed hash. It stands as long as the code and an hour more, so that an application can be told
 * what became of it, and so that no code is shown twice in that time (DEV-37).
 */
export type UserCode = {
  readonly verification: VerificationId
  readonly expiresAt: Instant
}

/** How long a code that is over is still known. */
export const KNOWN_AFTER = 3_600_000

/** @param hash `vault.fingerprint('user_code', project, plain)` of the code without separators and check character */
export function userCodeKey(project: ProjectId, hash: string): Key<'user_code'> {
  return { kind: 'user_code', project, id: hash }
}
