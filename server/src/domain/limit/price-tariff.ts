import { PAID_CHANNELS, type Channel } from '../delivery/channel.ts'
import type { Destination } from '../delivery/fleet.ts'
import type { Micros, Tariff } from './tariff.ts'

/** What the operator wrote down of prices and caps, in whole millionths. */
export type PriceList = {
  /** ISO 4217; undefined where no price is known: then messages are counted. */
  readonly currency: string | undefined
  /** By carrier: `default`, a country (`DE`), or the first digits of numbers (`+4917`). The longest that fits decides. */
  readonly prices: Readonly<Record<string, Readonly<Record<string, Micros>>>>
  /** Carriers of each channel: what goes by it may cost as much as the dearest of them. */
  readonly carriers: Readonly<Partial<Record<Channel, readonly string[]>>>
  readonly capAnHour: Micros | undefined
  readonly capADay: Micros | undefined
}

/** What one message counts where no price is known. */
export const ONE_MESSAGE: Micros = 1_000_000
/** A text that is longer than this is none of ours (`fit-sms.ts`). */
const MOST_PARTS = 2

/** What messages cost, out of the operator's list. A carrier without a price there costs nothing that we know of; where nothing has one, messages are counted. */
export function priceTariff(list: PriceList): Tariff {
  const { currency, prices, carriers, capAnHour, capADay } = list
  const isCounting = currency === undefined
  const price = (carrier: string, destination: Destination): Micros =>
    isCounting ? ONE_MESSAGE : priceOf(prices[carrier] ?? {}, destination)
  const parts = (destination: Destination, many: number): number =>
    destination.channel === 'sms' && !isCounting ? many : 1
  return {
    currency: currency ?? 'messages',
    most(destination) {
      if (!PAID_CHANNELS.has(destination.channel)) return 0
      const names = carriers[destination.channel] ?? []
      const dearest = Math.max(0, ...names.map((name) => price(name, destination)))
      return (isCounting ? ONE_MESSAGE : dearest) * parts(destination, MOST_PARTS)
    },
    cost(carrier, destination, sent) {
      if (!PAID_CHANNELS.has(destination.channel)) return 0
      return price(carrier, destination) * parts(destination, sent)
    },
    capAnHour,
    capADay,
  }
}

function priceOf(prices: Readonly<Record<string, Micros>>, { to, country }: Destination): Micros {
  for (let end = to.length; end > 1; end -= 1) {
    const price = prices[to.slice(0, end)]
    if (price !== undefined) return price
  }
  const ofCountry = country === undefined ? undefined : prices[country]
  return ofCountry ?? prices['default'] ?? 0
}

/** Millionths as decimals: `0.075`, `12`. */
export function decimal(micros: Micros): string {
  const whole = Math.floor(micros / 1_000_000)
  const rest = String(micros % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}
