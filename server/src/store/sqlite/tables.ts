import type { DatabaseSync } from 'node:sqlite'
import type { Event, PastEvent } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Key, Kind } from '../../domain/store.ts'
import { isWriteOf } from '../assert-storable.ts'
import type { Kept, StoredRecord } from '../gather-changes.ts'
import { isRecordKind } from '../rows/record-row.ts'
import { DeliveryTable } from './deliveries.ts'
import { Epoch } from './epoch.ts'
import { EventLog } from './event-log.ts'
import { Meta } from './meta.ts'
import { ProjectNumbers } from './project-numbers.ts'
import { RecordTables } from './records.ts'
import { SearchTable } from './search-table.ts'
import { StatisticsTable } from './statistics-table.ts'
import { Sweeping } from './sweeping.ts'
import { VerificationTable } from './verifications.ts'

/**
 * All statements of one connection, prepared, and what they keep in memory. After a failed transaction it is made
 * anew, so that nothing in memory speaks of what was rolled back.
 */
export class Tables {
  readonly db: DatabaseSync
  readonly meta: Meta
  readonly verifications: VerificationTable
  readonly deliveries: DeliveryTable
  readonly records: RecordTables
  readonly log: EventLog
  readonly found: SearchTable
  readonly statistics: StatisticsTable
  readonly sweeping: Sweeping
  readonly epoch: Epoch
  private readonly begin
  private readonly commit

  constructor(db: DatabaseSync) {
    const numbers = new ProjectNumbers(db)
    this.db = db
    this.meta = new Meta(db)
    this.found = new SearchTable(db, numbers)
    this.statistics = new StatisticsTable(db, numbers)
    this.verifications = new VerificationTable(db, numbers, this.found)
    this.epoch = new Epoch(db, this.meta, this.verifications)
    this.deliveries = new DeliveryTable(db, numbers)
    this.records = new RecordTables(db, numbers)
    this.log = new EventLog(db, numbers, this.meta, this.verifications)
    this.sweeping = new Sweeping(db, numbers, this.meta, this.log, this.found)
    this.begin = db.prepare('BEGIN IMMEDIATE')
    this.commit = db.prepare('COMMIT')
  }

  /** Runs `work` as one transaction: all of it is on the disk when this returns, or it throws and none is kept. */
  transact<T>(work: () => T): T {
    this.begin.run()
    try {
      const result = work()
      this.commit.run()
      return result
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK')
      throw error
    }
  }

  find(key: Key): StoredRecord | undefined {
    if (isKeyOf(key, 'verification')) return this.verifications.find(key)
    if (isKeyOf(key, 'delivery')) return this.deliveries.find(key)
    if (isRecordKey(key))
      return (
        this.records.find(key) ?? (key.kind === 'receipt' ? this.epoch.outlived(key) : undefined)
      )
    throw new TypeError(`No records of the kind ${key.kind}.`)
  }

  write({ write, before }: Kept): void {
    const { key, value } = write
    // Made and dropped in one batch, or dropped without having been there.
    if (value === undefined && before === undefined) return
    if (isWriteOf(write, 'verification')) this.verifications.write(key, write.value, before)
    else if (isWriteOf(write, 'delivery')) this.deliveries.write(key, write.value, before)
    else if (key.kind === 'verification') this.verifications.write(key, undefined, before)
    else if (key.kind === 'delivery') this.deliveries.write(key, undefined, before)
    else this.records.write(write, before)
  }

  append(events: readonly Event[], at: Instant): readonly PastEvent[] {
    this.statistics.count(events, at)
    return this.log.append(events, at)
  }
}

function isKeyOf<K extends Kind>(key: Key, kind: K): key is Key<K> {
  return key.kind === kind
}

function isRecordKey(key: Key): key is Key<Exclude<Kind, 'verification' | 'delivery'>> {
  return isRecordKind(key.kind)
}
