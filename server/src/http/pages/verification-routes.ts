import type { FastifyReply, FastifyRequest } from 'fastify'
import { openPage } from '../../domain/verification/open-page.ts'
import { returnAddress } from '../../domain/verification/redeem-answer.ts'
import { readLinkToken, readNamingToken, type Named } from '../../domain/verification/tokens.ts'
import type { App } from '../app.ts'
import { answerButton } from './answer-button.ts'
import { canFinishSignIn, findSignIn } from './finish-sign-in.ts'
import {
  findHolderCookie,
  findOpenedLink,
  giveHolderCookie,
  giveLinkCookie,
} from './holder-cookie.ts'
import { signInPath } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { aboutOf, endingOf, formFor } from './page-model.ts'
import { pagePath, readPagePath, reportPath } from './page-path.ts'
import { seeOther, sendPage, sendUnknown } from './send-page.ts'
import { carryPage } from './views/carry-page.ts'
import { confirmPage } from './views/confirm-page.ts'
import { endedPage } from './views/ended-page.ts'
import { olderLinkPage } from './views/older-link-page.ts'
import { pageStreams } from './verification-stream.ts'
import { waitingView } from './waiting-view.ts'

type Ask = { Params: { token: string }; Querystring: { s?: unknown; channel?: unknown } }

/** `/v/…`: a token opens the page of its verification; the page itself has no secret in its address. Looking changes nothing (WEB-01). */
export function verificationRoutes(app: App, needs: PageNeeds): void {
  const streams = pageStreams(app)
  app.get<Ask>('/v/:token', async (request, reply) => {
    const { token } = request.params
    const named = readNamingToken(needs.vault, 'page', token)
    if (named !== undefined) return enter(needs, request, reply, named)
    const link = readLinkToken(needs.vault, token)
    if (link !== undefined) return openLink(needs, request, reply, token, link)
    const place = readPagePath(token)
    if (place !== undefined && wantsStream(request))
      return findHolderCookie(request, needs, place) === undefined
        ? sendUnknown(reply, request, needs.publicUrl)
        : streams.open(needs, request, reply, place)
    if (place !== undefined) return show(needs, request, reply, place, wordOf(request.query.s))
    return sendUnknown(reply, request, needs.publicUrl)
  })
  app.post<Ask>('/v/:token', async (request, reply) => {
    const place = readPagePath(request.params.token)
    return place === undefined
      ? sendUnknown(reply, request, needs.publicUrl)
      : answerButton(needs, request, reply, place, request.query.channel)
  })
}

/** The application sent its person here: this browser now holds the verification. */
async function enter(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
): Promise<FastifyReply> {
  const page = await openPage(needs, named.project, named.id)
  if (page === undefined) return sendUnknown(reply, request, needs.publicUrl)
  giveHolderCookie(reply, needs, named, page.verification.expiresAt, page.now)
  return seeOther(reply, pagePath(named))
}

/** The link of a message: in the browser that holds the verification a button, in any other a code to carry back (WEB-02). */
async function openLink(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  link: Named & { readonly send: number },
): Promise<FastifyReply> {
  const page = await openPage(needs, link.project, link.id)
  if (page === undefined) return sendUnknown(reply, request, needs.publicUrl)
  if (findHolderCookie(request, needs, link) !== undefined) {
    giveLinkCookie(reply, needs, link, token, page.verification.expiresAt, page.now)
    return seeOther(reply, pagePath(link, 'link'))
  }
  const about = await aboutOf(needs, request, page)
  const ending = endingOf(page, undefined)
  if (ending !== undefined)
    return sendPage(reply, 200, endedPage({ ...about, ending, returnUrl: undefined }))
  if (link.send !== page.verification.sends) return sendPage(reply, 200, olderLinkPage(about))
  const code = page.carryCode
  return sendPage(
    reply,
    200,
    carryPage({ ...about, code, reportUrl: reportPath(needs.vault, link) }),
  )
}

/** The page as the verification now is. */
async function show(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  word: string | undefined,
): Promise<FastifyReply> {
  const cookie = findHolderCookie(request, needs, place)
  const page = cookie === undefined ? undefined : await openPage(needs, place.project, place.id)
  if (cookie === undefined || page === undefined)
    return sendUnknown(reply, request, needs.publicUrl)
  const form = formFor(needs, place, cookie)
  const ending = endingOf(page, word)
  if (ending !== undefined) {
    const { returnUrl: back } = page.verification
    // Only a browser that holds this verification comes here; the answer goes with nobody else.
    const returnUrl =
      back === undefined ? againUrl(needs, request, place) : returnAddress(needs.vault, place, back)
    const finish = (await canFinishSignIn(needs, request, place)) ? form : undefined
    const about = await aboutOf(needs, request, page)
    return sendPage(reply, 200, endedPage({ ...about, ending, returnUrl, finish }))
  }
  const link = word === 'link' ? findOpenedLink(request, needs, place) : undefined
  if (link === page.verification.sends) {
    const reportUrl = reportPath(needs.vault, place)
    const about = await aboutOf(needs, request, page)
    return sendPage(reply, 200, confirmPage({ ...about, form, reportUrl }))
  }
  const said = { word: link === undefined ? word : 'older-link' }
  return sendPage(reply, 200, await waitingView(needs, request, page, place, form, said))
}

/** A sign-in to our own pages whose answer got lost leads to another one. */
function againUrl(needs: PageNeeds, request: FastifyRequest, place: Named): string | undefined {
  const onward = findSignIn(request, needs, place)
  return onward === undefined ? undefined : needs.publicUrl + signInPath(onward)
}

function wordOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined
}

/** Whether it is the script of a page, which asks to be told when something happens. */
function wantsStream({ headers }: FastifyRequest): boolean {
  return headers.accept === 'text/event-stream'
}
