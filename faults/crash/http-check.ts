import { spend, useUp, type Person } from './http-load.ts'
import type { MailPeer } from './http-mail-peer.ts'
import type { Serving } from './http-serving.ts'

/** Longer than a lease: what the killed process had in hand is taken over. */
const OVER_A_LEASE_SECONDS = 100
const PATIENCE_MS = 30_000

/** Holds the restarted service against what was answered before the kill. Answers each broken promise as a sentence. */
export async function checkPeople(
  serving: Serving,
  mail: MailPeer,
  people: readonly Person[],
): Promise<readonly string[]> {
  const broken: string[] = []
  const say = (sentence: string, { id }: Person) => broken.push(`${sentence}: ${id}`)
  for (const person of people) await checkCounters(serving, person, say)
  await serving.ask('/v1/sandbox/clock', { advance_seconds: OVER_A_LEASE_SECONDS })
  await mailsOf(mail, people)
  for (const person of people) {
    const codes = mail.codes.get(person.to)
    if (codes === undefined) say('A send that was accepted is lost', person)
    else if (new Set(codes).size > 1) say('One verification sent two different codes', person)
    else await useUp(serving, person, codes[0] ?? '')
    if (person.receipt !== undefined) await spend(serving, person, person.receipt)
    if (person.approved > 1 || (person.approved === 0 && !person.unsure))
      say(`A code was approved ${person.approved} times`, person)
    if (person.consumed > 1) say(`A receipt was consumed ${person.consumed} times`, person)
  }
  return broken
}

async function checkCounters(
  serving: Serving,
  person: Person,
  say: (sentence: string, person: Person) => void,
): Promise<void> {
  const answer = await serving.ask(`/v1/verifications/${person.id}`)
  if (answer?.status !== 200) {
    say(`A start that was answered is forgotten, it gets ${answer?.status}`, person)
    return
  }
  const { body } = answer
  const charged = 5 - Number(body['guesses_left'])
  if (charged < person.counted)
    say(`An attempt that was answered is not counted, ${charged} of ${person.counted}`, person)
  if (charged > person.guessed)
    say(`An attempt is counted that nobody made, ${charged} of ${person.guessed}`, person)
  if (Number(body['sends']) < 1 + person.resent)
    say('A resend that was answered is forgotten', person)
  if (person.approved > 0 && body['status'] !== 'approved')
    say('An approval that was answered is forgotten', person)
}

/** Waits until a mail came to everybody; whoever still has none by then has lost it. */
async function mailsOf(mail: MailPeer, people: readonly Person[]): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  while (people.some(({ to }) => !mail.codes.has(to)) && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20))
}
