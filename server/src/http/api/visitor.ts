import { isIP } from 'node:net'
import { Problem } from '../../domain/problem.ts'
import { browserName } from '../browser-name.ts'
import { plainAddress, siteText } from '../network.ts'

/**
 * What is kept of where a request came from, as the application told it: the network (a /24, or a /48 of IPv6) and the kind of browser.
 * It is enough for support and for a person to know their own request by, and points at nobody. Undefined when nothing was told.
 * @throws Problem `invalid_request` when `ip` is no address
 */
export function visitorOf(told: {
  readonly ip?: string
  readonly user_agent?: string
}): Readonly<Record<string, string>> | undefined {
  const { ip, user_agent } = told
  const visitor = {
    ...(ip !== undefined && { ip: networkOf(ip) }),
    ...(user_agent !== undefined &&
      user_agent !== '' && { user_agent: browserName(user_agent) ?? 'other' }),
  }
  return Object.keys(visitor).length === 0 ? undefined : visitor
}

function networkOf(ip: string): string {
  const address = plainAddress(ip)
  if (address === undefined)
    throw new Problem('invalid_request', 'context.ip: must be an IP address', {
      field: 'context.ip',
    })
  return isIP(address) === 4 ? address.replace(/\d+$/, '0/24') : (siteText(address) ?? '')
}
