import { writeFileSync } from 'node:fs'
import { many } from './many.ts'
import { note } from './say.ts'
import type { Target } from './rounds.ts'

/** Every one that has an interval has this one. */
const INTERVAL_MS = 5000
/** Codes live for ten minutes: made anew long before they end. */
const OLDEST_MS = 300_000

export type WaitingDevice = { readonly code: string; readonly client: string }

/**
 * Lets `count` devices ask for their codes, so that they can be polled: each once in a round, and no round begins before the interval since the
 * last one is over. They are made before a round, outside of what is measured.
 * @param file where the load finds them
 */
export function waitingDevices(
  what: string,
  file: string,
  count: number,
  start: (nth: number) => Promise<WaitingDevice>,
): Required<Pick<Target, 'before' | 'after'>> {
  let madeAt = -Infinity
  let askedAt = -Infinity
  return {
    async before() {
      if (performance.now() - madeAt > OLDEST_MS) {
        note(`${count.toLocaleString('en')} devices ask ${what} for their codes …`)
        const made = await many(count, start)
        writeFileSync(file, made.map(({ code, client }) => `${code} ${client}\n`).join(''))
        madeAt = performance.now()
        return
      }
      const rest = askedAt + INTERVAL_MS + 500 - performance.now()
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    },
    after() {
      askedAt = performance.now()
    },
  }
}
