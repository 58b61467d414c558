import { domainToASCII } from 'node:url'

/** An address as it goes on the wire: ASCII only, the domain in punycode where it was not. */
export type WireAddress = {
  readonly local: string
  readonly domain: string
  /** `local@domain`. */
  readonly address: string
}

/** Who a mail is from: `Example <no-reply@example.com>`, or the address alone. */
export type Sender = WireAddress & { readonly name: string }

// RFC 5322 3.2.3, dot-atom. Quoted local parts are left out: nobody is given one, and they may hold
// spaces, commas and `>`, which is all an injection needs.
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
// What may stand in a domain before it is made ASCII. No `%`, `[` or `:`, which domainToASCII would interpret.
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*$/u
const LABELS =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const SENDER = /^(?:"([^"\\<>@]*)"|([^"\\<>@]*?)) ?<([^<>]*)>$/

/**
 * Reads exactly one address, or answers undefined. Lists, display names, comments, quoted local parts,
 * IP literals, control characters and local parts outside ASCII (SMTPUTF8) are not read: a mail to what
 * we half understand could reach somebody else. Lengths are those of RFC 5321 4.5.3.1.
 */
export function readEmailAddress(text: string): WireAddress | undefined {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  const typedDomain = text.slice(at + 1)
  if (at < 1 || local.length > 64 || !LOCAL.test(local) || !DOMAIN.test(typedDomain))
    return undefined
  const domain = domainToASCII(typedDomain)
  if (domain.length > 253 || !LABELS.test(domain)) return undefined
  const address = `${local}@${domain}`
  return address.length <= 254 ? { local, domain, address } : undefined
}

/** Reads `Name <address>` or an address alone; undefined for anything else. */
export function readSender(text: string): Sender | undefined {
  const named = SENDER.exec(text)
  const read = readEmailAddress(named?.[3] ?? text)
  const name = named?.[1] ?? named?.[2] ?? ''
  return read === undefined || hasControls(name) ? undefined : { ...read, name }
}

/** Whether a text that goes into one header line holds anything that could end or bend that line. */
export function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text)
}
