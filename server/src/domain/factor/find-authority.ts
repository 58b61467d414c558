import { Problem } from '../problem.ts'
import { sessionHash } from '../session/session.ts'
import { findSession } from '../session/sessions.ts'
import type { Authority } from './change-authority.ts'
import type { FactorCaller, FactorNeeds } from './factor-needs.ts'

/**
 * Finds out by what right a caller changes the factors or addresses of a subject; whether it is enough is judged inside the change.
 * @throws Problem `unauthorized` for a session that is over, `forbidden` for one of somebody else
 */
export async function findAuthority(
  needs: Pick<FactorNeeds, 'store' | 'vault' | 'random' | 'readReceipt'>,
  caller: FactorCaller,
  subjectHash: string,
): Promise<Authority> {
  const { project } = caller
  if (caller.kind === 'secret') {
    const { keyId, receipt } = caller
    const read = receipt === undefined ? undefined : await needs.readReceipt(receipt, project)
    return { by: 'receipt', keyId, receipt: read }
  }
  const session = await findSession(needs, project, caller.token)
  if (session === undefined)
    throw new Problem('unauthorized', 'This session is over. Sign in again.')
  if (session.subjectHash !== subjectHash)
    throw new Problem('forbidden', 'This is the account of somebody else.')
  return { by: 'session', session, sessionHash: sessionHash(needs.vault, caller.token) }
}
