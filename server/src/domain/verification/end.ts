import type { Channel } from '../delivery/channel.ts'
import { endPoll, pollKey } from '../device/poll.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { subjectKey } from '../limit/subject.ts'
import { newId, type Random, type VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Decision, type Records, type Store } from '../store.ts'
import { stopRecovery, stopRecoveryKeys } from '../subject/stop-recovery.ts'
import { toldToAll } from './approval.ts'
import { ended } from './ended.ts'
import type { Guess } from './guess.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { statusAt, verificationKey, type Verification } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

export type EndNeeds = {
  readonly store: Pick<Store, 'change' | 'find'>
  readonly vault: Vault
  readonly random: Random
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
}

/** How a verification is ended on purpose: by the application, or by the person, who says "that was not me". */
export type Ending =
  | { readonly status: 'canceled' }
  | {
      readonly status: 'denied'
      /** Where it was said: through the API, on the page, or by the link in the message. */
      readonly by: 'api' | 'page' | 'message'
      /** On the page: said by the person who was asked, where they are signed in, and not on the screen that asks. */
      readonly asked?: true
    }

/**
 * Ends a pending verification; what is ended stays ended (COD-25, COD-26). A report of one that is already over is written down all the
 * same: an approval that the person disowns is worse news than an open question. An approved recovery is stopped by it, for 72 hours (REC-11).
 * Of an approval that its person refused every address on file is told: somebody asks in their name (TXN-18).
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
  const hash =
    seen.subject === undefined
      ? undefined
      : needs.vault.fingerprint('subject', caller.project, seen.subject)
  const recovering = seen.purpose === 'recovery' ? hash : undefined
  const told: Told | undefined =
    hash !== undefined && isOfPerson(ending)
      ? {
          account: { hash, policy: undefined, channels: needs.channels },
          deliveryId: newId('dlv', needs.random),
        }
      : undefined
  const keys = [
    key,
    // A device that polls is answered by what stands there.
    ...(seen.channel === 'user_code' ? [pollKey(caller.project, id)] : []),
    ...(recovering === undefined ? [] : stopRecoveryKeys(seen, recovering)),
    ...(told?.account === undefined ? [] : [subjectKey(caller.project, told.account.hash)]),
  ]
  return changeOnce(needs.store, caller.project, once, keys, (records, now) =>
    judgeEnding(needs.vault, { key, ending, recovering, told }, records, now),
  )
}

/** Who is told that an approval was refused, and under which drawn id. */
type Told = Pick<Guess, 'account' | 'deliveryId'>

/** An ending with everything found out that a decision must not go and look for. */
type Ended = {
  readonly key: ReturnType<typeof verificationKey>
  readonly ending: Ending
  /** Whose recovery it was, when it was one. */
  readonly recovering: string | undefined
  readonly told: Told | undefined
}

/** Whether the person who was asked says no. Whoever asks holds a page of it too: their "no" would send messages to a stranger. */
function isOfPerson(ending: Ending): boolean {
  return ending.status === 'denied' && (ending.by === 'api' || ending.asked === true)
}

function judgeEnding(
  vault: Vault,
  { key, ending, recovering, told }: Ended,
  records: Records,
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
      writes: [
        put(key, next),
        ...(v.channel === 'user_code' ? [endPoll(v, records, now)] : []),
        ...(v.channel === 'approval' && told !== undefined
          ? toldToAll(vault, v, told, 'approval_denied', records, now)
          : []),
      ],
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
  const stopped =
    reported && recovering !== undefined
      ? stopRecovery(records, v, recovering, now)
      : { writes: [], events: [] }
  // Saying the same twice is no mistake, and is written down once.
  const isNews = v.details.reported !== true
  if (reported && v.status !== 'denied' && (isNews || stopped.writes.length > 0))
    return {
      writes: [
        ...(isNews ? [put(key, { ...v, details: { ...v.details, reported: true } })] : []),
        ...stopped.writes,
      ],
      events: [...(isNews ? [event(v, 'verification.reported', ending)] : []), ...stopped.events],
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
