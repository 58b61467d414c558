/** What the client takes from the machine it runs on. Tests put doubles here; nobody else has a reason to. */
export type Surroundings = {
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** From 0 up to but not including 1; spreads retries. */
  readonly random: () => number
  /** Resolves after so many seconds, or as soon as the signal is aborted. */
  readonly sleep: (seconds: number, signal?: AbortSignal) => Promise<void>
}

/** The real ones. `fetch` is looked up at each call and called as a plain function, as browsers demand. */
export function realSurroundings(): Surroundings {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    now: () => Date.now(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    sleep,
  }
}

function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve()
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, seconds * 1000)
    signal?.addEventListener('abort', wake)
  })
}
