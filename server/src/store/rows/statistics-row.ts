import { EVENT_TYPES } from '../../domain/event.ts'
import type { StatisticsRow } from '../../domain/store.ts'
import { RowReader, type Row } from './row-reader.ts'

/** One row of `statistics`. @throws TypeError when it is not what we wrote */
export function toStatisticsRow(row: Row): StatisticsRow {
  const read = new RowReader('statistics', row)
  return {
    day: read.text('day'),
    type: read.oneOf('type', EVENT_TYPES),
    purpose: read.text('purpose'),
    channel: read.text('channel'),
    count: read.number('count'),
  }
}
