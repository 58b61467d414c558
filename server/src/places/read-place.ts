import type { Place } from '../domain/device/place.ts'

/** So much of a name is shown. */
const LONGEST_NAME = 60

/**
 * Reads what a file holds for an address. Makers write it in two ways: nested by languages (`country.iso_code`, `city.names.en`), or flat
 * (`country_code`, `city`).
 * @returns undefined when it tells nothing that we know of
 */
export function readPlace(held: unknown): Place | undefined {
  const country = code(at(held, 'country', 'iso_code') ?? at(held, 'country_code'))
  const city = name(at(held, 'city', 'names', 'en') ?? at(held, 'city'))
  const latitude = degrees(at(held, 'location', 'latitude') ?? at(held, 'latitude'), 90)
  const longitude = degrees(at(held, 'location', 'longitude') ?? at(held, 'longitude'), 180)
  const asn = networkNumber(at(held, 'autonomous_system_number') ?? at(held, 'asn'))
  const operator = name(
    at(held, 'autonomous_system_organization') ?? at(held, 'as_name') ?? at(held, 'organization'),
  )
  const place: Place = {
    ...(country !== undefined && { country }),
    ...(city !== undefined && { city }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(asn !== undefined && { asn }),
    ...(operator !== undefined && { operator }),
  }
  return Object.keys(place).length === 0 ? undefined : place
}

function at(held: unknown, ...path: readonly string[]): unknown {
  let found = held
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = Reflect.get(found, step)
  }
  return found
}

/** `ZZ` and `XX` are how makers write that they do not know. */
function code(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) && !/^(ZZ|XX)$/.test(value)
    ? value
    : undefined
}

function name(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const clean = value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return clean === '' ? undefined : Array.from(clean).slice(0, LONGEST_NAME).join('')
}

/** To a tenth of a degree, about eleven kilometres: no file knows more of a network, and a person need not be followed home. */
function degrees(value: unknown, most: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !(Math.abs(number) <= most)) return undefined
  return Math.round(number * 10) / 10
}

/** A number, also as `AS64500`. */
function networkNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(/^(?:AS)?(\d{1,10})$/.exec(value)?.[1]) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}
