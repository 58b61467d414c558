import { isIP } from 'node:net'
import { isReachable, type Allowed } from './judge-address.ts'

/** Where a request goes, as far as its writing tells. */
export type Target = {
  readonly url: URL
  /** The address itself, where no name stands in the URL. */
  readonly address: string | undefined
  /** The name to look up, without the dot that may stand at its end. */
  readonly name: string
}

/** Longer ones belong to nobody's service. */
const LONGEST = 2048

/**
 * Reads a URL that somebody else wrote. Every way to write an IPv4 address (octal, hexadecimal, one number, percent signs, full-width digits) is one
 * address once `URL` has read it, and only what it read is used from here on.
 * @returns a reason in words for people when no request may go there
 */
export function judgeUrl(text: string, allowed: Allowed): Target | string {
  const url = text.length > LONGEST ? null : URL.parse(text)
  if (url === null) return 'it is not a URL'
  if (url.username !== '' || url.password !== '') return 'it holds a name or a password'
  const bare = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname
  const name = bare.replace(/\.$/, '').toLowerCase()
  const address = isIP(name) === 0 ? undefined : name
  const isLocal = allowed.loopback && isOwnMachine(name)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    return 'it must begin with https://'
  if (name === '') return 'it names no host'
  if (address !== undefined) {
    if (!isReachable(address, allowed)) return CLOSED
  } else if (!isLocal && (name === 'localhost' || name.endsWith('.localhost'))) return CLOSED
  return { url, address, name }
}

/** Says the same of every closed address: which networks there are is nobody's business. */
const CLOSED = 'it leads to an address that is not of the public internet'

/** This machine, by one of the three names that mean nothing else. */
function isOwnMachine(name: string): boolean {
  return name === 'localhost' || name === '127.0.0.1' || name === '::1'
}
