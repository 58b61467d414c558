import type { Event } from '../domain/event.ts'
import type { Key, Kind, RecordOf, Write } from '../domain/store.ts'

/**
 * Refuses with a TypeError what could not be read back as it was meant, before any of it is kept: a number that is
 * none (an expiry of NaN would be a code that lives for ever, COD-27) and a record under a key that is not its own.
 */
export function assertStorable(write: Write): void {
  if (write.value === undefined) return
  if (isWriteOf(write, 'verification')) return assertVerification(write.key, write.value)
  if (isWriteOf(write, 'delivery') && !isAtHome(write.key, write.value))
    throw new TypeError('A delivery is kept under its own key only.')
  assertFinite(write.key.kind, write.value)
}

/** The same for an event's facts. */
export function assertTellable(event: Event): void {
  const { facts } = event
  for (const name in facts) {
    const fact = facts[name]
    if (typeof fact === 'number' && !Number.isFinite(fact)) throw notFinite(event.type, name)
  }
}

type WriteOf<K extends Kind> = { readonly key: Key<K>; readonly value: RecordOf[K] }

/** Whether a write keeps a record of this kind: `Write` pairs key and value, and this brings the pairing back. */
export function isWriteOf<K extends Kind>(write: Write, kind: K): write is Write & WriteOf<K> {
  return write.key.kind === kind && write.value !== undefined
}

function isAtHome(key: Key, value: { readonly id: string; readonly project: string }): boolean {
  return key.id === value.id && key.project === value.project
}

/** Field by field, for this one is written with every request. */
function assertVerification(key: Key, v: RecordOf['verification']): void {
  if (!isAtHome(key, v)) throw new TypeError('A verification is kept under its own key only.')
  // One sum is finite only if all its parts are: an instant is far from the largest number.
  const sum = v.expiresAt + v.createdAt + v.lastSentAt + v.resendAt + (v.endedAt ?? 0)
  const counts = v.guessesLeft + v.guessesAllowed + v.sends + v.liveCodes
  if (!Number.isFinite(sum + counts)) assertFinite('verification', v)
}

function assertFinite(where: string, value: object): void {
  if (value instanceof Uint8Array) return
  const fields: Readonly<Record<string, unknown>> = { ...value }
  for (const name in fields) {
    const inner = fields[name]
    if (typeof inner === 'number' && !Number.isFinite(inner)) throw notFinite(where, name)
    if (typeof inner === 'object' && inner !== null) assertFinite(where, inner)
  }
}

function notFinite(where: string, name: string): TypeError {
  return new TypeError(`${where}: ${name} is not a finite number.`)
}
