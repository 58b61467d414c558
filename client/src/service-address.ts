/**
 * Reads the address of a service: http or https, without user, query or fragment, and without a slash at its end.
 * Anything else is a TypeError that does not repeat it.
 */
export function serviceAddress(text: string): string {
  const url = parse(text)
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new TypeError('the address of the service must be an http or https URL')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new TypeError('the address of the service must have no user, query or fragment')
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
