import { isIP } from 'node:net'
import { Problem } from '../../domain/problem.ts'
import { plainAddress, siteText } from '../network.ts'

/** Kinds of browsers by a mark that each has in its user agent; those that also have another's mark come first. */
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera|OPT)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const

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
    ...(user_agent !== undefined && user_agent !== '' && { user_agent: browserOf(user_agent) }),
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

function browserOf(userAgent: string): string {
  return BROWSERS.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'other'
}
