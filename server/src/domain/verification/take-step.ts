import { deliveryKey, type Delivery } from '../delivery/delivery.ts'
import { isFactor } from '../delivery/channel.ts'
import { isHeld } from '../delivery/is-held.ts'
import { lookAgainLater } from '../delivery/look-again-later.ts'
import { nextStep } from '../delivery/workflow.ts'
import { newId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { drop, put } from '../store.ts'
import { findPolicy } from './choose.ts'
import { sendAgain, type SendNeeds } from './send-again.ts'
import { statusAt, verificationKey, type Verification } from './verification.ts'

const OTHER_WAY = 'other way chosen'

/** What a step came to. `taken`: another worker has it. */
export type StepTaken = 'sent' | 'skipped' | 'over' | 'taken'

/**
 * Takes a step of a workflow that is due: sends once more by its channel if nobody has answered, and plans the step behind it. Limits, guard and caps hold as
 * for any further message, except for the waits between two that hold for a person: how long is waited, the workflow says. A step that they refuse
 * is skipped, and so is one whose channel was used in the meantime, or when the person has chosen another way since or shown one: the code or the prompt
 * before them stays good. Whatever is killed on the way: nothing is sent twice for one step.
 */
export async function takeStep(needs: SendNeeds, leased: Delivery): Promise<StepTaken> {
  const { project, verification, channel } = leased
  const v = await needs.store.find(verificationKey(project, verification))
  if (v === undefined) {
    await lookAgainLater(needs, leased)
    return 'taken'
  }
  if (v.status !== 'pending' || channel === 'events' || channel === 'push')
    return conclude(needs, leased, { end: 'over' })
  if (v.sends > leased.send && v.channel === channel)
    return conclude(needs, leased, { end: 'skipped', reason: 'used already' })
  if (chosenMeanwhile(v, leased))
    return conclude(needs, leased, { end: 'skipped', reason: OTHER_WAY })
  try {
    await sendAgain(
      needs,
      { kind: 'secret', project, keyId: 'workflow', scopes: [] },
      verification,
      { channel, isPlanned: true },
      { id: needs.vault.fingerprint('idempotency', 'step', leased.id), request: 'step' },
    )
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'unavailable') throw error
    return error.code === 'verification_ended' || error.code === 'verification_not_found'
      ? conclude(needs, leased, { end: 'over' })
      : conclude(needs, leased, { end: 'skipped', reason: error.code })
  }
  return conclude(needs, leased, { end: 'sent' })
}

/**
 * Whether the person goes another way than the one that the step follows: by a further message of another channel, by a factor, or by one that they have
 * shown. A step would take that way from under them, and end the code that has just come by it.
 */
function chosenMeanwhile(v: Verification, { send, after }: Delivery): boolean {
  if (isFactor(v.channel) || (v.details.proven ?? []).length > 0) return true
  return v.sends > send && after !== undefined && v.channel !== after
}

/** Forgets the step, tells of it, and plans the one behind it. */
async function conclude(
  needs: SendNeeds,
  leased: Delivery,
  how: { readonly end: Exclude<StepTaken, 'taken'>; readonly reason?: string },
): Promise<StepTaken> {
  const { project, verification, step = 0 } = leased
  const key = deliveryKey(project, leased.id)
  const about = verificationKey(project, verification)
  const seen = await needs.store.find(about)
  const policy = seen && (await findPolicy(needs.store, project, seen.purpose))
  const id = newId('dlv', needs.random)
  return needs.store.change([key, about], (records, now) => {
    const v = records.find(about)
    if (!isHeld(records.find(key), leased)) return { writes: [], events: [], outcome: 'taken' }
    const isOpen = v !== undefined && statusAt(v, now) === 'pending'
    if (v === undefined || how.end === 'over' || !isOpen)
      return { writes: [drop(key)], events: [], outcome: how.end }
    const planned = policy && nextStep({ id, policy, v, now }, step)
    // The steps behind one that the person has overtaken are measured by the same way as it was.
    const next =
      planned !== undefined && how.reason === OTHER_WAY
        ? { ...planned, send: leased.send, ...(leased.after && { after: leased.after }) }
        : planned
    return {
      writes: [drop(key), ...(next === undefined ? [] : [put(deliveryKey(project, id), next)])],
      events: [
        {
          project,
          type: 'verification.step_taken',
          verification,
          facts: {
            purpose: v.purpose,
            channel: leased.channel,
            step: step + 1,
            result: how.end,
            ...(how.reason !== undefined && { reason: how.reason }),
          },
        },
      ],
      outcome: how.end,
    }
  })
}
