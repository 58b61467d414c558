import { tellNews, prepareNews } from '../factor/account-news.ts'
import { authorityKeys, judgeAuthority } from '../factor/change-authority.ts'
import type { FactorCaller, FactorNeeds } from '../factor/factor-needs.ts'
import { factorsKey, livingFactors, type Factors } from '../factor/factors.ts'
import { findAuthority } from '../factor/find-authority.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { subjectKey, type Subject, type SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { drop, put, type Store } from '../store.ts'
import { keptUntil } from '../subject/kept-until.ts'
import { addressOwnerKey } from './address-owner.ts'

export type SubjectNeeds = Pick<
  FactorNeeds,
  'store' | 'vault' | 'random' | 'readReceipt' | 'dispatch' | 'channels'
>

type Finding = {
  readonly store: Pick<Store, 'find'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

/** An address a subject has proven, covered. */
export type SubjectAddressView = Pick<SubjectAddress, 'id' | 'kind' | 'masked' | 'addedAt'>

/** The addresses a subject has proven; none for one nobody knows. */
export async function listAddresses(
  { store, vault }: Finding,
  { project }: { readonly project: string },
  subject: string,
): Promise<readonly SubjectAddressView[]> {
  const found = await store.find(
    subjectKey(project, vault.fingerprint('subject', project, subject)),
  )
  return (found?.addresses ?? []).map(({ id, kind, masked, addedAt }) => ({
    id,
    kind,
    masked,
    addedAt,
  }))
}

/**
 * Takes an address off a subject; on our own pages it signs nobody in any more. Every address on file is told, the removed one too (REC-16). To change an
 * address, add the new one by a verification of the purpose `add_address` first.
 * @throws Problem `not_found`, `unauthorized`, `insufficient_user_authentication`, and on our pages `last_authenticator` for the last address of an
 * account without a passkey
 */
export async function removeAddress(
  needs: SubjectNeeds,
  caller: FactorCaller,
  subject: string,
  id: string,
): Promise<void> {
  const { project } = caller
  const subjectHash = needs.vault.fingerprint('subject', project, subject)
  const key = subjectKey(project, subjectHash)
  const hash = (await needs.store.find(key))?.addresses.find((one) => one.id === id)?.hash
  // Whoever may not know this account is told that first.
  const authority = await findAuthority(needs, caller, subjectHash)
  if (hash === undefined) throw unknown()
  const proof = authority.by === 'receipt' ? authority.receipt?.verification : undefined
  const news = await prepareNews(needs, project, subjectHash, proof)
  const ownerKey = addressOwnerKey(project, hash)
  const factorKey = factorsKey(project, subjectHash)
  const keys = [key, ownerKey, factorKey, ...authorityKeys(project, authority)]
  const deliveries = await needs.store.change(keys, (records, now) => {
    const found = records.find(key)
    const address = found?.addresses.find((one) => one.id === id)
    if (found === undefined || address === undefined) throw unknown()
    const factors = livingFactors(records.find(factorKey), now)
    const of = { factors, subject: found }
    const spent = judgeAuthority(records, project, subjectHash, of, authority, now)
    if (authority.by === 'session') refuseLast(found, factors)
    // Another may have proven it since; then it is theirs.
    const isOwn = records.find(ownerKey)?.subject === subject
    const what = { news: 'address_removed', name: address.masked } as const
    const told = tellNews(needs, project, news, found, what, now)
    const next = {
      ...(told.counted ?? found),
      addresses: found.addresses.filter((one) => one !== address),
    }
    const by = authority.by === 'receipt' ? authority.keyId : 'page'
    return {
      writes: [
        put(key, { ...next, expiresAt: keptUntil(next, now) }),
        ...(isOwn ? [drop(ownerKey)] : []),
        ...spent,
        ...told.writes,
      ],
      events: [
        {
          project,
          type: 'address.removed',
          ...(proof !== undefined && { verification: proof }),
          facts: { address: id, by },
        },
      ],
      outcome: told.deliveries,
    }
  })
  dispatchAll(needs, deliveries)
}

function dispatchAll({ dispatch }: SubjectNeeds, deliveries: readonly Delivery[]): void {
  for (const delivery of deliveries) dispatch(delivery, undefined)
}

/** On our pages a person signs in by an address, or by a passkey without one: whoever takes away both is locked out. */
function refuseLast({ addresses }: Subject, { authenticators }: Factors): void {
  const hasPasskey = authenticators.some((a) => a.type === 'passkey' && a.status === 'active')
  if (addresses.length > 1 || hasPasskey) return
  throw new Problem(
    'last_authenticator',
    'This is the last address of this account. Add another one first.',
  )
}

function unknown(): Problem {
  return new Problem('not_found', 'This subject has no address of this id.')
}
