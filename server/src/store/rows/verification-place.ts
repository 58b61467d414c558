import type { Instant } from '../../domain/instant.ts'
import type { VerificationId } from '../../domain/ids.ts'
import { verificationIdBytes, verificationIdText } from './verification-id-bytes.ts'

/**
 * A verification's id in parts that are small to index and in the order of ids: `place` is its second of expiry and the
 * two bytes that some dozens of ids share, as one whole number (47 bits until 2038, which SQLite keeps in six bytes);
 * `tail` is the last six bytes, which tell those apart; `rest` is the twelve between.
 */
export type VerificationPlace = {
  readonly place: number
  readonly tail: number
  readonly rest: Uint8Array
}

const SECOND = 65_536
/** Where each part ends. */
const PLACE = 7
const REST = 19
const LENGTH = 25

export function verificationPlace(id: VerificationId): VerificationPlace | undefined {
  const bytes = verificationIdBytes(id)
  if (bytes === undefined) return undefined
  const place = number(bytes, 0, PLACE)
  // An id that this program did not make may claim any second; one that far away is nobody's.
  if (!Number.isSafeInteger(place)) return undefined
  return { place, tail: number(bytes, REST, LENGTH), rest: bytes.subarray(PLACE, REST) }
}

export function requireVerificationPlace(id: VerificationId): VerificationPlace {
  const found = verificationPlace(id)
  if (found === undefined) throw new TypeError('Not a verification id.')
  return found
}

export function placedVerificationId({ place, tail, rest }: VerificationPlace): VerificationId {
  const bytes = new Uint8Array(LENGTH)
  setNumber(bytes, 0, PLACE, place)
  setNumber(bytes, REST, LENGTH, tail)
  bytes.set(rest, PLACE)
  return verificationIdText(bytes)
}

/** The smallest place that a verification expiring at `at` can have. */
export function placeFloor(at: Instant): number {
  return Math.max(0, Math.floor(at / 1000)) * SECOND
}

function number(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i += 1) value = value * 256 + (bytes[i] ?? 0)
  return value
}

function setNumber(bytes: Uint8Array, from: number, to: number, value: number): void {
  let left = value
  for (let i = to - 1; i >= from; i -= 1) {
    bytes[i] = left % 256
    left = Math.floor(left / 256)
  }
}
