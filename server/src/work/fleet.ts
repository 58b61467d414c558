import type { Carrier, SendResult } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'
import type { Destination, Fleet, Route, RouteChoice } from '../domain/delivery/fleet.ts'
import type { Random } from '../domain/ids.ts'
import type { Instant } from '../domain/instant.ts'
import { openBreaker, type Breaker } from './breaker.ts'
import { openHands, type Hands } from './hands.ts'
import type { Tallies } from './tallies.ts'

export type FleetNeeds = {
  /** In the order of the carriers file, which is the order in which they are tried where no route says another. Names are unique. */
  readonly carriers: readonly Carrier[]
  /** In the order in which they stand in the carriers file. */
  readonly routes: readonly Route[]
  /** The store's clock. */
  readonly now: () => Instant
  readonly random: Pick<Random, 'below'>
  /** Where it is counted how they do; left out: nowhere. */
  readonly tallies?: Pick<Tallies, 'count' | 'await'>
}

export type OpenFleet = Fleet & {
  /** Whether all carriers of a channel rest: what is due for it is put off, and does not stand still. */
  rests(channel: Channel): boolean
  /** Lets in whose turn has come; for a clock that was moved. */
  look(): void
  /** Nothing waits for a carrier any more: the process stops, and what is not on its way yet goes back to the outbox. */
  turnAway(): void
  /** Closes the carriers; nothing may be on its way any more. */
  close(): Promise<void>
}

/** A carrier's whole attempt. A lease lasts longer than this and the waits before it (`LEASE_SECONDS`). */
const SEND_MS = 60_000
/** When all that are left are full, and none rests. */
const BUSY_SECONDS = 2

type Ship = { readonly carrier: Carrier; readonly breaker: Breaker; readonly hands: Hands }

/** All carriers of this process: which goes where, who rests, and how many messages each holds at once. */
export function openFleet({ carriers, routes, now, random, tallies }: FleetNeeds): OpenFleet {
  const ships = new Map<Carrier, Ship>(
    carriers.map((carrier) => [
      carrier,
      { carrier, breaker: openBreaker(now), hands: openHands(carrier, now) },
    ]),
  )
  const channels = new Set(carriers.map(({ channel }) => channel))
  const ways = new Map([...channels].map((channel) => [channel, waysOf(channel, carriers, routes)]))

  const shipOf = (carrier: Carrier): Ship => {
    const ship = ships.get(carrier)
    if (ship === undefined) throw new Error('This carrier is none of this fleet.')
    return ship
  }

  const pick = (usable: readonly Choice[]): Carrier | undefined => {
    const first = usable[0]
    if (first === undefined || usable.length === 1) return first?.carrier
    let left = random.below(usable.reduce((sum, { weight }) => sum + weight, 0))
    for (const { carrier, weight } of usable) {
      if (left < weight) return carrier
      left -= weight
    }
    return first.carrier
  }

  return {
    carriers,
    channels,
    choose(destination, tried) {
      const way = ways.get(destination.channel)?.find((one) => fits(one, destination))
      let wait: number | undefined
      for (const step of way?.steps ?? []) {
        const usable: Choice[] = []
        for (const choice of step) {
          if (tried.includes(choice.carrier.name)) continue
          const { breaker, hands } = shipOf(choice.carrier)
          const rest = breaker.restsFor()
          if (rest === 0 && hands.hasRoom()) usable.push(choice)
          else wait = Math.min(wait ?? Infinity, rest === 0 ? BUSY_SECONDS : Math.ceil(rest / 1000))
        }
        const carrier = pick(usable)
        if (carrier !== undefined) return { result: 'carrier', carrier }
      }
      return wait === undefined ? { result: 'none' } : { result: 'wait', afterSeconds: wait }
    },
    room(channel) {
      let room = 0
      for (const { carrier, breaker, hands } of ships.values())
        if (carrier.channel === channel) room += Math.min(breaker.most(), hands.free())
      return room
    },
    rests(channel) {
      for (const { carrier, breaker } of ships.values())
        if (carrier.channel === channel && breaker.most() > 0) return false
      return true
    },
    enter(carrier) {
      const { breaker, hands } = shipOf(carrier)
      breaker.begins()
      return hands.enter()
    },
    leave(carrier) {
      shipOf(carrier).hands.leave()
    },
    abandon(carrier) {
      shipOf(carrier).breaker.abandoned()
    },
    send: (carrier, message) => inTime(() => carrier.send(message)),
    tell(carrier, destination, what, verification) {
      const ship = ships.get(carrier)
      if (what === 'failed') ship?.breaker.failed(destination.to)
      else if (what === 'accepted' || what === 'refused') ship?.breaker.worked(destination.to)
      tallies?.count(carrier.name, destination.country, what)
      if (verification !== undefined)
        tallies?.await(carrier.name, destination.country, verification)
    },
    stateOf(name) {
      const found = [...ships.values()].find(({ carrier }) => carrier.name === name)
      return found === undefined ? 'ok' : found.breaker.state()
    },
    look() {
      for (const { hands } of ships.values()) hands.look()
    },
    turnAway() {
      for (const { hands } of ships.values()) hands.turnAway()
    },
    async close() {
      await Promise.all(carriers.map((carrier) => carrier.close()))
    },
  }
}

type Choice = Omit<RouteChoice, 'carrier'> & { readonly carrier: Carrier }
type Way = Omit<Route, 'channel' | 'steps'> & { readonly steps: readonly (readonly Choice[])[] }

/** A channel's routes with their carriers; without any, one for everything, by the order of the carriers. */
function waysOf(
  channel: Channel,
  carriers: readonly Carrier[],
  routes: readonly Route[],
): readonly Way[] {
  const own = carriers.filter((carrier) => carrier.channel === channel)
  const written = routes.filter((route) => route.channel === channel)
  if (written.length === 0) return [{ steps: own.map((carrier) => [{ carrier, weight: 1 }]) }]
  return written.map(({ countries, prefixes, steps }) => ({
    ...(countries !== undefined && { countries }),
    ...(prefixes !== undefined && { prefixes }),
    steps: steps.map((step) =>
      step.flatMap(({ carrier: name, weight }) => {
        const carrier = own.find((one) => one.name === name)
        return carrier === undefined ? [] : [{ carrier, weight }]
      }),
    ),
  }))
}

/** A route with countries and prefixes is for numbers of one of either. */
function fits({ countries, prefixes }: Way, { to, country }: Destination): boolean {
  if (countries === undefined && prefixes === undefined) return true
  return (
    (country !== undefined && countries?.includes(country) === true) ||
    prefixes?.some((prefix) => to.startsWith(prefix)) === true
  )
}

/** A carrier that says nothing has failed. What it throws may hold the address or the message, so only that it failed is told. */
function inTime(send: () => Promise<SendResult>): Promise<SendResult> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ result: 'retry', reason: 'the carrier did not answer', mayHaveCost: true }),
      SEND_MS,
    )
    timer.unref()
    const end = (result: SendResult): void => {
      clearTimeout(timer)
      resolve(result)
    }
    const failed = (): void => end({ result: 'retry', reason: 'the carrier failed' })
    try {
      send().then(end, failed)
    } catch {
      failed()
    }
  })
}
