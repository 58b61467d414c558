import type { Country } from '../guard/destination.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'
import type { CarrierTally } from './fleet.ts'

export const TALLY_HOUR = 3_600_000
/** A day is shown; a week is there to look back on. */
const TALLIES_KEPT = 8 * 24 * TALLY_HOUR

/** Stands where a message goes to no country: a mailbox, a name. ISO 3166 leaves it to its users. */
export const NO_COUNTRY = 'ZZ'

/** Which carrier, towards which country, in which hour (its beginning). */
export type TallyOf = {
  readonly carrier: string
  readonly country: Country
  readonly hour: Instant
}

export function carrierTallyKey({ carrier, country, hour }: TallyOf): Key<'carrier_tally'> {
  const id = `${carrier}/${country}/${new Date(hour).toISOString()}`
  return { kind: 'carrier_tally', project: DIRECTORY, id }
}

/** When the tally of an hour is forgotten. */
export function tallyEnds(hour: Instant): Instant {
  return hour + TALLIES_KEPT
}

/** The hour of a tally, which its record tells by its end. */
export function tallyHour({ expiresAt }: Pick<CarrierTally, 'expiresAt'>): Instant {
  return expiresAt - TALLIES_KEPT
}
