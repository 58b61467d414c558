import type { Instant } from '../instant.ts'
import { DIRECTORY, type Store } from '../store.ts'
import { carrierTallyKey, TALLY_HOUR, tallyHour } from './carrier-tally.ts'
import { CHANNELS, PAID_CHANNELS, type Channel } from './channel.ts'
import type { CarrierTally, Fleet } from './fleet.ts'

export type ChannelNeeds = {
  readonly store: Pick<Store, 'list' | 'now'>
  readonly fleet: Pick<Fleet, 'carriers' | 'channels' | 'stateOf'>
}

export type Counts = Pick<
  CarrierTally,
  'accepted' | 'failed' | 'refused' | 'delivered' | 'undelivered' | 'approved'
> & {
  /** Of what was accepted, how much was answered rightly: 0 to 1. Undefined where nothing was accepted. */
  readonly conversion: number | undefined
}

export type CarrierView = {
  readonly name: string
  readonly type: string
  readonly state: ReturnType<Fleet['stateOf']>
  readonly lastDay: Counts
  /** By country, the busiest first; `ZZ` for what goes to none. */
  readonly countries: readonly ({ readonly country: string } & Counts)[]
}

export type ChannelView = {
  readonly channel: Channel
  /** Whether it has a carrier here. */
  readonly available: boolean
  /** It goes over the public telephone network: a restricted way of proving who somebody is (NIST SP 800-63B-4, 3.1.3.3). */
  readonly telephone: boolean
  readonly carriers: readonly CarrierView[]
}

const A_PAGE = 1000

/** All channels, their carriers, and how these have been in the last 24 hours, over all processes; the last seconds may be missing. */
export async function showChannels({
  store,
  fleet,
}: ChannelNeeds): Promise<readonly ChannelView[]> {
  const tallies = await talliesSince(store, store.now() - 24 * TALLY_HOUR)
  return CHANNELS.map((channel) => ({
    channel,
    available: fleet.channels.has(channel),
    telephone: PAID_CHANNELS.has(channel) && channel !== 'whatsapp',
    carriers: fleet.carriers
      .filter((carrier) => carrier.channel === channel)
      .map(({ name, type }) => {
        const own = tallies.filter(({ carrier }) => carrier === name)
        return {
          name,
          type,
          state: fleet.stateOf(name),
          lastDay: sumOf(own),
          countries: byCountry(own),
        }
      }),
  }))
}

async function talliesSince(
  store: Pick<Store, 'list'>,
  since: Instant,
): Promise<readonly CarrierTally[]> {
  const found: CarrierTally[] = []
  for (let after: string | undefined; ;) {
    const page = await store.list('carrier_tally', DIRECTORY, {
      limit: A_PAGE,
      ...(after !== undefined && { after }),
    })
    found.push(...page.filter((one) => tallyHour(one) + TALLY_HOUR > since))
    const last = page.at(-1)
    if (last === undefined || page.length < A_PAGE) return found
    after = carrierTallyKey({ ...last, hour: tallyHour(last) }).id
  }
}

function byCountry(tallies: readonly CarrierTally[]): CarrierView['countries'] {
  return [...new Set(tallies.map(({ country }) => country))]
    .map((country) => ({
      country,
      ...sumOf(tallies.filter((one) => one.country === country)),
    }))
    .toSorted((a, b) => b.accepted - a.accepted)
}

function sumOf(tallies: readonly CarrierTally[]): Counts {
  const of = (what: Exclude<keyof Counts, 'conversion'>) =>
    tallies.reduce((sum, one) => sum + one[what], 0)
  const accepted = of('accepted')
  const approved = of('approved')
  return {
    accepted,
    failed: of('failed'),
    refused: of('refused'),
    delivered: of('delivered'),
    undelivered: of('undelivered'),
    approved,
    conversion: accepted === 0 ? undefined : Math.min(1, approved / accepted),
  }
}
