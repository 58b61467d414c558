import type { AddressOwner } from '../../domain/address/address-owner.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Session } from '../../domain/session/session.ts'
import type { RowReader } from './row-reader.ts'

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
    seenAt: read.number('seenAt'),
    endsAt: read.number('endsAt'),
    expiresAt,
  }
}

export function toAddressOwner(read: RowReader, expiresAt: Instant): AddressOwner {
  return { subject: read.text('subject'), expiresAt }
}
