import { askForTokens } from './ask-for-tokens.ts'
import { CountersignError } from './countersign-error.ts'
import { aborted } from './deadline.ts'
import type { DeviceCode } from './device-code.ts'
import type { Asked, DeviceQuestion, Way } from './device-question.ts'
import type { DeviceTokens } from './device-tokens.ts'
import type { Surroundings } from './surroundings.ts'

/** How the waiting goes, told when it changes. */
export type DeviceWaiting = {
  /** `stream`: told at once. `long_poll`: told at once, asked again every half minute. `poll`: asked every few seconds. */
  readonly by: Way
  /** False while the service cannot be reached: the code on the screen may still be answered. */
  readonly isReachable: boolean
}

export type WaitForDevice = {
  readonly signal?: AbortSignal | undefined
  /** The old code is over, and this one is to be shown. */
  readonly onCode?: ((code: DeviceCode) => void) | undefined
  readonly onWaiting?: ((waiting: DeviceWaiting) => void) | undefined
}

/** RFC 8628, 3.5: each `slow_down` makes the interval longer by so much, for good. */
const SLOWER_SECONDS = 5
const LONGEST_WAIT_SECONDS = 60
/** Failures in a row after which a way of waiting is thought not to work here, as behind some proxies. */
const MOST_FAILURES = 3
/** A stream that lived so long is not cut by something in between that knows no streams. */
const PROVEN_AFTER_SECONDS = 20

/** Waits until a person has answered, by the best way that works: a stream, an answer held back, asking again and again. */
export async function waitForDevice(
  surroundings: Surroundings,
  question: DeviceQuestion,
  { signal, onCode, onWaiting }: WaitForDevice,
): Promise<DeviceTokens> {
  const { now, random, sleep } = surroundings
  let way: Way = 'stream'
  /** The best way that was seen to work: taken again once a lost network is back. */
  let proven: Way = 'poll'
  let interval = question.intervalSeconds
  let shown = question.userCode
  let failures = 0
  let pause = 0
  let told: DeviceWaiting | undefined
  const tell = (isReachable: boolean) => {
    if (told?.by === way && told.isReachable === isReachable) return
    told = { by: way, isReachable }
    report(onWaiting, told)
  }
  const show = (code: DeviceCode) => {
    if (code.userCode === shown) return
    shown = code.userCode
    report(onCode, code)
  }

  for (;;) {
    if (isAborted(signal)) throw aborted()
    // oxlint-disable no-await-in-loop -- one question comes after the other
    if (pause > 0) await sleep(pause, signal)
    if (isAborted(signal)) throw aborted()
    const began = now()
    const listener = { signal, isWaiting: () => tell(true), show }
    const asked: Asked = await askForTokens(surroundings, question, way, listener).catch(passing)
    // oxlint-enable no-await-in-loop
    if (isAborted(signal)) throw aborted()
    switch (asked.result) {
      case 'tokens':
        return asked.tokens
      case 'pending':
        failures = 0
        if (way === 'long_poll' && asked.next === undefined) proven = way
        way = asked.next ?? (way === 'poll' ? proven : way)
        // An answer that was held back is asked for again at once.
        pause = Math.max(0, interval - asked.tookSeconds)
        tell(true)
        break
      case 'slow_down':
        failures = 0
        interval = Math.max(interval + SLOWER_SECONDS, asked.intervalSeconds ?? 0)
        pause = interval
        break
      case 'failed': {
        if (way === 'stream' && now() - began >= PROVEN_AFTER_SECONDS * 1000) {
          proven = way
          failures = 0
        }
        failures += 1
        if (now() >= question.endsAt.getTime())
          throw new CountersignError('expired', 'The code was over before the service answered')
        if (asked.next !== undefined) way = asked.next
        else if (failures >= MOST_FAILURES && way !== 'poll') way = 'poll'
        const first = way === 'stream' && failures === 1 ? 1 : interval
        const backoff = Math.min(LONGEST_WAIT_SECONDS, first * 2 ** (failures - 1))
        pause = Math.max(asked.error.retryAfterSeconds ?? 0, backoff * (1 + random() / 4))
        if (asked.isLost) tell(false)
      }
    }
  }
}

/** A listener that throws must not look like a lost network: it is run beside the waiting, as an event's listeners are. */
function report<T>(listener: ((told: T) => void) | undefined, told: T): void {
  if (listener !== undefined) queueMicrotask(() => listener(told))
}

/** What may be over in a moment is waited for; anything else ends the waiting. */
function passing(error: unknown): Asked {
  if (!(error instanceof CountersignError)) throw error
  const { code, status } = error
  const isLost = code === 'network' || code === 'timeout' || (status ?? 0) >= 500
  if (!isLost && status !== 429) throw error
  return { result: 'failed', error, isLost }
}

/** Read through a function: the compiler does not know that a signal changes while something is awaited. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
