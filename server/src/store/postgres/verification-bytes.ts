import type { Bytes } from '../../domain/digest.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Status, Verification } from '../../domain/verification/verification.ts'
import { ByteReader } from '../rows/byte-reader.ts'
import { ByteWriter } from '../rows/byte-writer.ts'
import { detailsJson, toDetails } from '../rows/details-json.ts'
import { CHANNEL_NUMBERS } from '../rows/numbered.ts'
import { WAYS } from '../rows/ways.ts'

/** Stands in front, so that another form can be told from this one. */
const FORM = 1
const ANSWER_CHANNELS = [...WAYS, 'user_code'] as const
const writer = new ByteWriter()

/**
 * All of a verification that PostgreSQL is never asked about, as bytes: a row of six columns costs it, and us, half of what one of
 * twenty does. Status and expiry stand in columns of their own; the id and the project are the key.
 */
export function verificationBytes(v: Verification): Uint8Array {
  const { createdAt } = v
  writer.count(FORM).text(v.purpose).count(CHANNEL_NUMBERS[v.channel])
  writer.text(v.targetHash).text(v.masked).text(v.binding)
  optional(v.sealedTo, bytes)
  optional(v.subject, (subject) => writer.text(subject))
  optional(v.sessionDigest, bytes)
  writer.count(v.codes.length)
  for (const code of v.codes) bytes(code)
  writer.count(v.liveCodes).count(v.guessesAllowed).count(v.guessesLeft).count(v.sends)
  writer
    .whole(createdAt)
    .whole(v.lastSentAt - createdAt)
    .whole(v.resendAt - createdAt)
  writer.whole(v.expiresAt - createdAt)
  optional(v.endedAt, (at) => writer.whole(at - createdAt))
  optional(detailsJson(v.details) ?? undefined, (details) => writer.text(details))
  return writer.take()
}

export function toVerification(
  project: ProjectId,
  id: VerificationId,
  status: Status,
  value: Uint8Array,
): Verification {
  const read = new ByteReader('verifications.value', value)
  if (read.count() !== FORM) throw read.wrong()
  const none = <T>(one: () => T) => (read.count() === 0 ? undefined : one())
  const raw = () => Uint8Array.from(read.raw(read.count()))
  const purpose = read.text()
  const channel = toChannel(read)
  const targetHash = read.text()
  const masked = read.text()
  const binding = read.text()
  const sealedTo = none(raw)
  const subject = none(() => read.text())
  const sessionDigest = none(raw)
  const codes = read.list(raw)
  const liveCodes = read.count()
  const guessesAllowed = read.count()
  const guessesLeft = read.count()
  const sends = read.count()
  const createdAt = read.whole()
  const after = () => createdAt + read.whole()
  const v: Verification = {
    id,
    project,
    status,
    purpose,
    channel,
    targetHash,
    masked,
    sealedTo,
    subject,
    sessionDigest,
    binding,
    codes,
    liveCodes,
    guessesAllowed,
    guessesLeft,
    sends,
    createdAt,
    lastSentAt: after(),
    resendAt: after(),
    expiresAt: after(),
    endedAt: none(after),
    details: none(() => toDetails(read.text())) ?? {},
  }
  read.finish()
  return v
}

function optional<T>(value: T | undefined, write: (value: T) => void): void {
  writer.count(value === undefined ? 0 : 1)
  if (value !== undefined) write(value)
}

function bytes(value: Bytes): void {
  writer.count(value.length).raw(value)
}

function toChannel(read: ByteReader): Verification['channel'] {
  const number = read.count()
  const channel = ANSWER_CHANNELS.find((one) => CHANNEL_NUMBERS[one] === number)
  if (channel === undefined) throw read.wrong()
  return channel
}
