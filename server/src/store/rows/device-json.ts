import type { Device, DeviceList } from '../../domain/device/device.ts'
import type { LiveCodes } from '../../domain/device/live-codes.ts'
import { POLL_QUESTIONS, type Poll } from '../../domain/device/poll.ts'
import type { UserCode } from '../../domain/device/user-code.ts'
import type { Instant } from '../../domain/instant.ts'
import type { RowReader } from './row-reader.ts'
import { toWhereabouts } from './whereabouts-json.ts'

export function toDevice(read: RowReader, expiresAt: Instant): Device {
  return {
    id: read.text('id'),
    project: read.text('project'),
    verification: read.text('verification'),
    client: read.text('client'),
    clientName: read.text('clientName'),
    name: read.text('name'),
    subject: read.text('subject'),
    subjectHash: read.text('subjectHash'),
    scopes: read.texts('scopes'),
    acr: read.text('acr'),
    amr: read.texts('amr'),
    authTime: read.number('authTime'),
    createdAt: read.number('createdAt'),
    seenAt: read.number('seenAt'),
    where: toWhereabouts(read.inner('where')),
    generation: read.number('generation'),
    refreshedAt: read.number('refreshedAt'),
    ...(read.isNone('redeemedFrom') ? {} : { redeemedFrom: read.text('redeemedFrom') }),
    revokedAt: read.numberOrNone('revokedAt'),
    expiresAt,
  }
}

export function toDeviceList(read: RowReader, expiresAt: Instant): DeviceList {
  return { devices: read.texts('devices'), approvals: read.numbers('approvals'), expiresAt }
}

export function toUserCode(read: RowReader, expiresAt: Instant): UserCode {
  return { verification: read.text('verification'), expiresAt }
}

export function toPoll(read: RowReader, expiresAt: Instant): Poll {
  return {
    polledAt: read.number('polledAt'),
    intervalSeconds: read.number('intervalSeconds'),
    hasty: read.number('hasty'),
    question: read.oneOf('question', POLL_QUESTIONS),
    lookedAt: read.number('lookedAt'),
    expiresAt,
  }
}

export function toLiveCodes(read: RowReader): LiveCodes {
  const formats = read.named('formats').map(([name, format]) => [
    name,
    {
      live: format.tuples('live').map((one) => [one.number('0'), one.number('1')] as const),
      missed: format
        .tuples('missed')
        .map((one) => [one.number('0'), one.number('1'), one.number('2')] as const),
    },
  ])
  return { formats: Object.fromEntries(formats) }
}
