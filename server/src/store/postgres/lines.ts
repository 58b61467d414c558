import { Line, type Session } from './line.ts'
import type { Connected } from './connect.ts'

/** A few connections for looking, taken in turn. */
export class Lines {
  private readonly idle: Line[]
  private readonly all: readonly Line[]
  private readonly waiting: ((line: Line) => void)[] = []

  constructor(count: number, open: () => Promise<Connected>) {
    this.all = Array.from({ length: count }, () => new Line(open))
    this.idle = [...this.all]
  }

  /** Runs `work` over a connection that nobody else uses meanwhile. */
  async use<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const line = this.idle.pop() ?? (await new Promise<Line>((take) => this.waiting.push(take)))
    try {
      return await work(await line.connected())
    } finally {
      const next = this.waiting.shift()
      if (next === undefined) this.idle.push(line)
      else next(line)
    }
  }

  close(): void {
    for (const line of this.all) line.close()
  }
}
