import type { Destination } from '../delivery/fleet.ts'

/** Millionths of the price table's currency: whole numbers, so that sums are exact. */
export type Micros = number

/** What messages cost, and how much may be spent: the operator's, from the carriers file and the settings. */
export type Tariff = {
  /** ISO 4217, or `messages` where no prices are known: then each SMS, call or WhatsApp message counts 1. */
  readonly currency: string
  /** The most that one message there may cost with any carrier of its route: what is set aside before it is sent. */
  most(destination: Destination): Micros
  /** What it cost with this carrier. @param parts segments of an SMS; 1 for anything else */
  cost(carrier: string, destination: Destination, parts: number): Micros
  /** Caps of one project; undefined: none (sandbox only). */
  readonly capAnHour: Micros | undefined
  readonly capADay: Micros | undefined
}
