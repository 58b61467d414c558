import type { Instant } from '../../domain/instant.ts'
import type { Subject } from '../../domain/limit/subject.ts'
import { base64, type RowReader } from './row-reader.ts'

export function subjectJson(subject: Subject): string {
  return JSON.stringify({
    sends: subject.sends,
    lockedAt: subject.lockedAt,
    noticed: subject.noticed,
    addresses: subject.addresses.map((address) => ({ ...address, sealed: base64(address.sealed) })),
  })
}

export function toSubject(read: RowReader, expiresAt: Instant): Subject {
  return {
    sends: read.numbers('sends'),
    addresses: read.readers('addresses').map((address) => ({
      id: address.text('id'),
      kind: address.oneOf('kind', ['phone', 'email', 'handle']),
      sealed: address.base64('sealed'),
      hash: address.text('hash'),
      masked: address.text('masked'),
      addedAt: address.number('addedAt'),
    })),
    ...(read.isNone('noticed')
      ? {}
      : {
          noticed: read
            .readers('noticed')
            .map((one) => ({ hash: one.text('hash'), at: one.number('at') })),
        }),
    ...(read.isNone('lockedAt') ? {} : { lockedAt: read.number('lockedAt') }),
    expiresAt,
  }
}
