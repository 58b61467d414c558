import type { AddressKind } from '../delivery/channel.ts'
import type { Address } from './address.ts'

/** Whose address a decoy has. Nothing is ever sent there. */
export const NOBODY: Readonly<Record<AddressKind, string>> = {
  phone: '+15005550000',
  email: 'nobody@example.invalid',
  handle: 'nobody',
}

/** A decoy's address, as far as the guard looks at one: it costs as much looking as any other (LEA-02). */
export function nobodyAt(kind: AddressKind): Pick<Address, 'deliverTo' | 'country'> {
  return { deliverTo: NOBODY[kind], country: undefined }
}
