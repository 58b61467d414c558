import type { FastifyRequest } from 'fastify'

/** The first cookie of that name: browsers send the most specific path first (RFC 6265, 5.4). */
export function readCookie(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}
