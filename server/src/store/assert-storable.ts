import type { DeviceGrant } from '../domain/device/device-grant.ts'
import type { Place } from '../domain/device/place.ts'
import type { Event } from '../domain/event.ts'
import type { Key, Kind, RecordOf, Write } from '../domain/store.ts'

/**
 * Refuses with a TypeError what could not be read back as it was meant, before any of it is kept: a number that is
 * none (an expiry of NaN would be a code that lives for ever, COD-27) and a record under a key that is not its own.
 */
export function assertStorable(write: Write): void {
  if (write.value === undefined) return
  if (isWriteOf(write, 'verification')) {
    assertAtHome(write.key, write.value)
    const { grant } = write.value.details
    if (isFiniteVerification(write.value) && (grant === undefined || isFiniteGrant(grant))) return
  } else if (isWriteOf(write, 'delivery')) {
    assertAtHome(write.key, write.value)
    if (isFiniteDelivery(write.value)) return
  } else if (isWriteOf(write, 'poll')) {
    const { polledAt, intervalSeconds, hasty, lookedAt, expiresAt } = write.value
    if (Number.isFinite(polledAt + intervalSeconds + hasty + lookedAt + expiresAt)) return
  } else if (isWriteOf(write, 'network')) {
    const { starts, wrongGuesses, expiresAt } = write.value
    if (Number.isFinite(starts + wrongGuesses + expiresAt)) return
  } else if (isWriteOf(write, 'traffic')) {
    if (isCountable(write.value)) return
    throw new TypeError('traffic: not whole numbers')
  } else if (isWriteOf(write, 'user_code')) {
    if (Number.isFinite(write.value.expiresAt)) return
  }
  assertFinite(write.key.kind, write.value)
}

/** The same for an event's facts. */
export function assertTellable(event: Event): void {
  const { facts } = event
  for (const name in facts) assertNumber(event.type, name, facts[name])
}

type WriteOf<K extends Kind> = { readonly key: Key<K>; readonly value: RecordOf[K] }

/** Whether a write keeps a record of this kind: `Write` pairs key and value, and this brings the pairing back. */
export function isWriteOf<K extends Kind>(write: Write, kind: K): write is Write & WriteOf<K> {
  return write.key.kind === kind && write.value !== undefined
}

function assertAtHome(key: Key, value: { readonly id: string; readonly project: string }): void {
  if (key.id !== value.id || key.project !== value.project)
    throw new TypeError(`A ${key.kind} is kept under its own key only.`)
}

/** By a sum, for this one is written with every request: it is finite only if all its parts are. */
function isFiniteVerification(v: RecordOf['verification']): boolean {
  const { length = 0, policyVersion = 0, proven = [] } = v.details
  let sum = v.expiresAt + v.createdAt + v.lastSentAt + v.resendAt + (v.endedAt ?? 0)
  for (const { at } of proven) sum += at
  sum += v.guessesLeft + v.guessesAllowed + v.sends + v.liveCodes
  return Number.isFinite(sum + length + policyVersion)
}

function isFiniteDelivery(one: RecordOf['delivery']): boolean {
  const { send, attempts, dueAt, deadline, notice, step = 0, reserved = 0, inVain = 0, event } = one
  const sum = send + attempts + dueAt + deadline + (notice?.at ?? 0)
  return Number.isFinite(sum + step + reserved + inVain + (event?.sequence ?? 0))
}

/** Traffic is kept as bytes (`rows/traffic-bytes.ts`), so what it counts must be whole besides. */
function isCountable({ slices, tails, targets, usual, expiresAt }: RecordOf['traffic']): boolean {
  const isWhole = Number.isSafeInteger
  return (
    Number.isFinite(usual) &&
    isWhole(expiresAt) &&
    slices.every(({ at, sent, approved }) => isWhole(at) && isWhole(sent) && isWhole(approved)) &&
    tails.every(({ at, tail }) => isWhole(at) && isWhole(tail)) &&
    targets.every(({ at }) => isWhole(at))
  )
}

/** The times that a device's grant has of its own, and where it was asked from. */
function isFiniteGrant({ format, codeExpiresAt, claim, decided, redeemedAt, asker }: DeviceGrant) {
  const { latitude = 0, longitude = 0, asn = 0 } = asker.place ?? NOWHERE
  const sum = codeExpiresAt + format.length + (claim?.until ?? 0) + (decided?.authTime ?? 0)
  return Number.isFinite(sum + (redeemedAt ?? 0) + latitude + longitude + asn)
}

const NOWHERE: Place = {}

type Fields = Readonly<Record<string, unknown>>

/** Looks at every number in a record of plain objects and lists, without copying any. */
function assertFinite(where: string, value: Fields): void {
  for (const name in value) {
    const inner = value[name]
    if (typeof inner !== 'object') assertNumber(where, name, inner)
    else if (Array.isArray(inner)) assertFiniteItems(where, name, inner)
    else if (isFields(inner)) assertFinite(where, inner)
  }
}

function assertFiniteItems(where: string, name: string, items: readonly unknown[]): void {
  for (const item of items)
    if (Array.isArray(item)) assertFiniteItems(where, name, item)
    else if (isFields(item)) assertFinite(where, item)
    else assertNumber(where, name, item)
}

function assertNumber(where: string, name: string, value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${where}: ${name} is not a finite number.`)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
}
