import type { FastifyReply, FastifyRequest } from 'fastify'
import { normalizeCode } from '../../domain/code/normalize-code.ts'
import { CHANNELS, type Channel } from '../../domain/delivery/channel.ts'
import { secondsUntil } from '../../domain/instant.ts'
import { Problem } from '../../domain/problem.ts'
import type { Caller } from '../../domain/project/caller.ts'
import { checkCode, confirmLink, type CheckOutcome } from '../../domain/verification/check.ts'
import { endVerification } from '../../domain/verification/end.ts'
import { openPage } from '../../domain/verification/open-page.ts'
import { sendAgain } from '../../domain/verification/send-again.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { ForgedForm } from './answer-page-error.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { formOf } from './form-fields.ts'
import { findHolderCookie, findOpenedLink } from './holder-cookie.ts'
import { isOwnOrigin } from './own-origin.ts'
import { formFor, waitingOf } from './page-model.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { seeOther, sendPage } from './send-page.ts'
import { waitingPage } from './views/waiting-page.ts'

/** A browser that holds a verification, as the use cases see it. */
type Holder = Extract<Caller, { kind: 'holder' }>

/** More than any code, spaces and all; what is longer is no code and is not judged as one. */
const LONGEST_TYPED = 64

/**
 * Does what a button on the page of a verification says, then sends the browser back to the page. The form must come from our
 * page, in the browser that holds the verification (WEB-03, COD-30).
 * @throws Problem `verification_not_found`, `rate_limited`; ForgedForm
 */
export async function answerButton(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  channel: unknown,
): Promise<FastifyReply> {
  const form = formOf(request.body)
  if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
  const cookie = findHolderCookie(request, needs, place)
  if (cookie === undefined) throw new Problem('verification_not_found', 'Not held by this browser.')
  const token = form.find('csrf_token') ?? ''
  if (!needs.vault.isToken('csrf', token, place.project, place.id, cookie)) throw new ForgedForm()
  const holder: Holder = {
    kind: 'holder',
    project: place.project,
    verification: place.id,
    network: needs.networkOf(request),
  }
  const back = (word?: string) => seeOther(reply, pagePath(place, word))
  switch (form.find('action')) {
    case 'check':
      return goOn(needs, request, reply, place, await check(needs, holder, form.find('code') ?? ''))
    case 'confirm': {
      const send = findOpenedLink(request, needs, place)
      return goOn(needs, request, reply, place, await confirm(needs, holder, send))
    }
    case 'report':
      await endVerification(needs, holder, place.id, { status: 'denied', by: 'page' })
      return back()
    case 'resend':
      return resend(needs, request, reply, place, cookie, holder, undefined)
    case 'another':
      return resend(
        needs,
        request,
        reply,
        place,
        cookie,
        holder,
        CHANNELS.find((c) => c === channel),
      )
    default:
      return back()
  }
}

/** Back to the page; or on to our own pages, when this was the sign-in to them. */
async function goOn(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  word: string | undefined,
): Promise<FastifyReply> {
  const onward = word === 'approved' ? await finishSignIn(needs, request, reply, place) : undefined
  return seeOther(reply, onward ?? pagePath(place, word))
}

async function check(needs: PageNeeds, holder: Holder, typed: string): Promise<string | undefined> {
  if (typed.length > LONGEST_TYPED) return 'empty'
  // An empty field is a slip of the finger, not a guess.
  if (normalizeCode(typed) === '') return 'empty'
  const outcome = await checkCode(needs, holder, holder.verification, {
    code: typed,
    onPage: true,
  })
  return wordFor(outcome)
}

async function confirm(
  needs: PageNeeds,
  holder: Holder,
  send: number | undefined,
): Promise<string | undefined> {
  if (send === undefined) return undefined
  const outcome = await confirmLink(needs, holder, holder.verification, send)
  const word = wordFor(outcome)
  return word === 'older' ? 'older-link' : word
}

/** What to tell the person; nothing where the verification is over, for then its page tells how it ended. */
function wordFor(outcome: CheckOutcome): string | undefined {
  const fault = outcome.result === 'not_approved' ? outcome.fault : outcome.result
  switch (fault) {
    case 'approved':
    case undefined:
      return fault
    case 'wrong_code':
      return 'wrong'
    case 'superseded':
      return 'older'
    case 'locked':
      return 'rests'
    default:
      return undefined
  }
}

async function resend(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  cookie: string,
  holder: Holder,
  channel: Channel | undefined,
): Promise<FastifyReply> {
  try {
    await sendAgain(needs, holder, place.id, channel === undefined ? {} : { channel })
    return seeOther(reply, pagePath(place, 'sent'))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    switch (error.code) {
      case 'rate_limited':
        return tooEarly(needs, request, reply, place, cookie, Number(error.facts['retry_after']))
      case 'verification_ended':
        return seeOther(reply, pagePath(place))
      case 'channel_not_allowed':
      case 'channel_unavailable':
        return seeOther(reply, pagePath(place, 'unsent'))
      default:
        throw error
    }
  }
}

/**
 * A wait that the verification itself knows is read from it after the redirect. One of the address or the subject is known only now, so
 * this answer itself must tell it.
 */
async function tooEarly(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Named,
  cookie: string,
  waitSeconds: number,
): Promise<FastifyReply> {
  const page = await openPage(needs, place.project, place.id)
  const known = page === undefined ? 0 : secondsUntil(page.verification.resendAt, page.now)
  if (page === undefined || (page.verification.resendAt > page.now && known >= waitSeconds))
    return seeOther(reply, pagePath(place, 'wait'))
  const resendAt = page.now + waitSeconds * 1000
  const shown = { ...page, verification: { ...page.verification, resendAt } }
  const model = waitingOf(needs, request, shown, formFor(needs, place, cookie), 'wait')
  return sendPage(reply.header('retry-after', waitSeconds), 429, waitingPage(model))
}
