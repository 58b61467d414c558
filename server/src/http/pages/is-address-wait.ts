import { parseAddress } from '../../domain/address/parse-address.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { DAY } from '../../domain/limit/send-limits.ts'
import { targetKey } from '../../domain/limit/target-budget.ts'
import type { PageNeeds } from './page-needs.ts'

/**
 * Whether a start that was put off waits because messages went to this very address already, and not because of the network: what the person is told must be
 * true. It is the same for an address that somebody has and one that nobody has.
 * @param to an address that was taken as one
 */
export async function isAddressWait(
  { store, vault, asciiDomain }: PageNeeds,
  project: ProjectId,
  to: string,
): Promise<boolean> {
  const kind = to.includes('@') ? 'email' : 'phone'
  const { canonical } = parseAddress(kind, to, asciiDomain)
  const hash = vault.fingerprint('target', project, kind, canonical)
  const budget = await store.find(targetKey(project, hash))
  return budget?.sends.some(({ at }) => at > store.now() - DAY) === true
}
