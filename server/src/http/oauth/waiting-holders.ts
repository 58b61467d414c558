import type { VerificationId } from '../../domain/ids.ts'
import type { Network } from '../../domain/limit/network-budget.ts'
import type { Holder } from '../seats.ts'

/** One for the device, and one that its last connection may still have without anybody knowing that it is gone. */
const MOST_A_DEVICE = 2
/** So many may one household or office have; its other devices ask every few seconds instead. */
const MOST_A_NETWORK = 100
/** A /48 may do as much as this many of its /64s, as in `domain/limit/count-network.ts`. */
const WIDE_ALLOWANCE = 10

/** Whose place it is where a device waits: nobody has all of its network's, or of all. */
export function waitingHolders(
  { near, wide }: Network,
  verification: VerificationId,
): readonly Holder[] {
  return [
    { name: verification, most: MOST_A_DEVICE },
    { name: `near ${near}`, most: MOST_A_NETWORK },
    ...(wide === undefined
      ? []
      : [{ name: `wide ${wide}`, most: MOST_A_NETWORK * WIDE_ALLOWANCE }]),
  ]
}
