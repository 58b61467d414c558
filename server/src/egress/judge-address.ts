import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What may be reached beside the public internet: networks that the operator named. */
export type Allowed = {
  /** CIDR blocks or single addresses. */
  readonly networks: BlockList
  /** Whether this machine itself may be: in the sandbox, where somebody tries things out. */
  readonly loopback: boolean
}

/** Everything of the IANA registry of special-purpose IPv4 addresses (RFC 6890) that is no place of the public internet, and multicast. */
const CLOSED_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // What clouds tell their machines, keys among it, is at 169.254.169.254.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // A public address by its number, behind which one large cloud answers its own machines only.
  '168.63.129.16/32',
] as const

/** Of the global unicast addresses (2000::/3) those that are none: RFC 2928 with Teredo and ORCHID, documentation, 6to4 (RFC 7526), documentation again (RFC 9637). */
const CLOSED_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const

const closed = blockList([...CLOSED_IPV4, ...CLOSED_IPV6])
const globalUnicast = blockList(['2000::/3'])
/** NAT64 (RFC 6052): on a network without IPv4 this is how IPv4 is reached, so what stands behind it is judged. */
const nat64 = blockList(['64:ff9b::/96'])
const loopback = blockList(['127.0.0.0/8', '::1/128'])

/**
 * Whether a connection to this address may be made (OPS-08). Only what is known to be public may be reached: an address of a form that nobody
 * thought of is refused. One that hides an IPv4 address in IPv6 (v4-mapped, v4-compatible, 6to4, Teredo, ISATAP) is refused
 * whatever it hides.
 * @param address as a name server or `URL` writes it, without brackets
 */
export function isReachable(address: string, allowed: Allowed): boolean {
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined
  if (family === undefined || address.includes('%')) return false
  // Before anything else: BlockList takes a v4-mapped address for the one it hides.
  const groups = family === 'ipv6' ? groupsOf(address) : undefined
  if (groups !== undefined && hidesIpv4(groups)) return false
  if (allowed.networks.check(address, family)) return true
  if (allowed.loopback && loopback.check(address, family)) return true
  if (groups === undefined) return !closed.check(address, 'ipv4')
  if (nat64.check(address, 'ipv6')) return isReachable(lastQuad(groups), allowed)
  return globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** @throws RangeError for what is neither an address nor a CIDR block */
export function blockList(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', prefix, ...more] = block.split('/')
    const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined
    const longest = family === 'ipv4' ? 32 : 128
    const bits = prefix === undefined ? longest : Number(prefix)
    const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && bits <= longest)
    if (family === undefined || !isPrefix || more.length > 0)
      throw new RangeError(`${block} is neither an IP address nor a CIDR block`)
    list.addSubnet(address, bits, family)
  }
  return list
}

/** v4-mapped (::ffff:0:0/96), its translated form (::ffff:0:0:0/96), and ISATAP, whose interface part ends in an IPv4 address. */
function hidesIpv4(groups: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = groups
  const front = a === 0 && b === 0 && c === 0 && d === 0
  if (front && ((e === 0 && f === 0xffff) || (e === 0xffff && f === 0))) return true
  return (e === 0 || e === 0x200) && f === 0x5efe
}

function lastQuad(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6)
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}

/** The eight numbers of an IPv6 address. `URL` writes each address in one way (RFC 5952), also one whose end was written with dots. */
function groupsOf(address: string): readonly number[] {
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = plain.split('::')
  const numbers = (text: string | undefined): number[] =>
    text === undefined || text === '' ? [] : text.split(':').map((g) => Number.parseInt(g, 16))
  const before = numbers(head)
  const after = numbers(tail)
  const gap = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return [...before, ...gap, ...after]
}
