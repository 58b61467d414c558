import type { Bytes } from '../digest.ts'
import type { Instant } from '../instant.ts'
import type { Subject } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { put, type Write } from '../store.ts'
import type { Verification } from '../verification/verification.ts'
import { addressOwnerKey } from './address-owner.ts'
import { addressSeal, sealedAnew } from './sealed-address.ts'

/** An address that a person has proven stays proven until it is removed. */
const FOR_EVER = Number.MAX_SAFE_INTEGER

/**
 * A subject with the address that a verification has proven, newly sealed and in the place of the same address before.
 * @param subject as it is on record, if it is
 * @param addressId the id for the address, `adr_…`
 */
export function withAddress(
  vault: Vault,
  v: Verification,
  sealedTo: Bytes,
  subject: Subject | undefined,
  addressId: string,
  now: Instant,
): Subject {
  const { project, targetHash, masked, channel } = v
  const before = subject ?? { sends: [], addresses: [], expiresAt: 0 }
  const address = {
    id: addressId,
    kind: channel === 'email' ? ('email' as const) : ('phone' as const),
    sealed: vault.seal(vault.open(sealedTo, v.id), addressSeal(project, addressId)),
    hash: targetHash,
    masked,
    addedAt: now,
  }
  const others = sealedAnew(vault, project, before.addresses).filter((a) => a.hash !== targetHash)
  return { ...before, addresses: [...others, address], expiresAt: FOR_EVER }
}

/** Writes down whose the address of a verification is: whoever proved it last. */
export function ownedBy({ project, targetHash }: Verification, subject: string): Write {
  return put(addressOwnerKey(project, targetHash), { subject, expiresAt: FOR_EVER })
}
