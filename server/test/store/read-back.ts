import {
  recordExpiry,
  recordValue,
  toRecord,
  type RecordWrite,
} from '../../src/store/rows/record-row.ts'

/** A record as a reader finds it in its row. @param value what stands in the row, when it is not what was written */
export function readBack(kept: RecordWrite, value: unknown = recordValue(kept)): RecordWrite {
  const read = toRecord(kept.kind, { value, expires_at: recordExpiry(kept) })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reader answers its own kind only
  return { kind: kept.kind, value: read } as RecordWrite
}
