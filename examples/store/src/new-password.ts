import { field } from './form.ts'
import type { Html } from './html.ts'

/** NIST SP 800-63B-4, 3.1.1.2: at least eight characters where the password is one of two factors. */
const SHORTEST = 8
const LONGEST = 200

/** What a person is told whose new password is none. */
export const LENGTH_WORDS = `A password has ${SHORTEST} to ${LONGEST} characters.`

/** Whether a new password is long enough, and not too long. */
export function isLongEnough(password: string): boolean {
  return password.length >= SHORTEST && password.length <= LONGEST
}

/** The field for it. */
export function newPassword(label: string): Html {
  const hint = `At least ${SHORTEST} characters.`
  return field({ name: 'password', label, type: 'password', autocomplete: 'new-password', hint })
}
