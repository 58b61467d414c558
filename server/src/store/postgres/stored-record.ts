import { STATUSES, type Status } from '../../domain/verification/verification.ts'
import type { StoredRecord } from '../gather-changes.ts'
import { STATUS_NUMBERS } from '../rows/numbered.ts'
import { IN_BYTES, isRecordKind, toRecord } from '../rows/record-row.ts'
import { toDelivery } from './delivery-bytes.ts'
import { seenIn, type Epoch } from './epoch.ts'
import type { FoundRow, Slot } from './slots.ts'
import { toVerification } from './verification-bytes.ts'

/** What is kept under a slot's key, read with suspicion: a row that is not what we wrote throws a TypeError that names it. */
export function storedRecord({ key, row }: Slot, epoch: Epoch): StoredRecord | undefined {
  if (row === undefined) return undefined
  if (key.kind === 'verification') {
    const v = toVerification(key.project, key.id, statusOf(row), row.value)
    return seenIn(epoch, row.epoch, v)
  }
  if (key.kind === 'delivery') return toDelivery(key.project, key.id, row.mark, row.value)
  if (!isRecordKind(key.kind)) throw new TypeError('No records of this kind.')
  const value = IN_BYTES.has(key.kind) ? row.value : row.value.toString()
  return toRecord(key.kind, { value, expires_at: row.mark })
}

export function statusOf({ mark }: Pick<FoundRow, 'mark'>): Status {
  const status = STATUSES.find((one) => STATUS_NUMBERS[one] === mark)
  if (status === undefined)
    throw new TypeError(`verifications.status: not one of ${STATUSES.join(', ')}`)
  return status
}
