import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { DeadLetter } from '../../domain/delivery/dead-letter.ts'
import type { CarrierTally } from '../../domain/delivery/fleet.ts'
import type { SentMail } from '../../domain/delivery/sent-mail.ts'
import type { SentMessage } from '../../domain/delivery/sent-message.ts'
import type { Instant } from '../../domain/instant.ts'
import { DELIVERY_KINDS } from './delivery-row.ts'
import { DESKS } from './desks.ts'
import { toEndpointEvent } from './more-json.ts'
import type { RowReader } from './row-reader.ts'

export function toSentMail(read: RowReader, expiresAt: Instant): SentMail {
  return { project: read.text('project'), verification: read.text('verification'), expiresAt }
}

export function toSentMessage(read: RowReader, expiresAt: Instant): SentMessage {
  return {
    project: read.text('project'),
    verification: read.text('verification'),
    channel: read.oneOf('channel', CHANNELS),
    country: read.text('country'),
    ...(read.isNone('told')
      ? {}
      : { told: read.oneOf('told', ['delivered', 'undelivered', 'heard']) }),
    expiresAt,
  }
}

export function toDeadLetter(read: RowReader, expiresAt: Instant): DeadLetter {
  return {
    id: read.text('id'),
    project: read.text('project'),
    verification: read.text('verification'),
    kind: read.oneOf('kind', DELIVERY_KINDS),
    desk: read.oneOf('desk', DESKS),
    carrier: read.textOrNone('carrier'),
    reason: read.text('reason'),
    attempts: read.number('attempts'),
    at: read.number('at'),
    ...(read.isNone('event') ? {} : { event: toEndpointEvent(read.inner('event')) }),
    expiresAt,
  }
}

export function toCarrierTally(read: RowReader, expiresAt: Instant): CarrierTally {
  return {
    carrier: read.text('carrier'),
    country: read.text('country'),
    accepted: read.number('accepted'),
    failed: read.number('failed'),
    refused: read.number('refused'),
    delivered: read.number('delivered'),
    undelivered: read.number('undelivered'),
    approved: read.number('approved'),
    expiresAt,
  }
}
