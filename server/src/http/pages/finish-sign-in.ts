import type { FastifyReply, FastifyRequest } from 'fastify'
import { openSession } from '../../domain/session/sessions.ts'
import { path, type Named } from '../../domain/verification/tokens.ts'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import { readOnward } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { giveSessionCookie, signOut } from './person.ts'

const COOKIE = 'sign_in'
const KEPT_SECONDS = 3600

/**
 * Remembers in this browser which verification signs it in, and where it goes on then. Only the browser that began gets the session, so that
 * nobody can sign another person's browser in to an account of his own.
 */
export function rememberSignIn(
  reply: FastifyReply,
  { publicUrl }: PageNeeds,
  named: Named,
  onward: string,
): void {
  giveHostCookie(reply, publicUrl, COOKIE, `${path(named)}|${onward}`, KEPT_SECONDS)
}

/** Where the sign-in that this verification is leads on; undefined when it is none that this browser began. */
export function findSignIn(
  request: FastifyRequest,
  { publicUrl, firstProject }: PageNeeds,
  named: Named,
): string | undefined {
  const [place, onward] = (findHostCookie(request, publicUrl, COOKIE) ?? '').split('|')
  return place === path(named) ? readOnward(onward, firstProject).path : undefined
}

/**
 * Signs the browser in, once its verification was approved: with a new session, whatever session it had before (TOK-10). Answers where it goes
 * on; undefined when this was no sign-in on our pages, or one that was used.
 */
export async function finishSignIn(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
): Promise<string | undefined> {
  const onward = findSignIn(request, needs, named)
  if (onward === undefined) return undefined
  const opened = await openSession(needs, named.project, named.id)
  if (opened === undefined) return undefined
  await signOut(needs, request, reply)
  giveSessionCookie(reply, needs, named.project, opened.token)
  dropHostCookie(reply, needs.publicUrl, COOKIE)
  return onward
}
