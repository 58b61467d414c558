import type { AddressKind } from '../delivery/channel.ts'
import type { NumberKind } from '../guard/destination.ts'

/** An address as it will be used: to send to, to count by, and to show. */
export type Address = {
  readonly kind: AddressKind
  /** What messages go to: the E.164 number, or the mail address exactly as it was given (LIM-08). */
  readonly deliverTo: string
  /** What limits count by (LIM-07): all spellings of one address share it. */
  readonly canonical: string
  /** Safe to show (LEA-05). */
  readonly masked: string
  /** Two letters (ISO 3166-1) for a number that belongs to one country. */
  readonly country: string | undefined
  /** Of a phone number: what its digits say that it is. */
  readonly numberKind?: NumberKind
}
