/** A number of places, given away in the order in which they were asked for. */
export type SmppWindow = {
  /** Whether there was a place within so many milliseconds. Who has one gives it back with `leave`. */
  enter(ms: number): Promise<boolean>
  leave(): void
  /** Whoever waits is told that there is no place, and so is everybody who asks later. */
  close(): void
}

/** @param size messages that may be sent and not yet answered (SMPP 3.4, 2.9) */
export function openSmppWindow(size: number): SmppWindow {
  const waiting = new Set<(isIn: boolean) => void>()
  let taken = 0
  let isClosed = false
  return {
    async enter(ms) {
      if (isClosed || ms <= 0) return false
      if (taken < size) {
        taken += 1
        return true
      }
      return new Promise((resolve) => {
        const tell = (isIn: boolean) => {
          clearTimeout(timer)
          waiting.delete(tell)
          resolve(isIn)
        }
        const timer = setTimeout(tell, ms, false)
        waiting.add(tell)
      })
    },
    leave() {
      const [next] = waiting
      if (next === undefined) taken -= 1
      else next(true)
    },
    close() {
      isClosed = true
      for (const tell of waiting) tell(false)
    },
  }
}
