import { answerKey } from '../idempotency/answer.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { DeliveryId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { drop, put, type Records, type Store, type Write } from '../store.ts'
import { sendAgain, type SendNeeds } from '../verification/send-again.ts'
import { verificationKey } from '../verification/verification.ts'
import { redeliverEvent } from '../webhook/redeliver.ts'
import { deadLetterKey, type DeadLetter } from './dead-letter.ts'
import { deliveryKey, OF_APPROVAL } from './delivery.ts'

type SecretCaller = Extract<Caller, { kind: 'secret' }>

export type DeadLetterNeeds = Omit<SendNeeds, 'store'> & {
  readonly store: Pick<Store, 'change' | 'find' | 'list' | 'eventsAfter' | 'now'>
}

export type DeadLetterPage = {
  readonly data: readonly DeadLetter[]
  /** What to pass as `after` for the next page; undefined when there is none. */
  readonly next: DeliveryId | undefined
}

/** What could not be brought to anybody in the last days, in the order of its ids. */
export async function listDeadLetters(
  { store }: Pick<DeadLetterNeeds, 'store'>,
  { project }: SecretCaller,
  page: { readonly after?: DeliveryId; readonly limit: number },
): Promise<DeadLetterPage> {
  const data = await store.list('dead_letter', project, page)
  return { data, next: data.length < page.limit ? undefined : data.at(-1)?.id }
}

/**
 * Sends a dead letter again, and forgets it. A code's own message is not there any more: its verification sends once more by the same channel, with all that holds
 * for a further message. An event goes to its webhook as it was. However many ask at once, it is sent once.
 * @throws Problem `not_found`; `verification_ended`, `rate_limited` and whatever else a further message meets; `invalid_request` for what holds an address of
 * its own, which was not kept
 */
export async function retryDeadLetter(
  needs: DeadLetterNeeds,
  caller: SecretCaller,
  id: DeliveryId,
  once?: Once,
): Promise<DeadLetter> {
  const { store } = needs
  const { project } = caller
  const key = deadLetterKey(project, id)
  const letter = (await isAnswered(needs, caller, once)) ? undefined : await store.find(key)
  const isThere = letter !== undefined && !hasPassed(letter.expiresAt, store.now())
  if (isThere && letter.kind !== 'notice') await sendOnceMore(needs, caller, letter)
  const about = letter?.kind === 'notice' ? [verificationKey(project, letter.verification)] : []
  return changeOnce(store, project, once, [key, ...about], (records, now) => {
    if (!isThere) throw new Problem('not_found', 'No dead letter of this project has this id.')
    // Another request sent it meanwhile.
    if (records.find(key) === undefined) return { writes: [], events: [], outcome: letter }
    return {
      writes: [drop(key), ...(letter.kind === 'notice' ? noticeAgain(letter, records, now) : [])],
      events: [
        {
          project,
          type: 'message.requeued',
          verification: letter.verification,
          facts: { channel: letter.desk, kind: letter.kind, by: caller.keyId },
        },
      ],
      outcome: letter,
    }
  })
}

/** Whether this request was answered before: then it has had its effect, also when a letter of this id has come back since. */
async function isAnswered(
  { store }: Pick<DeadLetterNeeds, 'store'>,
  { project }: SecretCaller,
  once: Once | undefined,
): Promise<boolean> {
  if (once === undefined) return false
  const told = await store.find(answerKey(project, once.id))
  return told !== undefined && !hasPassed(told.expiresAt, store.now())
}

async function sendOnceMore(
  needs: DeadLetterNeeds,
  caller: SecretCaller,
  letter: DeadLetter,
): Promise<void> {
  const { id, kind, desk, event, verification } = letter
  if (kind === 'event' && event !== undefined) {
    await redeliverEvent(needs, caller, event.endpoint, event.sequence)
    return
  }
  if (kind === 'code' && desk !== 'events' && desk !== 'push') {
    // The letter's own: all who ask for it at once, and whoever asks again after a crash, ask for the same one message.
    const once = { id: needs.vault.fingerprint('idempotency', 'letter', id), request: 'letter' }
    await sendAgain(needs, caller, verification, { channel: desk }, once)
    return
  }
  throw new Problem(
    'invalid_request',
    'This cannot be sent again: it went to an address of its own, which is not kept.',
  )
}

/** @throws Problem `verification_not_found` */
function noticeAgain(letter: DeadLetter, records: Records, now: Instant): readonly Write[] {
  const { id, project, verification, kind, desk: channel } = letter
  const v = records.find(verificationKey(project, verification))
  if (v === undefined)
    throw new Problem('verification_not_found', 'Its verification is not kept any more.')
  const delivery = {
    id,
    project,
    verification,
    kind,
    channel,
    send: v.status === 'approved' ? OF_APPROVAL : v.sends,
    sealedCode: undefined,
    attempts: 0,
    dueAt: now,
    deadline: now + DAY,
  }
  return [put(deliveryKey(project, id), delivery)]
}
