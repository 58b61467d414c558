import { BlockList, isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import type { Network } from '../domain/limit/network-budget.ts'
import type { Vault } from '../domain/needs.ts'

/**
 * Tells the network a request came from, as keyed hashes that are the same however the address is written (LIM-05, LIM-06). What limits of
 * callers without a secret key go by.
 */
export type ReadNetwork = (request: FastifyRequest) => Network

/** @throws Error when a trusted proxy is neither an address nor a CIDR block */
export function networkReader(
  vault: Pick<Vault, 'fingerprint'>,
  trustedProxies: readonly string[],
): ReadNetwork {
  const addressOf = addressReader(trustedProxies)
  return (request) => networkOf(vault, addressOf(request), request.id)
}

/** The network of an address. @param id of the request, for one of which nobody knows where it came from */
export function networkOf(
  vault: Pick<Vault, 'fingerprint'>,
  address: string | undefined,
  id: string,
): Network {
  // M64: where a trusted proxy does not say who asks, nobody is counted together with everybody.
  const near = vault.fingerprint('network', address === undefined ? id : networkText(address))
  if (address === undefined) return { near, wide: undefined, isUnknown: true }
  const site = siteText(address)
  return { near, wide: site && vault.fingerprint('network', site) }
}

/**
 * Tells the address of whoever asked, as `clientAddress` does.
 * @throws Error when a trusted proxy is neither an address nor a CIDR block
 */
export function addressReader(
  trustedProxies: readonly string[],
): (request: FastifyRequest) => string | undefined {
  const trusted = trustedList(trustedProxies)
  return ({ socket, headers }) =>
    clientAddress(socket.remoteAddress, headers['x-forwarded-for'], trusted)
}

/** @throws Error for what is neither an address nor a CIDR block */
export function trustedList(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', prefix] = block.split('/')
    const family = isIP(address)
    const bits = prefix === undefined ? (family === 4 ? 32 : 128) : Number(prefix)
    if (family === 0 || !Number.isInteger(bits))
      throw new Error(`${block} is neither an IP address nor a CIDR block`)
    list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/**
 * The address of whoever asked: the last hop that is not one of ours. What stands before it in the header was written by strangers and is
 * not looked at. Undefined when a trusted proxy did not name an address.
 * @param socket the address of the connection's other end; undefined for a request from inside the process
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | readonly string[] | undefined,
  trusted: BlockList,
): string | undefined {
  const peer = plainAddress(socket ?? '127.0.0.1')
  if (peer === undefined || !isTrusted(peer, trusted)) return peer
  const text = typeof forwarded === 'string' ? forwarded : (forwarded?.join(',') ?? '')
  const hops = text.split(',')
  for (let i = hops.length - 1; i >= 0; i -= 1) {
    const hop = plainAddress((hops[i] ?? '').trim())
    if (hop === undefined || !isTrusted(hop, trusted)) return hop
  }
  return undefined
}

/** One form for all that one network can be written as: `203.0.113.7`, or `2001:db8:0:1` for a /64. */
export function networkText(address: string): string {
  if (isIP(address) === 4) return address
  return groupsOf(address).slice(0, 4).join(':')
}

/** The /48 of an IPv6 address: `2001:db8:0::/48`; undefined for IPv4. */
export function siteText(address: string): string | undefined {
  return isIP(address) === 4 ? undefined : `${groupsOf(address).slice(0, 3).join(':')}::/48`
}

/** An address without port, brackets and zone; a v4-mapped one as IPv4. Undefined for anything else. */
export function plainAddress(text: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const address = bare.split('%')[0] ?? ''
  const family = isIP(address)
  if (family === 0) return undefined
  if (family === 4) return address
  const groups = groupsOf(address)
  if (groups.slice(0, 5).every((g) => g === '0') && groups[5] === 'ffff') {
    const [high = 0, low = 0] = groups.slice(6).map((g) => Number.parseInt(g, 16))
    return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
  }
  return groups.join(':')
}

/** The eight groups of an IPv6 address, without leading zeros, in lower case. */
function groupsOf(address: string): string[] {
  const quad = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const [, front = '', a = 0, b = 0, c = 0, d = 0] = quad ?? []
  const hex =
    quad === null
      ? address
      : `${front}${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`
  const [head = '', tail] = hex.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array.from({ length: gap }, () => '0'), ...after]
  return all.map((group) => Number.parseInt(group, 16).toString(16))
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return trusted.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}
