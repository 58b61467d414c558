import { dialSmpp, type SmppDialling, type SmppWire } from './smpp-wire.ts'

/** A connection that comes back by itself after every end, until it is closed. */
export type SmppLine = {
  /** The bound connection, once it is there; or why there is none. @param ms how long to wait for a connection that is being made */
  ready(
    ms: number,
  ): Promise<
    | { readonly result: 'bound'; readonly wire: SmppWire }
    | { readonly result: 'down'; readonly reason: string }
  >
  /** Nobody waits for a connection any more, and none is made. What is under way goes on. */
  stopWaiting(): void
  close(): Promise<void>
}

/** The first pause after a connection ended; each further one is twice as long. */
const FIRST_PAUSE_MS = 250
/** Messages wait for the carrier or go by another one; neither gains by a longer pause. */
const LONGEST_PAUSE_MS = 15_000
/** A wrong password mends only when an operator acts, and carriers lock who hammers them. */
const LOGIN_PAUSE_MS = 30_000
/** A connection that lived for less counts as another failure: some carriers let in and throw out. */
const LIVED_MS = 10_000
/** Who would have to wait longer for the next attempt is told at once that there is no connection. */
const WORTH_WAITING_MS = 1000

/** Connects at once and stays connected: receipts of messages that an earlier process sent wait there for us. */
export function openSmppLine(other: Omit<SmppDialling, 'signal'>): SmppLine {
  let bound: SmppWire | undefined
  let fault = 'not connected yet'
  let failures = 0
  let isClosed = false
  let nextAt = 0
  let timer: NodeJS.Timeout | undefined
  const closing = new AbortController()
  /** Settles when the attempt that is under way or planned has ended. */
  let turn = Promise.withResolvers<void>()
  let dialling = dial()

  async function dial(): Promise<void> {
    const outcome = await dialSmpp({ ...other, signal: closing.signal })
    if (outcome.result === 'down') return rest(outcome.reason, outcome.isLogin)
    const { wire } = outcome
    const since = Date.now()
    bound = wire
    turn.resolve()
    void wire.ended.then((reason) => {
      bound = undefined
      turn = Promise.withResolvers()
      if (Date.now() - since >= LIVED_MS) failures = 0
      rest(reason, false)
    })
    if (isClosed) await wire.end()
  }

  function rest(reason: string, isLogin: boolean): void {
    fault = reason
    const tried = turn
    turn = Promise.withResolvers()
    tried.resolve()
    if (isClosed) return
    const pause = isLogin
      ? LOGIN_PAUSE_MS
      : Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
    failures += 1
    // Not all replicas at the same moment: fractions of a millisecond differ from one process to the next.
    const ms = pause * (0.75 + (performance.now() % 1) / 4)
    nextAt = Date.now() + ms
    timer = setTimeout(() => {
      nextAt = 0
      dialling = dial()
    }, ms)
    timer.unref()
  }

  return {
    async ready(ms) {
      if (bound === undefined && !isClosed && nextAt - Date.now() < WORTH_WAITING_MS) {
        let waiting: NodeJS.Timeout | undefined
        const patience = new Promise((resolve) => (waiting = setTimeout(resolve, ms)))
        await Promise.race([turn.promise, patience])
        clearTimeout(waiting)
      }
      if (isClosed) return { result: 'down', reason: 'closed' }
      return bound === undefined
        ? { result: 'down', reason: fault }
        : { result: 'bound', wire: bound }
    },
    stopWaiting() {
      isClosed = true
      clearTimeout(timer)
      turn.resolve()
    },
    async close() {
      this.stopWaiting()
      await bound?.end()
      closing.abort()
      await dialling
    },
  }
}
