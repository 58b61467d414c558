import type { FastifyReply, FastifyRequest } from 'fastify'
import { startVerification, type StartAsk } from '../../domain/verification/start.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import type { VerificationView } from '../../domain/verification/view.ts'
import { rememberSignIn } from './finish-sign-in.ts'
import { giveHolderCookie } from './holder-cookie.ts'
import type { Onward } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { pageLocale } from './page-locale.ts'
import { visitorOfRequest } from './visitor-of-request.ts'

/**
 * Starts a sign-in to our own pages in this browser, as for a browser with a publishable key, so that the limits of networks apply.
 * @param first the verification that the sign-in began with, where this is another way of it
 * @throws Problem whatever starting raises
 */
export async function startSignIn(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  { project, path }: Pick<Onward, 'project' | 'path'>,
  by: Pick<StartAsk, 'channel' | 'to' | 'subject'>,
  first?: Named,
): Promise<VerificationView> {
  const caller = {
    kind: 'publishable',
    project,
    keyId: 'page',
    purposes: ['sign_in'],
    network: needs.networkOf(request),
  } as const
  const v = await startVerification(needs, caller, {
    purpose: 'sign_in',
    ...by,
    locale: pageLocale(undefined, request.headers['accept-language']),
    context: { visitor: visitorOfRequest(needs, request) },
    hosted: true,
  })
  giveHolderCookie(reply, needs, v, v.expiresAt, needs.store.now())
  rememberSignIn(reply, needs, v, path, first)
  return v
}
