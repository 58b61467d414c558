import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Away, Succession } from '../history/history.ts'
import type { Report } from '../report.ts'
import { beginEarly, startLoad } from './load.ts'
import { untilServing } from './recovery.ts'
import { settle } from './settle.ts'
import type { Scene } from './start-scene.ts'

/** What a round needs of a scene. */
type Stage = Pick<Scene, 'mail' | 'client' | 'direct'>

export type RoundWishes = {
  readonly rounds: number
  readonly report: Report
  /** Does the harm and, where that is not the service's own business, takes it away again. Answers when the store was away. */
  readonly harm: (round: number) => Promise<readonly Away[]>
  /** What the database is after the harm. */
  readonly succession?: Succession
  /** The harm comes within so many milliseconds after the load began. */
  readonly withinMs?: number
  /** The load goes on for so long after the harm. */
  readonly afterMs?: number
}

/** From amid the first starts to amid everything. */
const WITHIN_MS = 700
const AFTER_MS = 150
/** After this, people may ask for a second message. */
const RESEND_SECONDS = 31
/** As the policy of `sign_in` has it. */
const GUESSES_ALLOWED = 5

/** Round after round: load, harm, recovery, and everything held against what was answered. */
export async function runRounds(stage: Stage, wishes: RoundWishes): Promise<void> {
  const { rounds, report, harm, withinMs = WITHIN_MS, afterMs = AFTER_MS } = wishes
  for (let round = 1; round <= rounds && !report.end.signal.aborted; round += 1) {
    const client = stage.client()
    const direct = stage.direct()
    const early = await beginEarly(client, `r${round}`)
    await client.tell('/v1/sandbox/clock', { advance_seconds: RESEND_SECONDS })
    const load = startLoad(client, stage.mail, `r${round}`, early)
    await wait(randomInt(withinMs))
    const away = await harm(round)
    await wait(afterMs)
    await load.stop()
    report.add('approved before all was over', load.people.filter(({ isDone }) => isDone).length)
    const served = await untilServing(direct, `r${round}`)
    if (served !== undefined) await settle(client, stage.mail, [...load.people, ...served.people])
    const asks = [...client.asks, ...direct.flatMap((one) => one.asks)]
    const own = new Set(asks.map(({ to }) => to))
    report.round({
      asks: asks.toSorted((a, b) => a.from - b.from),
      mails: new Map([...stage.mail.codes].filter(([to]) => own.has(to))),
      away,
      recoveredMs: served?.ms,
      guessesAllowed: GUESSES_ALLOWED,
      succession: wishes.succession ?? 'none',
    })
    if (served === undefined) throw new Error('A replica did not serve again; the rounds end here.')
  }
}

/** The clock that histories are written by, in milliseconds. */
export const instant = (): number => performance.now()
