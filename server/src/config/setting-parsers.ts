import { isIP } from 'node:net'
import { Secret } from './secret.ts'
import type { DatabaseWish } from './settings.ts'
import { ValueFault } from './setting-reader.ts'

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!/^\d{1,9}$/.test(text) || number < least || number > most) {
      throw new ValueFault(`must be a whole number from ${least} to ${most}`)
    }
    return number
  }
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): (text: string) => W {
  return (text) => {
    const word = words.find((one) => one === text)
    if (word === undefined) throw new ValueFault(`must be ${words.join(' or ')}`)
    return word
  }
}

/** One line of at most `most` characters, without control characters. */
export function line(most: number): (text: string) => string {
  return (text) => {
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    if (text.length > most || /[\u0000-\u001f\u007f]/.test(text)) {
      throw new ValueFault(`must be one line of at most ${most} characters`)
    }
    return text.trim()
  }
}

/** A host's name or address, without brackets. */
export function hostName(text: string): string {
  if (isIP(text) === 0 && !/^[A-Za-z0-9_.-]{1,253}$/.test(text))
    throw new ValueFault('must be a host name or an address')
  return text
}

/** Master keys by their shape; whether they can be used is found out where they are made into keys. */
export function masterKeys(text: string): string {
  const entries = text.split(/[\n,]/).map((entry) => entry.trim())
  if (!entries.every((entry) => /^(#.*|(lookup:)?[A-Za-z0-9+/]{43}=)?$/.test(entry))) {
    throw new ValueFault(
      'must hold keys of 32 bytes in base64; `openssl rand -base64 32` makes one',
    )
  }
  return text
}

/** Texts divided by commas; none when it is empty. */
export function listOf<T>(parse: (text: string) => T): (text: string) => readonly T[] {
  return (text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(parse)
}

/** The service's public address: an origin, `https://verify.shop.example`, without a slash at its end. */
export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new ValueFault('must be an address such as https://verify.shop.example')
  }
  if (
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new ValueFault('must have no path, query, fragment or user')
  }
  return url.origin
}

/** An address to send a person back to, kept as it was written, since it is compared whole. */
export function returnUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
  ) {
    throw new ValueFault('must hold https addresses (http on loopback only), each written whole')
  }
  if (
    url.hash !== '' ||
    text.includes('#') ||
    url.username !== '' ||
    url.password !== '' ||
    text.includes('*')
  ) {
    throw new ValueFault('must hold addresses without fragment, user and `*`')
  }
  return text
}

/** Whether an address is of this very machine. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
}

/** `sqlite:<file>` or `postgres://…`. The address is told without repeating it, for it may hold a password; the store reads it in full. */
export function database(text: string): DatabaseWish {
  if (/^postgres(ql)?:/.test(text)) {
    if (!/^postgres(ql)?:\/\/[^\s#]+$/.test(text)) {
      throw new ValueFault('must be postgres://user:password@host:port/name')
    }
    return { engine: 'postgres', url: new Secret(text) }
  }
  const file = /^sqlite:(.+)$/.exec(text)?.[1]
  if (file === undefined || file.startsWith('//')) {
    throw new ValueFault('must be sqlite:<file> or postgres://user:password@host:port/name')
  }
  return { engine: 'sqlite', file }
}

/** A text that is shown, but for the password of an address in it. */
export function withoutPassword(text: string): string {
  return text.replace(/^([a-z]+:\/\/[^/?@]*?:)[^/?]*(@)/, '$1••••••$2')
}

/** A mail server's address; what is wrong with it is told without repeating it, for it holds a password. */
export function smtpUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new ValueFault('must be smtp://user:password@host:port or smtps://…')
  }
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '')
    throw new ValueFault('must end after the port')
  return text
}

/** `name@host`, where what comes back is sent. */
export function bareAddress(text: string): string {
  if (text.includes('<'))
    throw new ValueFault('must be an e-mail address alone: bounce@shop.example')
  return mailbox(text)
}

/** `name@host`, or `Name <name@host>`. */
export function mailbox(text: string): string {
  const address = /^[^<>]*<([^<>]*)>$/.exec(line(200)(text))?.[1] ?? text
  if (!/^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/.test(address.trim())) {
    throw new ValueFault(
      'must be an e-mail address, or a name with one: Shop <no-reply@shop.example>',
    )
  }
  return text.trim()
}

/** A country as ISO 3166-1 writes it. */
export function country(text: string): string {
  if (!/^[A-Z]{2}$/.test(text))
    throw new ValueFault('must hold ISO 3166 codes of two capital letters')
  return text
}

/**
 * A proxy's address or network. Whatever leaves open who is trusted is refused (M64): a number of hops believes
 * whoever comes the short way, and a network of everybody believes the person who asks.
 */
export function proxyNetwork(text: string): string {
  if (/^(true|false|yes|no|on|off|all|any|\*|\d+)$/i.test(text)) {
    throw new ValueFault(
      'must name the proxies: a list of addresses or networks such as 10.0.0.0/8',
    )
  }
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  const most = family === 6 ? 128 : 32
  const isWhole = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  if (family === 0 || !isWhole || more.length > 0) {
    throw new ValueFault('must hold addresses or networks such as 10.0.0.0/8')
  }
  // The widest networks that are one's own are 10.0.0.0/8 and fc00::/7; `::ffff:0:0/96` is all of IPv4.
  const isEverybody = bits !== undefined && Number(bits) < (family === 6 ? 7 : 8)
  if (isEverybody || /^::ffff:/i.test(address))
    throw new ValueFault('trusts too many; name the proxies')
  return text
}

/** A network of the operator's own: an address or a CIDR block. Everybody's is none: then nothing would be judged any more. */
export function ownNetwork(text: string): string {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  const isWhole =
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32))
  if (family === 0 || !isWhole || more.length > 0)
    throw new ValueFault('must hold addresses or networks such as 10.20.0.0/16')
  if (Number(bits) === 0) throw new ValueFault('names everybody; name the networks')
  return text
}

/** A secret key that an operator chose: `sk_`, then 8 to 200 letters, digits, `_` or `-`. */
export function secretKey(text: string): string {
  if (!/^sk_[A-Za-z0-9_-]{8,200}$/.test(text)) {
    throw new ValueFault('must be sk_ and then 8 to 200 letters, digits, _ or -')
  }
  return text
}

/** What programs register themselves with: long enough that nobody guesses it (RFC 6749, 10.10). */
export function registrationToken(text: string): string {
  if (!/^[\x21-\x7e]{32,200}$/.test(text)) {
    throw new ValueFault(
      'must be 32 to 200 visible ASCII characters; `openssl rand -hex 32` makes one',
    )
  }
  return text
}
