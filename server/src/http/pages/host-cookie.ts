import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie } from './read-cookie.ts'

/**
 * A cookie of the whole host, kept from scripts. Over https its name begins with `__Host-`, so that no neighbouring host can plant one (TOK-10).
 * Lax: it must come along when a link or a QR code is opened.
 */
export function giveHostCookie(
  reply: FastifyReply,
  publicUrl: string,
  name: string,
  value: string,
  seconds: number,
): void {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${fullName(publicUrl, name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  )
}

export function dropHostCookie(reply: FastifyReply, publicUrl: string, name: string): void {
  giveHostCookie(reply, publicUrl, name, '', 0)
}

/** Its value; undefined when the browser has none, or an empty one. */
export function findHostCookie(
  request: FastifyRequest,
  publicUrl: string,
  name: string,
): string | undefined {
  const value = readCookie(request, fullName(publicUrl, name))
  return value === '' ? undefined : value
}

function fullName(publicUrl: string, name: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name
}
