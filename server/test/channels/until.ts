/** Waits for what happens by itself, such as a receipt, and answers what was found; fails after some seconds. */
export async function until<T>(look: () => T | undefined | false, seconds = 10): Promise<T> {
  const giveUpAt = Date.now() + seconds * 1000
  for (;;) {
    const found = look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > giveUpAt) throw new Error('it did not happen')
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    await new Promise((done) => setTimeout(done, 10))
  }
}
