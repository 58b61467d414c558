import { addressKind, isChannel, type Way } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Policy } from '../project/policy.ts'

/** MSG-13: long enough for whoever lost their number to somebody else to notice. */
const REST = 72 * 3_600_000

/** What stands among a verification's risks when the application told of a change. */
export const SIM_CHANGED = 'sim_changed'

/** Whether a SIM was changed, or a number carried to another provider, so lately that a message to it may reach somebody else (NIST SP 800-63B-4, 3.1.3.3). */
export function isFresh(changedAt: Instant | undefined, now: Instant): boolean {
  return changedAt !== undefined && now - changedAt < REST
}

/** Whether a way goes to whoever holds the SIM. */
export function needsSim(way: Way): boolean {
  return isChannel(way) && addressKind(way) === 'phone'
}

/**
 * The policy without what goes to a telephone number.
 * @throws Problem `destination_not_allowed` when that was asked for, or nothing else is left; `alternatives` names what is
 */
export function withoutSim(policy: Policy, wanted: Way | 'auto'): Policy {
  const channels = policy.channels.filter((channel) => !needsSim(channel))
  const ways = [...policy.factors, ...channels]
  if ((wanted === 'auto' && ways.length === 0) || (wanted !== 'auto' && needsSim(wanted)))
    throw new Problem(
      'destination_not_allowed',
      'channel: the SIM of this number was changed a short while ago; prove the person in another way',
      { reason: SIM_CHANGED, alternatives: ways.join(',') },
    )
  return { ...policy, channels }
}
