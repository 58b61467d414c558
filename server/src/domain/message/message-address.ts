/** Letters, digits, dots and hyphens, or an IPv6 address in brackets. A DNS name has at most 253. */
const hostName = /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])$/

/** http is for the sandbox on one's own machine; production refuses to start with it. */
const pageAddress = /^https?:\/\/([^/?#@\s"'<>\\]+)(?:[/?#][^\s"'<>\\]*)?$/

/**
 * The host without its port, as an origin-bound line and a person read it.
 * Raises RangeError for anything that is not a host: it comes from configuration, so that is a Defect.
 */
export function bareHost(host: string): string {
  const bare = host.replace(/:\d{1,5}$/, '')
  if (!hostName.test(bare)) throw new RangeError('The host of a message is not a host name.')
  return bare
}

/**
 * Gives back the address when it is an absolute http or https address on `host`.
 * Raises RangeError otherwise: no message may lead anywhere but to this service.
 */
export function ownAddress(address: string, host: string): string {
  const found = pageAddress.exec(address)?.[1]
  if (found === undefined || bareHost(found).toLowerCase() !== bareHost(host).toLowerCase())
    throw new RangeError('A message may only lead to a page of this service.')
  return address
}
