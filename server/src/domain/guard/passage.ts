import type { Address } from '../address/address.ts'
import { PAID_CHANNELS, type Channel } from '../delivery/channel.ts'
import type { ProjectId } from '../ids.ts'
import type { Network } from '../limit/network-budget.ts'
import type { Vault } from '../needs.ts'
import type { Country, NumberKind } from './destination.ts'

/** One message on its way out, as the guard sees it: where it goes and where it was asked for, never the number itself. */
export type Passage = {
  readonly channel: Channel
  readonly country: Country | undefined
  readonly numberKind: NumberKind
  /** The first seven digits with their `+`, fewer of a short number: what operators and their prices are told apart by. */
  readonly prefix: string
  /** Keyed hash of all digits but the last three, and those. */
  readonly range: string
  readonly tail: number
  /** Keyed hashes of the networks it was asked from, the nearest first. */
  readonly networks: readonly string[]
  /** Keyed hash of what the application calls the device. */
  readonly device: string | undefined
  /** Eight characters of the target's keyed hash. */
  readonly target: string
}

const PREFIX_DIGITS = 7
const TAIL_DIGITS = 3
/** Of a number at least so many digits stay unsaid: some countries' whole numbers have seven. */
const UNSAID_DIGITS = 4

/** Where a paid message goes; undefined for any other, which nobody can be made to pay for. */
export function passageOf(
  vault: Pick<Vault, 'fingerprint'>,
  project: ProjectId,
  of: {
    readonly channel: Channel
    readonly address: Pick<Address, 'deliverTo' | 'country' | 'numberKind'>
    readonly targetHash: string
    readonly network?: Network | undefined
    readonly device?: string | undefined
  },
): Passage | undefined {
  if (!PAID_CHANNELS.has(of.channel)) return undefined
  const { deliverTo, country, numberKind = 'other' } = of.address
  const { network } = of
  return {
    channel: of.channel,
    country,
    numberKind,
    prefix: prefixOf(deliverTo),
    range: vault.fingerprint('range', project, deliverTo.slice(0, -TAIL_DIGITS)),
    tail: Number(deliverTo.slice(-TAIL_DIGITS)),
    networks:
      network === undefined || network.isUnknown === true
        ? []
        : [network.near, ...(network.wide === undefined ? [] : [network.wide])],
    device:
      of.device === undefined
        ? undefined
        : vault.fingerprint('range', project, 'device', of.device),
    target: markOf(of.targetHash),
  }
}

/** The first digits of a number (E.164), with its `+`; never its last four. */
export function prefixOf(number: string): string {
  const digits = Math.min(PREFIX_DIGITS, number.length - 1 - UNSAID_DIGITS)
  return number.slice(0, Math.max(1, digits) + 1)
}

/** What a target is called inside one record of traffic. */
export function markOf(targetHash: string): string {
  return targetHash.slice(0, 8)
}

/** The scopes that a message is counted in, and that can be stopped: the prefix first. */
export function scopesOf(passage: Passage): readonly string[] {
  return [
    `prefix/${passage.prefix}`,
    ...(passage.country === undefined ? [] : [`country/${passage.country}`]),
    `range/${passage.range}`,
    ...passage.networks.map((network) => `network/${network}`),
    ...(passage.device === undefined ? [] : [`device/${passage.device}`]),
  ]
}
