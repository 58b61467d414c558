import { checkHistory } from './history/check-history.ts'
import { countAway } from './history/check-away.ts'
import { PROMISES, type History, type Promised } from './history/history.ts'

/** Sentences told of one round: what is broken for one is mostly broken for all. */
const MOST_TOLD = 10

/** Adds up what the rounds of one script saw, and prints it as a table. */
export class Report {
  private readonly title: string
  private readonly say: (line: string) => void
  private readonly progress: (line: string) => void
  private readonly sums = new Map<string, number>()
  private readonly broken = new Map<Promised, number>()
  private readonly recoveries: number[] = []
  private readonly notes: (readonly [string, string])[] = []

  /**
   * @param say takes the sentences about broken promises, as they are found
   * @param progress takes a line after each round, for whoever watches
   */
  constructor(
    title: string,
    say: (line: string) => void,
    progress: (line: string) => void = () => {},
  ) {
    this.title = title
    this.say = say
    this.progress = progress
  }

  /** Lets the script end after the round it is in. */
  readonly end = new AbortController()

  /** Adds to a row, which is made when it is not there. */
  add(label: string, value: number): void {
    this.sums.set(label, (this.sums.get(label) ?? 0) + value)
  }

  /** A row that is no sum. */
  note(label: string, value: string): void {
    this.notes.push([label, value])
  }

  /** Checks the history of one round and adds it up. */
  round(history: History): void {
    const { asks, mails, recoveredMs } = history
    const count = (label: string, which: (ask: History['asks'][number]) => boolean) =>
      this.add(label, asks.filter(which).length)
    this.add('rounds', 1)
    count('starts answered', ({ what, status }) => what === 'start' && status === 201)
    count('wrong guesses answered', ({ told }) => told.result === 'wrong_code')
    count('codes approved', ({ told }) => told.result === 'approved')
    count('receipts consumed', ({ told }) => told.result === 'consumed')
    count('resends answered', ({ what, status }) => what === 'resend' && status === 200)
    count('requests answered with 503', ({ status }) => status === 503)
    count('requests without an answer', ({ status }) => status === undefined || status === 502)
    this.add('requests while the store was away', countAway(history))
    this.add('messages sent more than once', surplus(history))
    this.add('messages sent', [...mails.values()].flat().length)
    if (recoveredMs !== undefined) this.recoveries.push(recoveredMs)
    const found = checkHistory(history)
    for (const { promise } of found) this.broken.set(promise, (this.broken.get(promise) ?? 0) + 1)
    for (const { promise, sentence } of found.slice(0, MOST_TOLD))
      this.say(`${this.title}, round ${this.sum('rounds')}: ${promise}: ${sentence}`)
    this.progress(
      `${this.title}: round ${this.sum('rounds')}, ${this.sum('codes approved')} codes approved, ${this.brokenPromises} promises broken`,
    )
  }

  /** A promise that a script checks by its own means. */
  breaks(promise: Promised, sentence: string): void {
    this.broken.set(promise, (this.broken.get(promise) ?? 0) + 1)
    this.say(`${this.title}: ${promise}: ${sentence}`)
  }

  sum(label: string): number {
    return this.sums.get(label) ?? 0
  }

  get brokenPromises(): number {
    return [...this.broken.values()].reduce((all, one) => all + one, 0)
  }

  /** Whether every promise was kept, and something was at stake: codes were approved. */
  get isGood(): boolean {
    return this.brokenPromises === 0 && this.sum('codes approved') > 0
  }

  /** The table as text. */
  table(): string {
    const sorted = this.recoveries.toSorted((a, b) => a - b)
    const rows: (readonly [string, string])[] = [
      ...[...this.sums].map(([label, value]) => [label, String(value)] as const),
      ...this.notes,
      ['until served again, median', milliseconds(sorted[Math.floor(sorted.length / 2)])],
      ['until served again, longest', milliseconds(sorted.at(-1))],
      ...Object.entries(PROMISES).map(
        ([promise, words]) => [words, String(this.broken.get(promise as Promised) ?? 0)] as const,
      ),
      ['promises broken', String(this.brokenPromises)],
    ]
    const wide = Math.max(...rows.map(([label]) => label.length))
    return [
      `== ${this.title}`,
      ...rows.map(([label, value]) => `${label.padEnd(wide)}  ${value}`),
    ].join('\n')
  }
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '-' : `${Math.round(value)} ms`
}

/** Messages beyond those that were asked for: a start is one, an answered resend one more, and one that got no answer may be one. */
function surplus({ asks, mails }: History): number {
  const byAddress = Map.groupBy(asks, ({ to }) => to)
  let found = 0
  for (const [to, codes] of mails) {
    const own = byAddress.get(to)
    if (own === undefined) continue
    const sends = own.filter(
      ({ what, status }) => what === 'start' || (what === 'resend' && status !== 429),
    )
    found += Math.max(0, codes.length - sends.length)
  }
  return found
}
