import type { FastifyRequest } from 'fastify'

/**
 * Whether a form was sent by a page of ours (WEB-03). Our pages send no referrer, and then a browser writes `Origin: null` on
 * their forms too (Fetch, 3.2), so `Sec-Fetch-Site` decides where there is one; a strange page cannot set it. Without it the origin must
 * be ours or absent. A browser leaves it out towards plain http beyond this machine: there, in a sandbox on a
 * test network, `null` is let pass, and the token in the form decides alone.
 */
export function isOwnOrigin(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const own = new URL(publicUrl)
  if (site !== undefined)
    return (
      site === 'same-origin' && (origin === undefined || origin === 'null' || origin === own.origin)
    )
  if (origin === undefined || origin === own.origin) return true
  return origin === 'null' && own.protocol === 'http:' && !isThisMachine(own.hostname)
}

function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
}
