import type { PastEvent } from '../../domain/event.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { Key } from '../../domain/store.ts'
import type { Batch, Kept } from '../gather-changes.ts'
import { eventStatements } from './event-statements.ts'
import type { Statement } from './exchange.ts'
import type { Line, Session } from './line.ts'
import { OutlivedReceipts } from './outlived-receipts.ts'
import { placeOf } from './place.ts'
import type { ProjectNumbers } from './project-numbers.ts'
import { lookStatement, type SharedState } from './shared-state.ts'
import { Slots } from './slots.ts'
import { storedRecord } from './stored-record.ts'
import { LostConnection, sqlState, unavailable } from './unavailable.ts'
import { call, writeStatements, type Placed } from './write-statements.ts'

/** What one batch came to and was kept. */
export type Committed = { readonly writes: readonly Kept[]; readonly events: readonly PastEvent[] }

export type CommitNeeds = {
  readonly line: Line
  readonly numbers: ProjectNumbers
  readonly state: SharedState
  readonly monotonic: () => number
  /** Is told of each collision with another replica. */
  readonly collided: (state: string) => void
}

/** A collision means that somebody else got on, so this many in a row are a fault and no bad luck. */
const TRIES = 10
/** A connection that broke so soon broke while nobody used it; a new one is worth a try, and nobody waits for two that hang. */
const STALE_WITHIN = 500
/** Serialization failure, deadlock, unique violation: another replica was quicker, and nothing was kept. */
const COLLISIONS = new Set(['40001', '40P01', '23505'])

const BEGIN = { text: 'BEGIN', values: [] }
const COMMIT = { text: 'COMMIT', values: [] }
const ROLLBACK = { text: 'ROLLBACK', values: [] }

/**
 * Keeps one batch: reads and locks its records in one round trip, judges, and writes and commits in a second. Runs it again from the
 * reading when another replica was in between. Throws Problem `unavailable` when that does not end, and LostConnection when
 * the connection went: before the commit was sent nothing was kept; after it nobody knows, so it is neither told as kept nor
 * tried again.
 */
export async function commitBatch(needs: CommitNeeds, batch: Batch): Promise<Committed> {
  const attempt: Attempt = { keys: batch.keys(), projects: [], mayBeKept: false }
  for (let tries = 1; ; tries += 1) {
    const began = performance.now()
    const session = await needs.line.connected()
    try {
      return await tryBatch(needs, session, batch, attempt)
    } catch (error) {
      if (error instanceof LostConnection) {
        const isStale = tries === 1 && performance.now() - began < STALE_WITHIN
        if (attempt.mayBeKept || !isStale) throw error
        continue
      }
      await session.exchange([ROLLBACK])
      const state = error instanceof NewProject ? '40001' : (sqlState(error) ?? '')
      if (!COLLISIONS.has(state)) throw error
      if (tries >= TRIES) throw unavailable(error)
      needs.collided(state)
      await pause(tries)
    }
  }
}

type Attempt = {
  /** What is read and locked: what was named, and once it is known, what is written too. */
  keys: readonly Key[]
  /** What is written for. */
  projects: readonly ProjectId[]
  /** The commit was sent. */
  mayBeKept: boolean
}

/** A decision wrote for a project that has no number yet. It gets one, and the batch is run again. */
class NewProject extends Error {}

async function tryBatch(
  needs: CommitNeeds,
  session: Session,
  batch: Batch,
  attempt: Attempt,
): Promise<Committed> {
  const { numbers, state } = needs
  const projects = attempt.keys.map((key) => key.project)
  await numbers.take(session, [...projects, ...attempt.projects])
  const slots = new Slots(attempt.keys, numbers)
  const sentAt = needs.monotonic()
  const [, found = [], [look] = []] = await session.exchange([
    BEGIN,
    readStatement('lock_records', slots),
    lookStatement(session),
  ])
  slots.take(found)
  state.hear(session, look, sentAt)
  const now = state.now()
  // Once for the whole batch: a late answer of another server may move it while we wait.
  const { epoch } = state
  const outlived = new OutlivedReceipts(slots.absent(), numbers, epoch, now)
  const question = outlived.question()
  if (question.length > 0) outlived.take((await session.exchange(question))[0] ?? [])
  const read = (key: Key) => {
    const slot = slots.get(key)
    return slot && (storedRecord(slot, epoch) ?? outlived.find(slot.key))
  }
  const { writes, events } = batch.judge(read, now)
  if (writes.length === 0 && events.length === 0) {
    await session.exchange([COMMIT])
    return { writes, events: [] }
  }
  const named = writes.map(({ write }) => write.key)
  attempt.keys = [...attempt.keys, ...named]
  attempt.projects = [...named, ...events].map((one) => one.project)
  if (attempt.projects.some((project) => numbers.find(project) === undefined))
    throw new NewProject()
  const statements: Statement[] = [
    ...writeStatements(placed(writes, slots, numbers), epoch.number),
    ...(events.length > 0 ? eventStatements(events, now, numbers) : []),
    COMMIT,
  ]
  attempt.mayBeKept = true
  const answers = await session.exchange(statements)
  attempt.mayBeKept = false
  const sequences = events.length === 0 ? [] : sequencesOf(answers.at(-2)?.[0]?.[0])
  const past = events.map((event, i) => ({ ...event, sequence: sequences[i] ?? 0, at: now }))
  return { writes, events: past }
}

export function readStatement(name: 'lock_records' | 'read_records', slots: Slots): Statement {
  const { text, values } = call(name, slots.parameters())
  return { text: text.replace('SELECT', 'SELECT * FROM'), values }
}

function placed(writes: readonly Kept[], slots: Slots, numbers: ProjectNumbers): Placed[] {
  return writes.map((kept) => {
    const { key } = kept.write
    const slot = slots.get(key)
    if (slot !== undefined) return { kept, at: slot.at, isThere: slot.row !== undefined }
    const project = numbers.find(key.project)
    const at = project === undefined ? undefined : placeOf(key, project)
    if (at === undefined) throw new TypeError('Not a verification id.')
    return { kept, at, isThere: false }
  })
}

/** `{12,13}`, as PostgreSQL writes an array of numbers. */
function sequencesOf(text: string | null | undefined): readonly number[] {
  return (text ?? '').slice(1, -1).split(',').map(Number)
}

/** Longer after each collision, and not the same in each replica: by what the clock's small digits say. */
function pause(tries: number): Promise<void> {
  const milliseconds = ((performance.now() * 1000) % 4) * tries
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
