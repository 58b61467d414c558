import type { Address } from './address.ts'

/** Turns a domain into its ASCII form (IDNA, UTS 46); empty when it has none. Node's `domainToASCII` is one. */
export type AsciiDomain = (domain: string) => string

/** RFC 5321's dot-string, with the letters of other scripts (RFC 6531); quoted local parts are refused, nobody has one. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

/**
 * Reads one mail address. For counting, ASCII letters are lower-cased and the domain becomes ASCII; nothing else is folded: no dots
 * are dropped, no `+tag` cut, no look-alike letters joined. For sending, the local part stays as it was given.
 */
export function parseEmail(text: string, asciiDomain: AsciiDomain): Address | undefined {
  const written = text.trim().normalize('NFC')
  const at = written.lastIndexOf('@')
  const local = written.slice(0, at)
  const domain = asciiDomain(
    written
      .slice(at + 1)
      .normalize('NFKC')
      .replace(/\.$/, ''),
  ).toLowerCase()
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
