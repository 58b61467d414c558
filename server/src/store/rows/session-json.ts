import type { AddressOwner } from '../../domain/address/address-owner.ts'
import type { Instant } from '../../domain/instant.ts'
import { LEVELS } from '../../domain/receipt/assurance.ts'
import type { SessionList } from '../../domain/session/session-list.ts'
import type { Session } from '../../domain/session/session.ts'
import type { RowReader } from './row-reader.ts'
import { WAYS } from './ways.ts'

export function toSession(read: RowReader, expiresAt: Instant): Session {
  return {
    project: read.text('project'),
    subject: read.text('subject'),
    subjectHash: read.text('subjectHash'),
    acr: read.text('acr'),
    amr: read.texts('amr'),
    authTime: read.number('authTime'),
    addressHash: read.text('addressHash'),
    shown: read.text('shown'),
    id: read.text('id'),
    ...(read.isNone('raised') ? {} : { raised: toRaised(read.inner('raised')) }),
    seenAt: read.number('seenAt'),
    endsAt: read.number('endsAt'),
    expiresAt,
  }
}

function toRaised(read: RowReader): NonNullable<Session['raised']> {
  return {
    at: read.number('at'),
    level: read.oneOf('level', LEVELS),
    ways: read.wordsOf('ways', WAYS),
  }
}

export function toSessionList(read: RowReader, expiresAt: Instant): SessionList {
  return {
    sessions: read.readers('sessions').map((one) => ({
      id: one.text('id'),
      hash: one.text('hash'),
      startedAt: one.number('startedAt'),
      endsAt: one.number('endsAt'),
      ...(one.isNone('agent') ? {} : { agent: one.text('agent') }),
    })),
    expiresAt,
  }
}

export function toAddressOwner(read: RowReader, expiresAt: Instant): AddressOwner {
  return { subject: read.text('subject'), expiresAt }
}
