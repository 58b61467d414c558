import type { Instant } from '../instant.ts'
import type { OAuthClient } from './client.ts'

const DAY = 86_400_000

/** What a client that registers itself is told, and how long it is kept once a device of it has asked; a program that still runs registers again. */
const LIFETIME = 90 * DAY

/** When a client that registered itself is forgotten, once a device of it has asked. */
export function registeredUntil({ createdAt }: Pick<OAuthClient, 'createdAt'>): Instant {
  return createdAt + LIFETIME
}

/** When it is forgotten if none ever does: programs ask right after they have registered, and registering costs nothing. */
export function unusedUntil(registeredAt: Instant): Instant {
  return registeredAt + DAY
}
