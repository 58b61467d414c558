import type { Country } from '../guard/destination.ts'
import type { VerificationId } from '../ids.ts'
import type { Carrier, OutgoingMessage, SendResult } from './carrier.ts'
import type { Channel } from './channel.ts'

/** Which carriers a message may go by, as the operator wrote it. The first rule of its channel that fits decides. */
export type Route = {
  readonly channel: Channel
  /** ISO 3166 codes; left out: every country. */
  readonly countries?: readonly Country[]
  /** E.164 prefixes such as `+4917`; left out: every number. */
  readonly prefixes?: readonly string[]
  /** Carriers in the order in which they are tried. Several in one step share it by their weights. */
  readonly steps: readonly (readonly RouteChoice[])[]
}
export type RouteChoice = { readonly carrier: string; readonly weight: number }

/** Where a message goes, as far as routes, prices and tallies ask. */
export type Destination = {
  readonly channel: Channel
  readonly to: string
  /** Undefined for what is no telephone number, and for numbers of no country. */
  readonly country: Country | undefined
}

/** All carriers of this process, and how they have been. `work/` keeps the real one. */
export type Fleet = {
  readonly carriers: readonly Carrier[]
  /** Channels that have a carrier. */
  readonly channels: ReadonlySet<Channel>
  /**
   * The carrier to try next: the first of the route that was not tried for this message, is not resting after failures, and has room. `wait`:
   * all that are left rest; `none`: none is left, or none goes there.
   */
  choose(
    destination: Destination,
    tried: readonly string[],
  ):
    | { readonly result: 'carrier'; readonly carrier: Carrier }
    | { readonly result: 'wait'; readonly afterSeconds: number }
    | { readonly result: 'none' }
  /** How a carrier has been lately, by its name. `unreachable`: the try after its rest failed too. */
  stateOf(carrier: string): 'ok' | 'resting' | 'unreachable'
  /** Whether a message of this channel could leave now: while none can, none is taken from the outbox. How many, at most. */
  room(channel: Channel): number
  /**
   * Takes one of the carrier's hands: `now` when one is free, else whether one was free in time. `late` means that things may have changed meanwhile,
   * `stopped` that the process ends. Whoever has a hand gives it back with `leave`.
   */
  enter(carrier: Carrier): 'now' | Promise<'late' | 'full' | 'stopped'>
  leave(carrier: Carrier): void
  /** Nothing was handed over after all: the try that a rested carrier was given is still open. */
  abandon(carrier: Carrier): void
  /** Hands it the message. It never throws, and never waits for longer than a lease allows: a carrier that says nothing has failed. */
  send(carrier: Carrier, message: OutgoingMessage): Promise<SendResult>
  /** What an attempt came to, for the breaker and the tallies. `refused`: it works, and did not take this one. */
  tell(
    carrier: Carrier,
    destination: Destination,
    what: 'accepted' | 'failed' | 'refused' | 'delivered' | 'undelivered',
    /** Of an accepted code: whose answer is then counted for the carrier. */
    verification?: VerificationId,
  ): void
}

/** How one carrier did towards one country in one hour, over all replicas: `GET /v1/channels`. */
export type CarrierTally = {
  readonly carrier: string
  readonly country: string
  readonly accepted: number
  readonly failed: number
  readonly refused: number
  readonly delivered: number
  readonly undelivered: number
  /** Codes sent by it that were then answered rightly. */
  readonly approved: number
  readonly expiresAt: number
}
