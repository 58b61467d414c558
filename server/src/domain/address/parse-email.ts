import type { Address } from './address.ts'

/** Turns a domain into its ASCII form (IDNA, UTS 46); empty when it has none. Node's `domainToASCII` is one. */
export type AsciiDomain = (domain: string) => string

/**
 * RFC 5321's dot-string. Letters of other scripts are refused before anything is started, since the mail carrier cannot send to them
 * (RFC 6531), and so are quoted local parts: nobody has one.
 */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
/** What a domain is written with, the ideographic full stop included: no path, no port, nothing that IDNA would quietly drop. */
const WRITTEN_DOMAIN = /^[\p{L}\p{M}\p{N}.\u3002-]+$/u
/** RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them its angle brackets. */
const LONGEST = 254
/** Ends in a name, not in a number: a mailbox has no IP address for its domain here. */
const DOMAIN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * Reads one mail address. For counting, letters are lower-cased and the domain becomes ASCII; nothing else is folded: no dots are
 * dropped, no `+tag` cut, no look-alike letters joined. For sending, the local part stays as it was given.
 */
export function parseEmail(text: string, asciiDomain: AsciiDomain): Address | undefined {
  // Not normalised: what is no ASCII letter is refused, and never becomes one.
  const written = text.trim()
  const at = written.lastIndexOf('@')
  const local = written.slice(0, at)
  const name = written
    .slice(at + 1)
    .normalize('NFKC')
    .replace(/\.$/, '')
  const domain = WRITTEN_DOMAIN.test(name) ? asciiDomain(name).toLowerCase() : ''
  const deliverTo = `${local}@${domain}`
  if (at < 1 || local.length > 64 || deliverTo.length > LONGEST) return undefined
  if (!LOCAL.test(local) || !DOMAIN.test(domain)) return undefined
  return {
    kind: 'email',
    deliverTo,
    canonical: deliverTo.toLowerCase(),
    masked: maskEmail(local, domain),
    country: undefined,
  }
}

/** `a•••@e•••.com`: first letters and the end of the domain; the number of dots tells nothing. */
function maskEmail(local: string, domain: string): string {
  const [first = ''] = local
  const ending = domain.slice(domain.lastIndexOf('.'))
  return `${first}•••@${domain.charAt(0)}•••${ending}`
}
