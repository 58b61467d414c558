import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { isIP } from 'node:net'
import type * as Maxmind from 'maxmind'

/** One file of places. */
export type PlaceFile = {
  readonly file: string
  readonly kind: string
  /** ms since 1970 */
  readonly builtAt: number
  /** What the file holds for an address, in its maker's words. */
  readonly find: (address: string) => unknown
}

/** Reads a file without holding up anybody else. @throws Error naming the file */
export async function loadPlaceFile(file: string): Promise<PlaceFile> {
  try {
    return placeFile(file, await readFile(file))
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** The same at once. @throws Error naming the file */
export function readPlaceFile(file: string): PlaceFile {
  try {
    return placeFile(file, readFileSync(file))
  } catch (error) {
    throw unreadable(file, error)
  }
}

function placeFile(file: string, bytes: Buffer): PlaceFile {
  // Not imported above: a service that is never asked for a place need not load it.
  const maxmind: typeof Maxmind = createRequire(import.meta.url)('maxmind')
  const reader = new maxmind.Reader<Maxmind.Response>(bytes)
  const { databaseType, buildEpoch, ipVersion } = reader.metadata
  return {
    file,
    kind: databaseType,
    builtAt: buildEpoch.getTime(),
    // A file of IPv4 alone would be searched with the beginning of an IPv6 address.
    find: (address) => (ipVersion === 4 && isIP(address) === 6 ? null : reader.get(address)),
  }
}

function unreadable(file: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  const why = code === undefined ? 'is no MMDB file' : `cannot be read (${code})`
  return new Error(`${file} ${why}`, { cause })
}
