import { subjectKey, type SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { drop, put, type Store } from '../store.ts'
import { keptUntil } from '../subject/kept-until.ts'
import { addressOwnerKey } from './address-owner.ts'

export type SubjectNeeds = {
  readonly store: Pick<Store, 'change' | 'find'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/** An address a subject has proven, covered. */
export type SubjectAddressView = Pick<SubjectAddress, 'id' | 'kind' | 'masked' | 'addedAt'>

/** The addresses a subject has proven; none for one nobody knows. */
export async function listAddresses(
  needs: SubjectNeeds,
  caller: SecretCaller,
  subject: string,
): Promise<readonly SubjectAddressView[]> {
  const found = await needs.store.find(keyOf(needs, caller, subject))
  return (found?.addresses ?? []).map(({ id, kind, masked, addedAt }) => ({
    id,
    kind,
    masked,
    addedAt,
  }))
}

/** Takes an address off a subject; on our own pages it signs nobody in any more. @throws Problem `not_found` */
export async function removeAddress(
  needs: SubjectNeeds,
  caller: SecretCaller,
  subject: string,
  id: string,
): Promise<void> {
  const key = keyOf(needs, caller, subject)
  const isIt = (address: SubjectAddress) => address.id === id
  const hash = (await needs.store.find(key))?.addresses.find(isIt)?.hash
  if (hash === undefined) throw unknown()
  const ownerKey = addressOwnerKey(caller.project, hash)
  await needs.store.change([key, ownerKey], (records, now) => {
    const found = records.find(key)
    if (found?.addresses.some(isIt) !== true) throw unknown()
    const next = { ...found, addresses: found.addresses.filter((a) => !isIt(a)) }
    // Another may have proven it since; then it is theirs.
    const isOwn = records.find(ownerKey)?.subject === subject
    return {
      writes: [
        put(key, { ...next, expiresAt: keptUntil(next, now) }),
        ...(isOwn ? [drop(ownerKey)] : []),
      ],
      events: [
        {
          project: caller.project,
          type: 'address.removed',
          facts: { address: id, by: caller.keyId },
        },
      ],
      outcome: undefined,
    }
  })
}

function unknown(): Problem {
  return new Problem('not_found', 'This subject has no address of this id.')
}

function keyOf(needs: SubjectNeeds, caller: SecretCaller, subject: string) {
  return subjectKey(caller.project, needs.vault.fingerprint('subject', caller.project, subject))
}
