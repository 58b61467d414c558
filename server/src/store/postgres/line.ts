import type { Connected } from './connect.ts'
import { Exchange, type Statement, type TextRow } from './exchange.ts'
import { closedProblem, LostConnection, sqlState } from './unavailable.ts'

/** How long one round trip may take. Longer than waiting for a lock (`functions-1.ts`), shorter than what a request waits. */
const ANSWER_MILLISECONDS = 3000
/** The first and the longest wait before a lost connection is looked for again. */
const FIRST_WAIT = 50
const LONGEST_WAIT = 1000

/** One connection in use: exchanges over it are one transaction if they say so. */
export type Session = {
  readonly connected: Connected
  /** Throws LostConnection when no answer came; what was sent may have happened then. */
  exchange(statements: readonly Statement[]): Promise<readonly (readonly TextRow[])[]>
}

/**
 * One connection that comes back by itself. While it is away, whoever asks is told so at once, and it is looked for again with
 * growing waits. One user at a time.
 */
export class Line {
  private readonly open: () => Promise<Connected>
  private session: OpenSession | undefined
  private opening: Promise<OpenSession> | undefined
  private closed = false
  private wait = 0
  private notBefore = 0
  private failure: unknown

  constructor(open: () => Promise<Connected>) {
    this.open = open
  }

  /** The connection, made anew when it was lost. Throws LostConnection while it cannot be had. */
  async connected(): Promise<Session> {
    if (this.closed) throw closedProblem()
    if (this.session?.isLost === false) return this.session
    this.session = undefined
    this.opening ??= this.connect().finally(() => (this.opening = undefined))
    return this.opening
  }

  close(): void {
    this.closed = true
    this.session?.end()
    this.session = undefined
  }

  private async connect(): Promise<OpenSession> {
    if (performance.now() < this.notBefore)
      throw new LostConnection('the database is away', { cause: this.failure })
    try {
      const session = new OpenSession(await this.open())
      if (this.closed) {
        session.end()
        throw closedProblem()
      }
      this.wait = 0
      this.session = session
      return session
    } catch (error) {
      this.failure = error
      this.wait = Math.min(LONGEST_WAIT, Math.max(FIRST_WAIT, this.wait * 2))
      this.notBefore = performance.now() + this.wait
      throw error
    }
  }
}

class OpenSession implements Session {
  readonly connected: Connected
  isLost = false

  constructor(connected: Connected) {
    this.connected = connected
    connected.client.on('end', () => (this.isLost = true))
    connected.client.on('error', () => (this.isLost = true))
  }

  async exchange(statements: readonly Statement[]): Promise<readonly (readonly TextRow[])[]> {
    if (this.isLost) throw new LostConnection('the connection is lost')
    const exchange = new Exchange(statements)
    const late = setTimeout(() => this.lose(), ANSWER_MILLISECONDS)
    try {
      this.connected.client.query(exchange)
      return await exchange.answered
    } catch (error) {
      if (sqlState(error) !== undefined && !isEnd(error)) throw error
      this.lose()
      throw new LostConnection('no answer', { cause: error })
    } finally {
      clearTimeout(late)
    }
  }

  end(): void {
    this.isLost = true
    // Says goodbye; a server that is frozen is not waited for.
    this.connected.client.end().catch(() => undefined)
    setTimeout(() => this.connected.hangUp(), 500).unref()
  }

  private lose(): void {
    this.isLost = true
    this.connected.hangUp()
  }
}

/**
 * Failures after which this connection is of no use: it ends (class 57, 08), or leads to a server that takes no writes any more
 * (25006). A statement that was canceled (57014) leaves the connection as it was.
 */
function isEnd(error: unknown): boolean {
  const state = sqlState(error) ?? ''
  return /^(?:08|57P|25006|53300)/.test(state)
}
