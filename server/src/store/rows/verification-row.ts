import type { Bytes } from '../../domain/digest.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import type { Verification } from '../../domain/verification/verification.ts'
import { toDetails } from './details-json.ts'
import { CHANNEL_NUMBERS, STATUS_NUMBERS } from './numbered.ts'
import { RowReader, type Row } from './row-reader.ts'
import { placedVerificationId } from './verification-place.ts'

/** One row of `verifications`. Project and id are told from outside: each database keeps them in its own way. */
export function toVerification(project: ProjectId, id: VerificationId, row: Row): Verification {
  const read = new RowReader('verifications', row)
  const createdAt = read.number('created_at')
  return {
    id,
    project,
    status: read.numbered('status', STATUS_NUMBERS),
    purpose: read.text('purpose'),
    channel: read.numbered('channel', CHANNEL_NUMBERS),
    targetHash: read.packedText('target_hash'),
    masked: read.text('masked'),
    sealedTo: read.bytesOrNone('sealed_to'),
    subject: read.textOrNone('subject'),
    sessionDigest: read.bytesOrNone('session_digest'),
    binding: read.packedText('binding'),
    codes: unpackBytes(read.bytes('codes')),
    liveCodes: read.number('live_codes'),
    guessesAllowed: read.number('guesses_allowed'),
    guessesLeft: read.number('guesses_left'),
    sends: read.number('sends'),
    lastSentAt: createdAt + read.number('last_sent_after'),
    resendAt: createdAt + read.number('resend_after'),
    createdAt,
    expiresAt: createdAt + read.number('expires_after'),
    endedAt: read.isNone('ended_after') ? undefined : createdAt + read.number('ended_after'),
    details: read.isNone('details') ? {} : toDetails(row['details']),
  }
}

/** The id of a row that has `place`, `tail` and `rest`. */
export function verificationIdOf(row: Row): VerificationId {
  const read = new RowReader('verifications', row)
  return placedVerificationId({
    place: read.number('place'),
    tail: read.number('tail'),
    rest: read.bytes('rest'),
  })
}

/** Some byte strings as one: each behind its length in one byte, which is plenty for a sealed code (17 bytes). */
export function packBytes(parts: readonly Bytes[]): Bytes {
  let length = 0
  for (const part of parts) length += 1 + part.length
  const packed = new Uint8Array(length)
  let place = 0
  for (const part of parts) {
    if (part.length > 255) throw new TypeError('A sealed code is longer than 255 bytes.')
    packed[place] = part.length
    packed.set(part, place + 1)
    place += 1 + part.length
  }
  return packed
}

function unpackBytes(packed: Bytes): readonly Bytes[] {
  const parts: Bytes[] = []
  let place = 0
  while (place < packed.length) {
    const end = place + 1 + (packed[place] ?? 0)
    if (end > packed.length) throw new TypeError('verifications.codes: not a list of bytes')
    parts.push(packed.slice(place + 1, end))
    place = end
  }
  return parts
}
