import type { Instant } from '../../domain/instant.ts'
import { DatabaseClock } from './database-clock.ts'
import type { Epoch } from './epoch.ts'
import type { Statement, TextRow } from './exchange.ts'
import type { Session } from './line.ts'
import { LostConnection } from './unavailable.ts'
import { call } from './write-statements.ts'

/** The latest time that was told is written down this often, so that a restart does not go back behind it. */
const WRITTEN_EVERY = 5000

/** What all replicas share and each must know: the database's clock and the epoch. Every answer to `look` brings it up to date. */
export class SharedState {
  private readonly monotonic: () => number
  private clock: DatabaseClock | undefined
  private epochNow: Epoch = { number: 0, beganAt: 0 }
  private writtenAt = -Infinity

  /** @param monotonic time that only passes, in milliseconds */
  constructor(monotonic: () => number) {
    this.monotonic = monotonic
  }

  get epoch(): Epoch {
    return this.epochNow
  }

  now(): Instant {
    return this.clock?.now() ?? 0
  }

  /** Asks for the state, and writes the time down now and then. */
  async refresh(session: Session): Promise<void> {
    const sentAt = this.monotonic()
    const statements = [lookStatement(session)]
    if (this.clock !== undefined && sentAt - this.writtenAt > WRITTEN_EVERY) {
      this.writtenAt = sentAt
      // Of several replicas one writes it.
      const told = this.clock.told
      statements.push({
        text: 'UPDATE countersign.state SET clock_seen = $1::bigint WHERE clock_seen < $1::bigint - $2::bigint',
        values: [String(told), String(WRITTEN_EVERY / 2)],
      })
    }
    const [rows] = await session.exchange(statements)
    this.hear(session, rows?.[0], sentAt)
  }

  /**
   * Takes an answer to `look`. Throws LostConnection when the server behind the connection is another than it was when the
   * connection was made (a pooler does that): it must be met anew before anything is judged.
   */
  hear(session: Session, row: TextRow | undefined, sentAt: number): void {
    if (row === undefined) throw new TypeError('state: not one row')
    const [clock, seen, moved, epoch, beganAt, known, timeline] = row
    const told = { clock: Number(clock), seen: Number(seen), moved: Number(moved) }
    if (this.clock === undefined) this.clock = new DatabaseClock(this.monotonic, told)
    else this.clock.hear(told, sentAt)
    this.epochNow = { number: Number(epoch), beganAt: Number(beganAt) }
    if (known === timeline) return
    session.connected.hangUp()
    throw new LostConnection('another server answers')
  }
}

export function lookStatement({ connected }: Session): Statement {
  const { text } = call('look', [''])
  return {
    text: text.replace('SELECT', 'SELECT * FROM'),
    values: [connected.timeline === '' ? 'f' : 't'],
  }
}
