/*
 * What is sent by itself when nobody has answered. A step waits in the outbox like a message and holds none: when it is due,
 * `verification/take-step.ts` sends once more by its channel, and plans the one after it.
 */
import type { DeliveryId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Policy } from '../project/policy.ts'
import type { Verification } from '../verification/verification.ts'
import type { Delivery } from './delivery.ts'

type OfWorkflow = {
  /** A fresh id (`newId('dlv', …)`). */
  readonly id: DeliveryId
  readonly policy: Pick<Policy, 'workflow'>
  /** As it stands after the message that the step follows. */
  readonly v: Pick<Verification, 'project' | 'id' | 'sends' | 'channel' | 'expiresAt'>
  readonly now: Instant
}

/** The first step of a workflow, to be written in the change that starts the verification; undefined without one, or when it would come too late. */
export function firstStep(of: OfWorkflow): Delivery | undefined {
  return stepOf(of, 0)
}

/** The step behind `step`. */
export function nextStep(of: OfWorkflow, step: number): Delivery | undefined {
  return stepOf(of, step + 1)
}

function stepOf({ id, policy, v, now }: OfWorkflow, step: number): Delivery | undefined {
  const planned = policy.workflow?.[step]
  if (planned === undefined) return undefined
  const dueAt = now + planned.afterSeconds * 1000
  if (dueAt >= v.expiresAt) return undefined
  return {
    id,
    project: v.project,
    verification: v.id,
    kind: 'step',
    send: v.sends,
    channel: planned.channel,
    sealedCode: undefined,
    step,
    after: v.channel,
    attempts: 0,
    dueAt,
    deadline: v.expiresAt,
  }
}
