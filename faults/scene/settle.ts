import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from './client.ts'
import { useUp, type Person } from './load.ts'
import type { MailPeer } from './mail-peer.ts'

/** Longer than a lease: what a process that is gone had in hand is taken over. */
const OVER_A_LEASE_SECONDS = 100
const MAIL_PATIENCE_MS = 30_000
/** So many people at once: everybody at once would be a load of its own. */
const AT_ONCE = 8

/**
 * After the fault: looks how everybody's verification stands, waits for the mails that were promised, shows every code once more, also
 * those that were used up, and looks again. What is asked and heard goes into the client's history.
 */
export async function settle(
  client: Client,
  mail: MailPeer,
  people: readonly Person[],
): Promise<void> {
  await inSmallGroups(people, (person) => look(client, person))
  await client.tell('/v1/sandbox/clock', { advance_seconds: OVER_A_LEASE_SECONDS })
  const until = Date.now() + MAIL_PATIENCE_MS
  while (people.some(({ to }) => !mail.codes.has(to)) && Date.now() < until) await wait(20)
  await inSmallGroups(people, async (person) => {
    const code = mail.codes.get(person.to)?.[0]
    if (code !== undefined) await useUp(client, person, code)
    await look(client, person)
  })
}

const look = (client: Client, person: Person) =>
  client.ask('look', person, `/v1/verifications/${person.id}`)

async function inSmallGroups(
  people: readonly Person[],
  work: (person: Person) => Promise<unknown>,
): Promise<void> {
  const queue = people.values()
  const hand = async () => {
    for (const person of queue) await work(person)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}
