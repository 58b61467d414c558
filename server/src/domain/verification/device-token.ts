import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Verification } from './verification.ts'

/** RSK-11's ninety days: how long a device stays known without being verified again. */
const KNOWN_SECONDS = 90 * 86_400

/**
 * Places for known devices that an address has. Each has limits of its own, so their number bounds what all of them together may guess
 * and be sent, however many tokens somebody collected; devices that share a place share its limits.
 */
export const PLACES = ['0', '1', '2', '3'] as const

const SHAPE = /^dvt_([0-3])\.([0-9a-z]{1,10})\.([\w-]{43})$/

/**
 * The token that an approved verification leaves with the device: shown at the next start as `context.device`, it gives the
 * device limits of its own, so that strangers cannot lock its owner out (LIM-15). It is good for the same address only.
 */
export function deviceToken(vault: Vault, v: Verification): string {
  const device = v.details.device ?? placeOf(v)
  const at = Math.floor((v.endedAt ?? v.createdAt) / 1000).toString(36)
  return `dvt_${device}.${at}.${vault.token('device', v.project, v.targetHash, device, at)}`
}

/** A place at random: the id's last character carries five random bits. */
function placeOf(v: Verification): string {
  return String(Number.parseInt(v.id.slice(-1), 32) % PLACES.length)
}

/** The place of a device this address approved in the last ninety days; undefined for anything else. */
export function knownDevice(
  vault: Vault,
  project: ProjectId,
  targetHash: string,
  text: string | undefined,
  now: Instant,
): string | undefined {
  const match = SHAPE.exec(text ?? '')
  if (match === null) return undefined
  const [, device = '', at = '', secret = ''] = match
  const age = now / 1000 - Number.parseInt(at, 36)
  if (!(age >= -60 && age < KNOWN_SECONDS)) return undefined
  return vault.isToken('device', secret, project, targetHash, device, at) ? device : undefined
}
