import type { Channel } from '../domain/delivery/channel.ts'
import type { Route } from '../domain/delivery/fleet.ts'
import type { Micros } from '../domain/limit/tariff.ts'
import type { CarrierTold, CarrierType } from './carrier-fields.ts'

/** The carriers file, judged. */
export type CarriersWish = {
  /** ISO 4217; undefined when the file names no prices. */
  readonly currency: string | undefined
  /** In the order of the file. */
  readonly carriers: readonly CarrierWish[]
  readonly routes: readonly Route[]
}

export type CarrierWish = {
  /** What the operator calls it. */
  readonly name: string
  readonly type: CarrierType
  readonly channel: Channel
  readonly perSecond: number | undefined
  readonly atOnce: number | undefined
  /** What one message, or one segment of an SMS, costs: by `default`, by country (`DE`) or by prefix (`+4917`). */
  readonly prices: ReadonlyMap<string, Micros>
  /** What is told to its type alone; `isOfType` says what that is. */
  readonly told: object
}

/** Whether a carrier is of this type; what it was told is read then. */
export function isOfType<T extends CarrierType>(
  wish: CarrierWish,
  type: T,
): wish is CarrierWish & { readonly type: T; readonly told: CarrierTold<T> } {
  return wish.type === type
}

export const NO_CARRIERS: CarriersWish = { currency: undefined, carriers: [], routes: [] }
