import type { ProjectId } from '../ids.ts'
import type { SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'

/** What an address on file is sealed to. */
export function addressSeal(project: ProjectId, id: SubjectAddress['id']): string {
  return `${project}/${id}`
}

/**
 * Addresses on file, sealed under the newest master key. They are kept for ever and master keys are not: what is in use moves on with
 * each rotation by this. One whose key is gone stays as it is.
 */
export function sealedAnew(
  vault: Pick<Vault, 'ageOf' | 'open' | 'seal'>,
  project: ProjectId,
  addresses: readonly SubjectAddress[],
): readonly SubjectAddress[] {
  return addresses.map((address) => {
    if (vault.ageOf(address.sealed) !== 'older') return address
    const bound = addressSeal(project, address.id)
    return { ...address, sealed: vault.seal(vault.open(address.sealed, bound), bound) }
  })
}
