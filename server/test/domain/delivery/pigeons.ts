import type { Carrier, OutgoingMessage } from '../../../src/domain/delivery/carrier.ts'
import type { Channel } from '../../../src/domain/delivery/channel.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { openFleet } from '../../../src/work/fleet.ts'

/** A fleet with one carrier a channel, each of which takes everything and shows it to `take`. */
export function pigeons(channels: readonly Channel[], take: (message: OutgoingMessage) => void) {
  const carriers = channels.map((channel): Carrier => ({
    name: `pigeon_${channel}`,
    type: 'double',
    channel,
    async send(message) {
      take(message)
      return { result: 'accepted' }
    },
    close: async () => {},
  }))
  return openFleet({ carriers, routes: [], now: () => Date.now(), random: systemRandom() })
}
