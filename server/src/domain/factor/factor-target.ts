import type { FactorChannel } from '../delivery/channel.ts'
import type { ProjectId } from '../ids.ts'
import type { Vault } from '../needs.ts'

/**
 * What the guesses at one kind of factor of one person are counted under, in a `target` record of their own: a new authenticator of that kind begins with
 * what was guessed at the ones before (TOT-17), and wrong passwords or codes by SMS count elsewhere (TOT-08).
 * @param subjectHash undefined for a passkey that is asked of nobody in particular
 */
export function factorTarget(
  vault: Pick<Vault, 'fingerprint'>,
  project: ProjectId,
  channel: FactorChannel,
  subjectHash: string | undefined,
): string {
  return vault.fingerprint('target', project, 'factor', channel, subjectHash ?? 'anyone')
}
