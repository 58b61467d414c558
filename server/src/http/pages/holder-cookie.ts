import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Instant } from '../../domain/instant.ts'
import type { Vault } from '../../domain/needs.ts'
import { readLinkToken, type Named } from '../../domain/verification/tokens.ts'
import { readCookie } from './read-cookie.ts'

/** How long an ended verification can still be looked at: an hour, to read what happened. */
const KEPT_SECONDS = 3600

/**
 * Two cookies of one verification: `v` says that this browser holds it, `l` that it opened the link of a message. Each
 * verification has its own, so that two in one browser do not meet. `Path=/v` keeps them away from everything else; that rules
 * out `__Host-`, which wants `Path=/`, so over https the prefix is `__Secure-`. Neither helps anyone elsewhere: the value is derived
 * from the verification, and a neighbouring host that plants one can only plant its own.
 */
type CookieKind = 'v' | 'l'

/** Makes this browser the holder of a verification. Lax: it must come along when the link in a mail is opened. */
export function giveHolderCookie(
  reply: FastifyReply,
  needs: { readonly vault: Vault; readonly publicUrl: string },
  named: Named,
  expiresAt: Instant,
  now: Instant,
): void {
  give(reply, needs.publicUrl, 'v', named, holderToken(needs.vault, named), expiresAt, now)
}

/** Keeps the token of an opened link, so that it need not stay in the address. */
export function giveLinkCookie(
  reply: FastifyReply,
  needs: { readonly publicUrl: string },
  named: Named,
  token: string,
  expiresAt: Instant,
  now: Instant,
): void {
  give(reply, needs.publicUrl, 'l', named, token, expiresAt, now)
}

/** The cookie by which this browser holds the verification; undefined when it does not. */
export function findHolderCookie(
  request: FastifyRequest,
  needs: { readonly vault: Vault; readonly publicUrl: string },
  named: Named,
): string | undefined {
  const value = readCookie(request, cookieName(needs.publicUrl, 'v', named))
  return value !== undefined && needs.vault.isToken('cookie', value, named.project, named.id)
    ? value
    : undefined
}

/** The send whose link this browser has opened; undefined when it opened none. */
export function findOpenedLink(
  request: FastifyRequest,
  needs: { readonly vault: Vault; readonly publicUrl: string },
  named: Named,
): number | undefined {
  const token = readCookie(request, cookieName(needs.publicUrl, 'l', named)) ?? ''
  const link = readLinkToken(needs.vault, token)
  return link?.id === named.id && link.project === named.project ? link.send : undefined
}

function holderToken(vault: Vault, { project, id }: Named): string {
  return vault.token('cookie', project, id)
}

function give(
  reply: FastifyReply,
  publicUrl: string,
  kind: CookieKind,
  named: Named,
  value: string,
  expiresAt: Instant,
  now: Instant,
): void {
  const seconds = Math.max(0, Math.ceil((expiresAt - now) / 1000)) + KEPT_SECONDS
  const secure = isHttps(publicUrl) ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${cookieName(publicUrl, kind, named)}=${value}; Path=/v; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  )
}

/** The last 16 characters of an id are 80 random bits: enough to tell a browser's own few apart. */
function cookieName(publicUrl: string, kind: CookieKind, { id }: Named): string {
  return `${isHttps(publicUrl) ? '__Secure-' : ''}${kind}_${id.slice(-16)}`
}

function isHttps(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}
