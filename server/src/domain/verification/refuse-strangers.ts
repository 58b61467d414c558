import { sameBytes } from '../digest.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Verification } from './verification.ts'

/**
 * Refuses whoever is not bound to this verification, in the words for one that does not exist: the application's server must show the session
 * given at the start when it names one, a browser must hold the verification.
 * @throws Problem `verification_not_found`
 */
export function refuseStrangers(
  vault: Pick<Vault, 'sealGuess'>,
  v: Verification,
  caller: Caller,
  session: string | undefined,
): void {
  const digest = v.sessionDigest
  const shown =
    session !== undefined &&
    digest !== undefined &&
    vault.sealGuess(v.id, session).some((s) => sameBytes(s, digest))
  const bound =
    caller.kind === 'holder'
      ? caller.verification === v.id
      : caller.kind === 'secret'
        ? session === undefined || shown
        : shown
  if (!bound)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
}
