/** What the killed processes were seen to wish for and to be answered. */
export class Ledger {
  readonly started = new Map<string, Person>()
  /** Deliveries that somebody began to send, by id. */
  readonly leaving = new Set<string>()
  readonly sent = new Set<string>()
  /** How often a consume was answered with success, by verification. */
  readonly won = new Map<string, number>()
  latestTime = 0
  answers = 0

  /** Takes one line of `load.ts`. A last line cut short by the kill was not said. */
  hear(line: string): void {
    const [word, id = '', dlv = '', at = ''] = line.split(' ')
    if (word !== 'guess' && word !== 'send' && word !== 'ready') this.answers += 1
    const person = this.started.get(id)
    if (word === 'started') {
      this.started.set(id, { delivery: dlv, guessed: 0, counted: 0 })
      this.latestTime = Math.max(this.latestTime, Number(at))
    } else if (word === 'guess' && person) person.guessed += 1
    else if (word === 'counted' && person) person.counted += 1
    else if (word === 'send') this.leaving.add(id)
    else if (word === 'sent') this.sent.add(id)
    else if (word === 'won') this.won.set(id, (this.won.get(id) ?? 0) + 1)
  }
}

export type Person = { readonly delivery: string; guessed: number; counted: number }
