import type { FastifyReply, FastifyRequest } from 'fastify'
import { isOpenable } from '../../domain/session/judge-opening.ts'
import { openSession } from '../../domain/session/sessions.ts'
import { path, type Named } from '../../domain/verification/tokens.ts'
import { verificationKey } from '../../domain/verification/verification.ts'
import { beganStepUp, finishStepUp } from './finish-step-up.ts'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import { readOnward } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { readPagePath } from './page-path.ts'
import { giveSessionCookie, signOut } from './person.ts'

const COOKIE = 'sign_in'
const KEPT_SECONDS = 3600

/**
 * Remembers in this browser which verification signs it in, and where it goes on then. Only the browser that began gets the session, so that
 * nobody can sign another person's browser in to an account of his own.
 * @param first the verification that the sign-in began with, where this one is by another way: its code stays good
 */
export function rememberSignIn(
  reply: FastifyReply,
  { publicUrl }: PageNeeds,
  named: Named,
  onward: string,
  first?: Named,
): void {
  const began = first === undefined || first.id === named.id ? '' : `|${path(first)}`
  giveHostCookie(reply, publicUrl, COOKIE, `${path(named)}|${onward}${began}`, KEPT_SECONDS)
}

/** Where the sign-in that this verification is leads on; undefined when it is none that this browser began. */
export function findSignIn(
  request: FastifyRequest,
  { publicUrl, firstProject }: PageNeeds,
  named: Named,
): string | undefined {
  const [place, onward, first] = (findHostCookie(request, publicUrl, COOKIE) ?? '').split('|')
  if (place !== path(named) && first !== path(named)) return undefined
  const to = readOnward(onward, firstProject)
  return to.project === named.project ? to.path : undefined
}

/** The verification that this browser's sign-in began with; undefined when it began none. */
export function firstOfSignIn(
  request: FastifyRequest,
  { publicUrl }: Pick<PageNeeds, 'publicUrl'>,
): Named | undefined {
  const [place, , first] = (findHostCookie(request, publicUrl, COOKIE) ?? '').split('|')
  return readPagePath(first ?? place ?? '')
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
  const raised = await finishStepUp(needs, request, reply, named)
  if (raised !== undefined) return raised
  const onward = findSignIn(request, needs, named)
  if (onward === undefined) return undefined
  const opened = await openSession(needs, named.project, named.id)
  if (opened === undefined) return undefined
  await signOut(needs, request, reply)
  giveSessionCookie(reply, needs, named.project, opened.token)
  dropHostCookie(reply, needs.publicUrl, COOKIE)
  return onward
}

/** Whether this browser began what was approved here, elsewhere or in an answer that got lost, and has still to go on: to open its session, or to raise it. */
export async function canFinishSignIn(
  needs: PageNeeds,
  request: FastifyRequest,
  named: Named,
): Promise<boolean> {
  const raises = beganStepUp(request, needs, named)
  if (!raises && findSignIn(request, needs, named) === undefined) return false
  const v = await needs.store.find(verificationKey(named.project, named.id))
  return v !== undefined && (raises ? v.status === 'approved' : isOpenable(v, needs.store.now()))
}
