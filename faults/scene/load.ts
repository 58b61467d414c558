import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { MailPeer } from './mail-peer.ts'

/** Somebody who is being verified, as far as their application knows. */
export type Person = {
  readonly to: string
  readonly id: string
  receipt: string | undefined
  /** The right code was approved and its receipt spent, and both were answered. */
  isDone: boolean
}

export type Load = {
  /** Everybody whose start was answered. */
  readonly people: readonly Person[]
  /** Ends it, and waits for the answers that are still to come. */
  readonly stop: () => Promise<void>
}

const APPLICATIONS = 6
/** Between two people of one application, at most: a round is for meeting many moments, not for many people. */
const PAUSE_MS = 100
/** People of one application in one load, at most: everybody is looked at afterwards. */
const MOST_PEOPLE = 15
/** Somebody's application that got no answer takes a breath before it serves the next person. */
const BREATH_MS = 100

/**
 * Six applications that serve one person after the other: a start, two wrong guesses at once, the right code twice at once, its receipt
 * twice at once. Whoever gets no answer is left where they are; nothing is repeated.
 * @param name tells the addresses of this load from all others
 * @param early people who may already ask for a second message
 */
export function startLoad(
  client: Client,
  mail: MailPeer,
  name: string,
  early: readonly Person[],
): Load {
  const people: Person[] = [...early]
  const end = new AbortController()
  const application = async (place: number) => {
    const first = early[place]
    if (first !== undefined)
      await client.ask('resend', first, `/v1/verifications/${first.id}/sends`, {})
    let served = 0
    for (let i = 0; !end.signal.aborted && served < MOST_PEOPLE; i += 1) {
      await wait(randomInt(PAUSE_MS))
      const person = await begin(client, `${name}a${place}x${i}@shop.example`)
      if (person === undefined) {
        await wait(BREATH_MS)
        continue
      }
      people.push(person)
      served += 1
      const guessed = await Promise.all([guess(client, person), guess(client, person)])
      if (guessed.includes(undefined)) continue
      for (
        let waited = 0;
        waited < 20 && !mail.codes.has(person.to) && !end.signal.aborted;
        waited += 1
      )
        await wait(5)
      const code = mail.codes.get(person.to)?.[0]
      if (code !== undefined) await useUp(client, person, code)
    }
  }
  const running = Array.from({ length: APPLICATIONS }, (_, place) => application(place))
  return {
    people,
    async stop() {
      end.abort()
      await Promise.all(running)
    },
  }
}

/** Starts a verification for somebody; undefined when that was not answered with one. */
export async function begin(client: Client, to: string): Promise<Person | undefined> {
  const ask = { purpose: 'sign_in', channel: 'email', to }
  const started = await client.ask('start', { to }, '/v1/verifications', ask)
  if (started?.status !== 201) return undefined
  return { to, id: String(started.body['id']), receipt: undefined, isDone: false }
}

/** The people that a round begins with: one for each application. */
export async function beginEarly(client: Client, name: string): Promise<readonly Person[]> {
  const places = Array.from({ length: APPLICATIONS }, (_, place) => place)
  const begun = await Promise.all(places.map((i) => begin(client, `${name}e${i}@shop.example`)))
  return begun.filter((person) => person !== undefined)
}

const guess = (client: Client, person: Person) => check(client, 'guess', person, 'WRONG')

const check = (client: Client, what: 'guess' | 'answer', person: Person, code: string) =>
  client.ask(what, person, `/v1/verifications/${person.id}/checks`, { code })

/** Shows the right code twice at once, and then its receipt twice at once. */
export async function useUp(client: Client, person: Person, code: string): Promise<void> {
  const checked = await Promise.all([1, 2].map(() => check(client, 'answer', person, code)))
  for (const answer of checked)
    if (answer?.body['result'] === 'approved') person.receipt = String(answer.body['receipt'])
  const { receipt } = person
  if (receipt === undefined) return
  const spent = await Promise.all(
    [1, 2].map(() => client.ask('spend', person, '/v1/receipts/consumption', { receipt })),
  )
  if (spent.every((answer) => answer?.status === 200)) person.isDone = true
}
