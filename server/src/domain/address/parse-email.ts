import type { Address } from './address.ts'

/** Turns a domain into its ASCII form (IDNA, UTS 46); empty when it has none. Node's `domainToASCII` is one. */
export type AsciiDomain = (domain: string) => string

/** RFC 5321's dot-string, with the letters of other scripts (RFC 6531); quoted local parts are refused, nobody has one. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
/** What a domain is written with, the ideographic full stop included: no path, no port, nothing that IDNA would quietly drop. */
const WRITTEN_DOMAIN = /^[\p{L}\p{M}\p{N}.\u3002-]+$/u
/** Ends in a name, not in a number: a mailbox has no IP address for its domain here. */
const DOMAIN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * Reads one mail address. For counting, ASCII letters are lower-cased and the domain becomes ASCII; nothing else is folded: no dots
 * are dropped, no `+tag` cut, no look-alike letters joined. For sending, the local part stays as it was given.
 */
export function parseEmail(text: string, asciiDomain: AsciiDomain): Address | undefined {
  const written = text.trim().normalize('NFC')
  const at = written.lastIndexOf('@')
  const local = written.slice(0, at)
  const name = written
    .slice(at + 1)
    .normalize('NFKC')
    .replace(/\.$/, '')
  const domain = WRITTEN_DOMAIN.test(name) ? asciiDomain(name).toLowerCase() : ''
  if (at < 1 || local.length > 64 || !LOCAL.test(local) || !DOMAIN.test(domain)) return undefined
  return {
    kind: 'email',
    deliverTo: `${local}@${domain}`,
    canonical: `${local.replace(/[A-Z]/g, (letter) => letter.toLowerCase())}@${domain}`,
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
