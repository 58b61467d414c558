import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'
import type { Whereabouts } from './place.ts'

/** A device that is in: what its tokens stand on. Revoking it ends them all. */
export type Device = {
  /** `dev_` and what stands behind `ver_` in its verification's id: one verification, one device. */
  readonly id: string
  readonly project: ProjectId
  readonly verification: VerificationId
  readonly client: string
  /** The client's name when it came in, for lists. */
  readonly clientName: string
  /** What the person calls it, or the device itself at first. */
  readonly name: string
  readonly subject: string
  readonly subjectHash: string
  readonly scopes: readonly string[]
  readonly acr: string
  readonly amr: readonly string[]
  readonly authTime: Instant
  readonly createdAt: Instant
  /** To the minute: when it last came for a token. */
  readonly seenAt: Instant
  readonly where: Whereabouts
  /** Counts refresh tokens: only the newest is good, and an older one ends the device. */
  readonly generation: number
  /** When the newest refresh token was given: the one before it is no theft for some seconds, for an answer may get lost. */
  readonly refreshedAt: Instant
  /** Keyed hash of the network that fetched its first tokens, where that is known: whoever shows the same code from another has it too (DEV-14). */
  readonly redeemedFrom?: string
  readonly revokedAt: Instant | undefined
  /** When nothing of it can be used any more. */
  readonly expiresAt: Instant
}

export function deviceId(verification: VerificationId): string {
  return `dev_${verification.slice('ver_'.length)}`
}

export function deviceKey(project: ProjectId, id: string): Key<'device'> {
  return { kind: 'device', project, id }
}

/** The devices of one subject, and what they approved lately. */
export type DeviceList = {
  /** Ids of devices, the newest last; at most `MOST_DEVICES`. */
  readonly devices: readonly string[]
  /** When devices were approved, oldest first, those of the last hour (DEV-35). */
  readonly approvals: readonly Instant[]
  readonly expiresAt: Instant
}

export const MOST_DEVICES = 100

export function deviceListKey(project: ProjectId, subjectHash: string): Key<'device_list'> {
  return { kind: 'device_list', project, id: subjectHash }
}
