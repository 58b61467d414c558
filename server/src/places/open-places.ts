/*
 * places/ tells where an IP address is, as far as files of data know: the country for everybody, city, position and network for whoever
 * brings files of their own (MMDB). It asks nobody over the network. What a place means for a decision is not for here but for the domain.
 */
import { createRequire } from 'node:module'
import { isIP } from 'node:net'
import type { Locate, Place } from '../domain/device/place.ts'
import { isOwnNetwork } from './is-own-network.ts'
import { loadPlaceFile, readPlaceFile, type PlaceFile } from './place-file.ts'
import { readPlace } from './read-place.ts'

/** What a file of places says of itself. */
export type AboutPlaces = {
  readonly file: string
  /** What its maker calls it: `GeoLite2-City`. */
  readonly kind: string
  /** When its maker built it, in ms since 1970. */
  readonly builtAt: number
}

export type Places = {
  readonly locate: Locate
  /** Every file that is asked, in this order. */
  readonly about: () => readonly AboutPlaces[]
}

/** The country of every network: nothing to download and no account to open. Its makers' terms stand in docs/reference/settings.md. */
const PACKAGE = '@ip-location-db/geo-whois-asn-country-mmdb'
const COUNTRIES = `${PACKAGE}/geo-whois-asn-country.mmdb`

/**
 * Opens the files of places. Those that are named are read now, so that a bad one is told at once; the packaged one, asked where none of them
 * tells a country, is read with the first question that needs it: 35 ms once, and no memory for a service that no device ever asks.
 * @param files paths of MMDB files; of what two of them tell, the first one's word counts
 * @throws Error naming the file, when one cannot be read or is no MMDB file
 */
export async function openPlaces(files: readonly string[] | undefined): Promise<Places> {
  const named = await Promise.all((files ?? []).map((file) => loadPlaceFile(file)))
  const packaged = lazily(() => readPlaceFile(createRequire(import.meta.url).resolve(COUNTRIES)))
  return {
    locate: (address) => {
      if (isIP(address) === 0 || isOwnNetwork(address)) return undefined
      const known = ask(named, address)
      return known?.country === undefined ? merged(known, ask([packaged()], address)) : known
    },
    about: () => [...named, { ...packaged(), file: PACKAGE }].map(aboutFile),
  }
}

function aboutFile({ file, kind, builtAt }: PlaceFile): AboutPlaces {
  return { file, kind, builtAt }
}

function ask(files: readonly PlaceFile[], address: string): Place | undefined {
  let place: Place | undefined
  for (const { find } of files) place = merged(place, readPlace(find(address)))
  return place
}

function merged(first: Place | undefined, then: Place | undefined): Place | undefined {
  return first === undefined ? then : then === undefined ? first : { ...then, ...first }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
