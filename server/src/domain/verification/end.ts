import { endPoll, pollKey } from '../device/poll.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Decision, type Records, type Store } from '../store.ts'
import { ended } from './ended.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { statusAt, verificationKey, type Verification } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

export type EndNeeds = { readonly store: Pick<Store, 'change' | 'find'>; readonly vault: Vault }

/** How a verification is ended on purpose: by the application, or by the person, who says "that was not me". */
export type Ending =
  | { readonly status: 'canceled' }
  | {
      readonly status: 'denied'
      /** Where it was said: through the API, on the page, or by the link in the message. */
      readonly by: 'api' | 'page' | 'message'
    }

/**
 * Ends a pending verification; what is ended stays ended (COD-25, COD-26). A report of one that is already over is written down all the
 * same: an approval that the person disowns is worse news than an open question.
 * @throws Problem `verification_not_found`, `verification_ended`, `idempotency_mismatch`
 */
export async function endVerification(
  needs: EndNeeds,
  caller: Caller,
  id: VerificationId,
  ending: Ending,
  once?: Once,
): Promise<VerificationView> {
  const key = verificationKey(caller.project, id)
  const seen = await needs.store.find(key)
  if (seen === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  refuseStrangers(needs.vault, seen, caller, undefined)
  // A device that polls is answered by what stands there.
  const keys = seen.channel === 'user_code' ? [key, pollKey(caller.project, id)] : [key]
  return changeOnce(needs.store, caller.project, once, keys, (records, now) =>
    judgeEnding(records, key, ending, now),
  )
}

function judgeEnding(
  records: Records,
  key: ReturnType<typeof verificationKey>,
  ending: Ending,
  now: Instant,
): Decision<VerificationView> {
  const v = records.find(key)
  if (v === undefined)
    throw new Problem('verification_not_found', 'No verification of this project has this id.')
  const reported = ending.status === 'denied' && ending.by !== 'api'
  const status = statusAt(v, now)
  if (status === 'pending') {
    const next = ended(v, ending.status, now)
    return {
      writes: [put(key, next), ...(v.channel === 'user_code' ? [endPoll(v, records, now)] : [])],
      events: [
        event(
          v,
          ending.status === 'denied' ? 'verification.denied' : 'verification.canceled',
          ending,
        ),
        ...(reported ? [event(v, 'verification.reported', ending)] : []),
      ],
      outcome: viewOf(next, now),
    }
  }
  // Saying the same twice is no mistake, and is written down once.
  if (reported && v.status !== 'denied' && v.details.reported !== true)
    return {
      writes: [put(key, { ...v, details: { ...v.details, reported: true } })],
      events: [event(v, 'verification.reported', ending)],
      outcome: viewOf(v, now),
    }
  if (reported || status === ending.status)
    return { writes: [], events: [], outcome: viewOf(v, now) }
  throw new Problem('verification_ended', 'This verification is over already.', { status })
}

function event(
  v: Verification,
  type: 'verification.denied' | 'verification.canceled' | 'verification.reported',
  ending: Ending,
) {
  const by = ending.status === 'denied' ? { by: ending.by } : {}
  return {
    project: v.project,
    type,
    verification: v.id,
    facts: {
      purpose: v.purpose,
      channel: v.channel,
      ...by,
      // What the report is about: an approval that the person disowns is worse news than an open question.
      ...(type === 'verification.reported' && { status: v.status }),
    },
  }
}
