import type { Key } from '../../domain/store.ts'
import type { StoredRecord } from '../gather-changes.ts'
import { readStatement } from './commit-batch.ts'
import type { Lines } from './lines.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { lookStatement, type SharedState } from './shared-state.ts'
import { Slots } from './slots.ts'
import { storedRecord } from './stored-record.ts'

export type FindNeeds = {
  readonly lines: Lines
  readonly numbers: ProjectNumbers
  readonly state: SharedState
  readonly monotonic: () => number
}

type Waiting = {
  readonly key: Key
  readonly resolve: (record: StoredRecord | undefined) => void
  readonly reject: (error: unknown) => void
}

/** Readings under way at once. With one, whoever comes a moment late waits for two of them. */
const AT_ONCE = 2
/** Keys of one reading. */
const LARGEST = 1000

/**
 * Looks of many requests, gathered: those that come in one turn of the event loop, or while the readings under way last, are read together. Alone each
 * would cost the database and us more than all else that a request does.
 */
export class FindGathering {
  private readonly needs: FindNeeds
  private waiting: Waiting[] = []
  private underWay = 0
  private isDue = false

  constructor(needs: FindNeeds) {
    this.needs = needs
  }

  find(key: Key): Promise<StoredRecord | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject })
      this.begin()
    })
  }

  private begin(): void {
    if (this.isDue || this.underWay >= AT_ONCE || this.waiting.length === 0) return
    this.isDue = true
    setImmediate(() => {
      this.isDue = false
      void this.run(this.waiting.splice(0, LARGEST))
    })
  }

  private async run(taken: readonly Waiting[]): Promise<void> {
    this.underWay += 1
    try {
      const found = await this.read(taken.map(({ key }) => key))
      for (const { key, resolve, reject } of taken)
        try {
          const slot = found.get(key)
          resolve(slot && storedRecord(slot, this.needs.state.epoch))
        } catch (error) {
          reject(error)
        }
    } catch (error) {
      for (const { reject } of taken) reject(error)
    } finally {
      this.underWay -= 1
      this.begin()
    }
  }

  private read(keys: readonly Key[]): Promise<Slots> {
    const { lines, numbers, state, monotonic } = this.needs
    return lines.use(async (session) => {
      await numbers.look(
        session,
        keys.map((key) => key.project),
      )
      const slots = new Slots(keys, numbers)
      if (slots.size === 0) return slots
      const sentAt = monotonic()
      const [found = [], [look] = []] = await session.exchange([
        readStatement('read_records', slots),
        lookStatement(session),
      ])
      slots.take(found)
      state.hear(session, look, sentAt)
      return slots
    })
  }
}
