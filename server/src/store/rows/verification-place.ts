import type { Instant } from '../../domain/instant.ts'
import type { VerificationId } from '../../domain/ids.ts'
import { verificationIdBytes, verificationIdText } from './verification-id-bytes.ts'

/**
 * A verification's id in parts that are small to index and in the order of ids: `place` is its second of expiry and the
 * two bytes that some dozens of ids share, as one whole number (53 bits until the year 6000); `tail` is the next two
 * bytes, which tell those apart nearly always; `rest` is all behind `place`, 18 bytes.
 */
export type VerificationPlace = {
  readonly place: number
  readonly tail: number
  readonly rest: Uint8Array
}

const SECOND = 65_536

export function verificationPlace(id: VerificationId): VerificationPlace | undefined {
  const bytes = verificationIdBytes(id)
  if (bytes === undefined) return undefined
  let place = 0
  for (let i = 0; i < 7; i += 1) place = place * 256 + (bytes[i] ?? 0)
  // An id that this program did not make may claim any second; one that far away is nobody's.
  if (!Number.isSafeInteger(place)) return undefined
  return { place, tail: (bytes[7] ?? 0) * 256 + (bytes[8] ?? 0), rest: bytes.slice(7) }
}

export function requireVerificationPlace(id: VerificationId): VerificationPlace {
  const found = verificationPlace(id)
  if (found === undefined) throw new TypeError('Not a verification id.')
  return found
}

export function placedVerificationId(place: number, rest: Uint8Array): VerificationId {
  const bytes = new Uint8Array(25)
  let left = place
  for (let i = 6; i >= 0; i -= 1) {
    bytes[i] = left % 256
    left = Math.floor(left / 256)
  }
  bytes.set(rest, 7)
  return verificationIdText(bytes)
}

/** The smallest place that a verification expiring at `at` can have. */
export function placeFloor(at: Instant): number {
  return Math.max(0, Math.floor(at / 1000)) * SECOND
}
