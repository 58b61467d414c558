import type { Channel } from '../delivery/channel.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { nextSendAt, nextSubjectSendAt } from '../limit/send-limits.ts'
import type { TargetBudget } from '../limit/target-budget.ts'
import { Problem } from '../problem.ts'
import type { Policy } from '../project/policy.ts'

/** LIM-03, LIM-04: a start waits like any further message. @throws Problem `rate_limited`, with `retry_after` */
export function refuseEarlySend(
  budget: TargetBudget,
  subjectSends: readonly Instant[],
  channel: Channel,
  policy: Policy,
  now: Instant,
): void {
  const at = Math.max(
    nextSendAt(budget, channel, policy.resend.afterSeconds, now),
    nextSubjectSendAt(subjectSends, now),
  )
  if (at > now)
    throw new Problem('rate_limited', 'No further message to this address yet. Wait a while.', {
      retry_after: secondsUntil(at, now),
    })
}
