import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { RowReader, type Row } from './row-reader.ts'
import { verificationIdText } from './verification-id-bytes.ts'

/** One row of `deliveries`. */
export function toDelivery(project: ProjectId, row: Row): Delivery {
  const read = new RowReader('deliveries', row)
  return {
    id: read.text('id'),
    project,
    verification: verificationIdText(read.bytes('verification')),
    kind: read.oneOf('kind', ['code', 'notice']),
    send: read.number('send'),
    channel: read.oneOf('channel', CHANNELS),
    sealedCode: read.bytesOrNone('sealed_code'),
    attempts: read.number('attempts'),
    dueAt: read.number('due_at'),
    deadline: read.number('deadline'),
  }
}
