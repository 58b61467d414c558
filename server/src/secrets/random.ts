import { randomFillSync, randomInt } from 'node:crypto'
import type { Random } from '../domain/ids.ts'

/** Bytes fetched at once: asking the system for 12 bytes costs as much as asking it for 4096. */
const POOL = 4096

/** Ids that share their first random bytes: about as many as one commit takes. */
const CLUSTER = 64

/** Randomness from the operating system. Bytes that were handed out are wiped here, so nobody gets them twice. */
export function systemRandom(): Random {
  const pool = new Uint8Array(POOL)
  let used = POOL
  let shared = new Uint8Array(2)
  let sharedLeft = 0
  return {
    cluster() {
      if (sharedLeft === 0) {
        shared = randomFillSync(new Uint8Array(2))
        sharedLeft = CLUSTER
      }
      sharedLeft -= 1
      return shared
    },
    bytes(n) {
      if (n > POOL) return randomFillSync(new Uint8Array(n))
      if (used + n > POOL) {
        randomFillSync(pool)
        used = 0
      }
      const bytes = pool.slice(used, used + n)
      pool.fill(0, used, used + n)
      used += n
      return bytes
    },
    // `randomInt` draws again instead of folding, so no number is likelier than another.
    below: (limit) => randomInt(limit),
  }
}
