import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from './client.ts'
import { begin, type Person } from './load.ts'

/** Nobody touches anything meanwhile; who is not back by then is not coming back by themselves. */
const PATIENCE_MS = 45_000

/**
 * Asks each replica by itself for a start until it gets one.
 * @returns after how many milliseconds the last of them served, and whom they served; undefined when one never did
 */
export async function untilServing(
  clients: readonly Client[],
  name: string,
): Promise<{ readonly ms: number; readonly people: readonly Person[] } | undefined> {
  const from = performance.now()
  const served = await Promise.all(
    clients.map(async (client, place) => {
      for (let i = 0; performance.now() - from < PATIENCE_MS; i += 1) {
        const person = await begin(client, `${name}s${place}x${i}@shop.example`)
        if (person !== undefined) return person
        await wait(25)
      }
      return undefined
    }),
  )
  const people = served.filter((person) => person !== undefined)
  if (people.length < clients.length) return undefined
  return { ms: performance.now() - from, people }
}
