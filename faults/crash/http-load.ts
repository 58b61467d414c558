import type { MailPeer } from './http-mail-peer.ts'
import type { Serving } from './http-serving.ts'

/** What one person's application asked and was answered before the kill. */
export type Person = {
  readonly to: string
  readonly id: string
  /** Wrong guesses that were made, and those that were answered. */
  guessed: number
  counted: number
  resent: number
  /** How often the right code was answered as approved, and the receipt as consumed. */
  approved: number
  consumed: number
  receipt: string | undefined
  /** The right code was shown and no answer came: it may have been used up or not, and nobody can know. */
  unsure: boolean
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Starts a verification for somebody; undefined when it was not answered. */
export async function begin(serving: Serving, to: string): Promise<Person | undefined> {
  const ask = { purpose: 'sign_in', channel: 'email', to }
  const started = await serving.ask('/v1/verifications', ask)
  if (started?.status !== 201) return undefined
  const id = String(started.body['id'])
  return {
    to,
    id,
    guessed: 0,
    counted: 0,
    resent: 0,
    approved: 0,
    consumed: 0,
    receipt: undefined,
    unsure: false,
  }
}

/**
 * One person after another, until the service is gone. Every wish is written down before it is made.
 * @param first somebody who may already ask for a second message
 */
export async function load(
  serving: Serving,
  mail: MailPeer,
  name: string,
  first: Person | undefined,
  people: Person[],
): Promise<void> {
  if (first !== undefined) {
    people.push(first)
    const again = await serving.ask(`/v1/verifications/${first.id}/sends`, {})
    if (again?.status === 200) first.resent += 1
  }
  for (let i = 0; ; i += 1) {
    const person = await begin(serving, `${name}x${i}@shop.example`)
    if (person === undefined) return
    const { id, to } = person
    people.push(person)
    for (let guess = 0; guess < 2; guess += 1) {
      person.guessed += 1
      const answer = await check(serving, id, 'WRONG')
      if (answer === undefined) return
      if (answer.body['result'] === 'wrong_code') person.counted += 1
    }
    for (let waited = 0; waited < 20 && !mail.codes.has(to); waited += 1) await wait(5)
    const code = mail.codes.get(to)?.[0]
    if (code !== undefined) await useUp(serving, person, code)
  }
}

export const check = (serving: Serving, id: string, code: string) =>
  serving.ask(`/v1/verifications/${id}/checks`, { code })

/** Shows the right code twice at once, and then its receipt twice at once. */
export async function useUp(serving: Serving, person: Person, code: string): Promise<void> {
  const checked = await Promise.all([1, 2].map(() => check(serving, person.id, code)))
  if (checked.includes(undefined)) person.unsure = true
  for (const answer of checked)
    if (answer?.body['result'] === 'approved') {
      person.approved += 1
      person.receipt = String(answer.body['receipt'])
    }
  if (person.receipt !== undefined) await spend(serving, person, person.receipt)
}

export async function spend(serving: Serving, person: Person, receipt: string): Promise<void> {
  const spent = await Promise.all(
    [1, 2].map(() => serving.ask('/v1/receipts/consumption', { receipt })),
  )
  for (const answer of spent) if (answer?.body['result'] === 'consumed') person.consumed += 1
}
