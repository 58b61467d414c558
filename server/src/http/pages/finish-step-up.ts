import type { FastifyReply, FastifyRequest } from 'fastify'
import { raiseSession } from '../../domain/session/raise-session.ts'
import { path, type Named } from '../../domain/verification/tokens.ts'
import { verificationKey } from '../../domain/verification/verification.ts'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import { mePath, signInPath } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { findPerson, giveSessionCookie } from './person.ts'
import { proofNeeded } from './proof-needed.ts'
import { tellOnce } from './told.ts'
import { readWanted, stepUpPath, wantedPath } from './wanted.ts'

const COOKIE = 'step_up'
const KEPT_SECONDS = 3600
const ADDING = 'add_address'

/** Remembers in this browser which verification of one's own account it began, and where it goes on then. */
export function rememberStepUp(
  reply: FastifyReply,
  { publicUrl }: Pick<PageNeeds, 'publicUrl'>,
  named: Named,
  onward: string,
): void {
  giveHostCookie(reply, publicUrl, COOKIE, `${path(named)}|${onward}`, KEPT_SECONDS)
}

/** Whether this browser began this verification about its person's own account, and has not gone on after it. */
export function beganStepUp(
  request: FastifyRequest,
  { publicUrl }: Pick<PageNeeds, 'publicUrl'>,
  named: Named,
): boolean {
  return findHostCookie(request, publicUrl, COOKIE)?.split('|')[0] === path(named)
}

/**
 * Goes on after a person confirmed on our pages who they are, or that an address is theirs. Their session is raised and moves to a new token (TOK-10); only
 * in the browser that began, and only the very session that the verification was started for. Answers where to go on; undefined when
 * this browser began no such thing, or it is not approved.
 */
export async function finishStepUp(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
): Promise<string | undefined> {
  const { store, publicUrl } = needs
  const [place, onward] = (findHostCookie(request, publicUrl, COOKIE) ?? '').split('|')
  if (place !== path(named)) return undefined
  const v = await store.find(verificationKey(named.project, named.id))
  if (v?.status !== 'approved') return undefined
  dropHostCookie(reply, publicUrl, COOKIE)
  if (v.purpose === ADDING) return tellOnce(reply, needs, '/me', 'address_added')
  const wanted = readWanted(onward)
  const person = await findPerson(needs, request, named.project)
  if (wanted === undefined || person === undefined)
    return signInPath(mePath(named.project, needs.firstProject))
  const raised = await raiseSession(needs, named.project, person.token, named.id)
  if (raised === undefined) return stepUpPath(wanted, 'not_raised')
  giveSessionCookie(reply, needs, named.project, raised.token)
  // Somebody may have proven themselves by another way than the strongest.
  const more = await proofNeeded(needs, raised)
  return more === undefined ? wantedPath(wanted) : stepUpPath(wanted, 'weak')
}
