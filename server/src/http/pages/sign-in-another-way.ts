import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressOwnerKey } from '../../domain/address/address-owner.ts'
import { isChannel, type Way } from '../../domain/delivery/channel.ts'
import { Problem } from '../../domain/problem.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { statusAt, verificationKey } from '../../domain/verification/verification.ts'
import { firstOfSignIn, rememberSignIn } from './finish-sign-in.ts'
import { findHolderCookie } from './holder-cookie.ts'
import { readOnward } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { startSignIn } from './start-sign-in.ts'

/**
 * Goes on with a sign-in to our own pages by another way, and answers the page of it. The sign-in began with an address that anybody may have typed, so what it
 * began stays as it is, with its code; beside it a verification begins by a factor of whoever the address belongs to, or of nobody, which
 * looks the same (LEA-15). A message that was sent already is gone back to.
 * @throws Problem whatever starting raises
 */
export async function signInAnotherWay(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  onward: string,
  way: Way,
): Promise<string> {
  const began = firstOfSignIn(request, needs)
  // The cookie that names it is no proof; the one by which this browser holds it is.
  const first =
    began !== undefined && findHolderCookie(request, needs, began) !== undefined ? began : place
  const to = readOnward(onward, needs.firstProject)
  const v = await needs.store.find(verificationKey(first.project, first.id))
  // What the cookie says is not signed: it must not carry a person of one project into another.
  const isOne = first.project === place.project && to.project === place.project
  if (v === undefined || !isOne)
    throw new Problem('verification_not_found', 'The sign-in is no more.')
  if (v.channel === way && statusAt(v, needs.store.now()) === 'pending') {
    rememberSignIn(reply, needs, first, onward)
    return pagePath(first)
  }
  const owner =
    v.subject ??
    (isChannel(v.channel)
      ? (await needs.store.find(addressOwnerKey(v.project, v.targetHash)))?.subject
      : undefined)
  const next = await startSignIn(
    needs,
    request,
    reply,
    to,
    // Nobody has this name: it is the same for the same address each time, and no application gives it.
    { channel: way, subject: owner ?? `nobody ${v.targetHash}` },
    first,
  )
  return pagePath(next, way === 'passkey' ? 'ask' : undefined)
}
