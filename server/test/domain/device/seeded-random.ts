import { createHash } from 'node:crypto'
import type { Random } from '../../../src/domain/ids.ts'

/** Randomness that is the same in each run, so that a test of chances cannot fail by chance. */
export function seededRandom(seed: string): Random {
  let block: Buffer = createHash('sha256').update(seed).digest()
  let used = 0
  const byte = (): number => {
    if (used === block.length) {
      block = createHash('sha256').update(block).digest()
      used = 0
    }
    used += 1
    return block[used - 1] ?? 0
  }
  return {
    bytes: (n) => Uint8Array.from({ length: n }, byte),
    cluster: () => new Uint8Array(2),
    below(limit) {
      // Numbers above the last whole multiple are drawn again, so that none is likelier.
      const whole = 2 ** 24 - (2 ** 24 % limit)
      for (;;) {
        const drawn = byte() * 65_536 + byte() * 256 + byte()
        if (drawn < whole) return drawn % limit
      }
    },
  }
}
