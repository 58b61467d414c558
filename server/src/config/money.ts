import type { Micros } from '../domain/limit/tariff.ts'
import { ValueFault } from './setting-reader.ts'

/** Millionths in one whole, of a currency or of a message. */
export const MICROS = 1_000_000

/** An amount of a currency as people write it, `0.075`, in millionths of it. At most six places, so that nothing is rounded. */
export function amount(text: string): Micros {
  const [, whole, places = ''] = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? []
  if (whole === undefined)
    throw new ValueFault('must be an amount such as 0.075, with at most six places')
  return Number(whole) * MICROS + Number(places.padEnd(6, '0'))
}

/** A cap in money. */
export function money(text: string): Micros {
  const micros = amount(text)
  if (micros === 0) throw new ValueFault('must be more than nothing')
  return micros
}

/** A cap where no prices are known: whole messages, each counted as one whole. */
export function messages(text: string): Micros {
  if (!/^\d{1,9}$/.test(text) || Number(text) === 0)
    throw new ValueFault(
      'must be a whole number of messages from 1 to 999999999; an amount needs prices in the carriers file',
    )
  return Number(text) * MICROS
}
