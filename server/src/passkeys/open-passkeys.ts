/*
 * passkeys/ judges what a browser says of a passkey: its form, its signature, for whom and for which page it was made (WebAuthn Level 3). It keeps nothing
 * and asks nobody over the network. Whose passkey it is, whether a challenge is still good, and what follows, is not for here but for the domain.
 */
import type { Passkeys } from '../domain/needs.ts'
import { readAssertion } from './read-assertion.ts'
import { readRegistration } from './read-registration.ts'
import { nameOf } from './read-shape.ts'

/** What the domain asks for. */
export function openPasskeys(): Passkeys {
  return { readRegistration, nameOf, readAssertion }
}
