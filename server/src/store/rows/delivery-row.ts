import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { ProjectId, VerificationId } from '../../domain/ids.ts'
import { DESKS } from './desks.ts'
import { toMore } from './more-json.ts'
import { RowReader, type Row } from './row-reader.ts'
import { requireVerificationIdBytes, verificationIdText } from './verification-id-bytes.ts'

/** In the order by which rows in bytes count them: a new one comes last. */
export const DELIVERY_KINDS = [
  'code',
  'notice',
  'device',
  'account',
  'step',
  'event',
  'push',
] as const satisfies readonly Delivery['kind'][]

/** One row of `deliveries`. */
export function toDelivery(project: ProjectId, row: Row): Delivery {
  const read = new RowReader('deliveries', row)
  return {
    id: read.text('id'),
    project,
    verification: subjectText(read.bytes('verification')),
    kind: read.oneOf('kind', DELIVERY_KINDS),
    send: read.number('send'),
    channel: read.oneOf('channel', DESKS),
    sealedCode: read.bytesOrNone('sealed_code'),
    ...(read.isNone('sealed_to') ? {} : { sealedTo: read.bytes('sealed_to') }),
    ...(read.isNone('more') ? {} : toMore(row['more'])),
    attempts: read.number('attempts'),
    dueAt: read.number('due_at'),
    deadline: read.number('deadline'),
  }
}

/** The verification that a delivery is about, as bytes. An event may be of none: then there are none. */
export function subjectBytes({ verification }: Pick<Delivery, 'verification'>): Uint8Array {
  return verification === '' ? new Uint8Array(0) : requireVerificationIdBytes(verification)
}

export function subjectText(bytes: Uint8Array): VerificationId {
  return bytes.length === 0 ? '' : verificationIdText(bytes)
}
