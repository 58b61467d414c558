import { BlockList, isIP, isIPv6 } from 'node:net'

/** Where a datagram goes. */
export type Place = { readonly host: string; readonly port: number }

/** RFC 3261, 19.1.2. */
const SIP_PORT = 5060

/** The place that a SIP address names; undefined when it names none. */
export function placeOf(uri: string): Place | undefined {
  const found = /^sips?:(?:[^@]*@)?(\[[0-9a-f:.]+\]|[^:;?>\s]+)(?::(\d{1,5}))?/i.exec(uri)
  if (found?.[1] === undefined) return undefined
  const port = found[2] === undefined ? SIP_PORT : Number(found[2])
  if (port < 1 || port > 65_535) return undefined
  return { host: found[1].replaceAll(/^\[|\]$/g, ''), port }
}

/** This machine itself, whatever has no address, and addresses of many at once. */
const OWN = new BlockList()
OWN.addSubnet('127.0.0.0', 8)
OWN.addSubnet('0.0.0.0', 8)
OWN.addAddress('::1', 'ipv6')
OWN.addAddress('::', 'ipv6')
const MANY = new BlockList()
MANY.addSubnet('224.0.0.0', 4)
MANY.addAddress('255.255.255.255')
MANY.addSubnet('ff00::', 8, 'ipv6')

/**
 * Whether an address that the other side names may be sent to: one of the carrier's family, of one machine, and not of our own, unless the carrier
 * runs here too. @param server the carrier's address
 */
export function mayLeadTo(host: string, server: string): boolean {
  const family = isIP(host)
  if (family === 0 || family !== isIP(server)) return false
  const name = family === 6 ? 'ipv6' : 'ipv4'
  return !MANY.check(host, name) && (!OWN.check(host, name) || OWN.check(server, name))
}

/** A host as it stands in addresses. */
export function hostText(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}

/** `a.b.c.d` or `a.b.c.d:port`, as settings have it. */
export function placeOfText(text: string, port: number): Place {
  const found = placeOf(`sip:${isIPv6(text) ? `[${text}]` : text}`)
  if (found === undefined) throw new TypeError('an address must read host or host:port')
  return /:\d+$/.test(text) && !isIPv6(text) ? found : { host: found.host, port }
}
