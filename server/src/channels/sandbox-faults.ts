import type { SendResult } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'

/** What the next messages of a channel are to meet, so that an application can be tried under bad luck. */
export type SandboxFault = {
  readonly channel: Channel
  readonly fault: 'delay' | 'fail' | 'drop' | 'duplicate' | 'reject'
  /** How many messages meet it. */
  readonly times: number
  /** How long a `delay` lasts; at most as long as a carrier's whole attempt (`LEASE_SECONDS`). */
  readonly seconds: number
}

export type SandboxFaults = {
  readonly add: (fault: SandboxFault) => void
  /** The fate of the next message of this channel: undefined lets it pass. */
  readonly meet: (channel: Channel) => Promise<SendResult | 'drop' | 'duplicate' | undefined>
  /** Ends the delays under way, and lets everything after it pass: a stop waits for nothing that was planned. */
  readonly close: () => void
}

/** Plans are kept in this process, met in the order in which they were made. */
export function openSandboxFaults(sleep: (ms: number) => Promise<void>): SandboxFaults {
  let plans: SandboxFault[] = []
  let isClosed = false
  const closed = Promise.withResolvers<void>()
  return {
    add(fault) {
      if (!isClosed) plans.push(fault)
    },
    async meet(channel) {
      const plan = plans.find((p) => p.channel === channel)
      if (plan === undefined) return undefined
      plans = plans.flatMap((p) =>
        p !== plan ? [p] : p.times > 1 ? [{ ...p, times: p.times - 1 }] : [],
      )
      switch (plan.fault) {
        case 'delay':
          await Promise.race([sleep(plan.seconds * 1000), closed.promise])
          return undefined
        case 'fail':
          return { result: 'retry', reason: '451 4.3.0 planned failure (sandbox)' }
        case 'reject':
          return { result: 'refused', reason: '550 5.7.1 planned refusal (sandbox)' }
        case 'drop':
        case 'duplicate':
          return plan.fault
      }
    },
    close() {
      isClosed = true
      plans = []
      closed.resolve()
    },
  }
}
