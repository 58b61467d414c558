import { writeBase32 } from './base32.ts'
import type { Instant } from './instant.ts'

export type ProjectId = string
export type VerificationId = string
export type DeliveryId = string

/** Randomness as the domain asks for it; `secrets/` gives the real one. */
export type Random = {
  /** `n` bytes from the system's generator. */
  bytes(n: number): Uint8Array
  /** A whole number from 0 up to but not including `limit`, each as likely as the next. */
  below(limit: number): number
  /** Two random bytes that stay the same for some dozens of calls in a row, to keep what is made together together. */
  cluster(): Uint8Array
}

/** Digits and lower-case letters in their ASCII order (RFC 4648 base32hex), so that text sorts as bytes do. */
const SORTABLE = '0123456789abcdefghijklmnopqrstuv'

/**
 * Makes a verification's id: `ver_`, the second it expires (5 bytes), then 20 random bytes (COD-24: 160 bits, of which
 * the first 16 are shared by some dozens of ids). The time stands in front so that what expired is one range to delete;
 * seconds are coarse enough to tell no order within one. The shared bytes put rows made together onto one page of the
 * database instead of one page each, which halves the cost of a busy second, and still say nothing of who came first.
 */
export function newVerificationId(expiresAt: Instant, random: Random): VerificationId {
  const bytes = new Uint8Array(25)
  writeSeconds(bytes, expiresAt)
  bytes.set(random.cluster(), 5)
  bytes.set(random.bytes(18), 7)
  return `ver_${sortable(bytes)}`
}

/** The smallest id that a verification expiring at `expiresAt` can have: the open end of a sweep. */
export function verificationIdFloor(expiresAt: Instant): VerificationId {
  const bytes = new Uint8Array(25)
  writeSeconds(bytes, expiresAt)
  return `ver_${sortable(bytes)}`
}

/** Makes an id of 100 random bits behind its prefix, e.g. `key_…`. */
export function newId(
  prefix:
    | 'prj'
    | 'key'
    | 'dlv'
    | 'adr'
    | 'msg'
    | 'cli'
    | 'reg'
    | 'acc'
    | 'aut'
    | 'tdv'
    | 'ses'
    | 'whk'
    | 'psh',
  random: Pick<Random, 'bytes'>,
): string {
  return `${prefix}_${sortable(random.bytes(13)).slice(0, 20)}`
}

function writeSeconds(bytes: Uint8Array, at: Instant): void {
  let rest = Math.floor(at / 1000)
  for (let i = 4; i >= 0; i -= 1) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
}

function sortable(bytes: Uint8Array): string {
  return writeBase32(bytes, SORTABLE)
}
