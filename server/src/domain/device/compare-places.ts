import type { DeviceGrant } from './device-grant.ts'
import type { DeviceQuestion } from './device-question.ts'
import type { Place, Whereabouts } from './place.ts'

const EARTH_RADIUS_KILOMETRES = 6371
/** Places are known to a city at best: finer steps would promise what no data file keeps. */
const STEP_KILOMETRES = 10

/** How far asker and approver are apart, as far as it is known. An application's server is nowhere. */
export function compareWhereabouts(
  asker: Whereabouts,
  approver: Whereabouts | undefined,
): DeviceQuestion['apart'] {
  return {
    sameNetwork: approver !== undefined && asker.near !== '' && asker.near === approver.near,
    sameCountry: same(asker.place?.country, approver?.place?.country),
    kilometres: kilometresBetween(asker.place, approver?.place),
  }
}

/**
 * Whether the code must be typed by hand before it can be approved: it only came along with a link, and asker and approver are known to be in
 * different countries or networks (DEV-26), or somebody else showed the same code (DEV-34). What is not known speaks neither way.
 */
export function mustType(grant: DeviceGrant, approver: Whereabouts | undefined): boolean {
  if (grant.claim?.typed === true) return false
  const asker = grant.asker.place
  return (
    grant.contested === true ||
    same(asker?.country, approver?.place?.country) === false ||
    same(asker?.asn, approver?.place?.asn) === false
  )
}

/** By the great circle, rounded to ten kilometres; undefined unless both are known. */
export function kilometresBetween(
  one: Place | undefined,
  other: Place | undefined,
): number | undefined {
  if (one?.latitude === undefined || one.longitude === undefined) return undefined
  if (other?.latitude === undefined || other.longitude === undefined) return undefined
  const a =
    halfVersine(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      halfVersine(other.longitude - one.longitude)
  const kilometres = 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(a)))
  return Math.round(kilometres / STEP_KILOMETRES) * STEP_KILOMETRES
}

function same<T>(one: T | undefined, other: T | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other
}

function halfVersine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
