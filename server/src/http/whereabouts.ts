import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import type { Locate, Whereabouts } from '../domain/device/place.ts'
import type { Network } from '../domain/limit/network-budget.ts'
import type { Vault } from '../domain/needs.ts'
import { agentNames } from './agent-name.ts'
import { addressReader, networkOf } from './network.ts'

/** Where a request came from: as limits count it, and as a person may be shown it. */
export type ReadWhereabouts = (request: FastifyRequest) => {
  readonly network: Network
  readonly where: Whereabouts
}

/**
 * Builds what reads it. The full address is used to look up a place, and goes no further.
 * @throws Error when a trusted proxy is neither an address nor a CIDR block
 */
export function whereaboutsReader(
  vault: Pick<Vault, 'fingerprint'>,
  trustedProxies: readonly string[],
  locate: Locate,
): ReadWhereabouts {
  const addressOf = addressReader(trustedProxies)
  const agentOf = agentNames()
  return (request) => {
    const address = addressOf(request)
    const network = networkOf(vault, address, request.id)
    const place = address === undefined ? undefined : locate(address)
    const agent = agentOf(request.headers['user-agent'])
    const where = {
      shown: address === undefined ? '' : coveredAddress(address),
      near: network.near,
      ...(place !== undefined && { place }),
      ...(agent !== undefined && { agent }),
    }
    return { network, where }
  }
}

/** `203.0.113.…` and `2001:db8:0:…`: the network of a site, and nobody in it. @param address as `plainAddress` writes it */
function coveredAddress(address: string): string {
  if (isIP(address) === 4) return address.replace(/\d+$/, '…')
  return `${address.split(':').slice(0, 3).join(':')}:…`
}
