import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { toNotice } from './notice-json.ts'
import { RowReader, type Row } from './row-reader.ts'
import { verificationIdText } from './verification-id-bytes.ts'

/** In the order by which rows in bytes count them: a new one comes last. */
export const DELIVERY_KINDS = ['code', 'notice', 'device', 'account'] as const

/** One row of `deliveries`. */
export function toDelivery(project: ProjectId, row: Row): Delivery {
  const read = new RowReader('deliveries', row)
  return {
    id: read.text('id'),
    project,
    verification: verificationIdText(read.bytes('verification')),
    kind: read.oneOf('kind', DELIVERY_KINDS),
    send: read.number('send'),
    channel: read.oneOf('channel', CHANNELS),
    sealedCode: read.bytesOrNone('sealed_code'),
    ...(read.isNone('sealed_to') ? {} : { sealedTo: read.bytes('sealed_to') }),
    ...(read.isNone('notice') ? {} : { notice: toNotice(row['notice']) }),
    attempts: read.number('attempts'),
    dueAt: read.number('due_at'),
    deadline: read.number('deadline'),
  }
}
