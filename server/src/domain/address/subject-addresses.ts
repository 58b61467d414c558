import { subjectKey, type SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Store } from '../store.ts'

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

/** @throws Problem `not_found` */
export async function removeAddress(
  needs: SubjectNeeds,
  caller: SecretCaller,
  subject: string,
  id: string,
): Promise<void> {
  const key = keyOf(needs, caller, subject)
  await needs.store.change([key], (records, now) => {
    const found = records.find(key)
    const addresses = found?.addresses.filter((a) => a.id !== id) ?? []
    if (found === undefined || addresses.length === found.addresses.length)
      throw new Problem('not_found', 'This subject has no address of this id.')
    const expiresAt = addresses.length === 0 ? now + 86_400_000 : found.expiresAt
    return {
      writes: [put(key, { ...found, addresses, expiresAt })],
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

function keyOf(needs: SubjectNeeds, caller: SecretCaller, subject: string) {
  return subjectKey(caller.project, needs.vault.fingerprint('subject', caller.project, subject))
}
