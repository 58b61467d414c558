import type { FastifyReply, FastifyRequest } from 'fastify'
import { CHANNELS, FACTOR_CHANNELS, isChannel, type Way } from '../../domain/delivery/channel.ts'
import { secondsUntil } from '../../domain/instant.ts'
import { Problem } from '../../domain/problem.ts'
import type { Caller } from '../../domain/project/caller.ts'
import { openPage } from '../../domain/verification/open-page.ts'
import { sendAgain } from '../../domain/verification/send-again.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { findSignIn } from './finish-sign-in.ts'
import { formFor } from './page-model.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { seeOther, sendPage } from './send-page.ts'
import { signInAnotherWay } from './sign-in-another-way.ts'
import { waitingView } from './waiting-view.ts'

/** What a button was pressed on, in the browser that holds the verification. */
export type Pressed = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly place: Named
  readonly cookie: string
  readonly holder: Extract<Caller, { kind: 'holder' }>
}

/** The way that a button's address names; undefined for none of ours. */
export function readWay(given: unknown): Way | undefined {
  return [...CHANNELS, ...FACTOR_CHANNELS].find((way) => way === given)
}

/** Sends the message again, or goes on in another way. What cannot be done is told on the page that the person came from. */
export async function answerAnotherWay(
  needs: PageNeeds,
  pressed: Pressed,
  way: Way | undefined,
): Promise<FastifyReply> {
  const { request, reply, place, holder } = pressed
  try {
    const onward = way === undefined ? undefined : findSignIn(request, needs, place)
    if (way !== undefined && onward !== undefined)
      return seeOther(reply, await signInAnotherWay(needs, request, reply, place, onward, way))
    await sendAgain(needs, holder, place.id, way === undefined ? {} : { channel: way })
    return seeOther(reply, pagePath(place, wordFor(way)))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    switch (error.code) {
      case 'rate_limited':
        return tooEarly(needs, pressed, way, Number(error.facts['retry_after']))
      case 'verification_ended':
        return seeOther(reply, pagePath(place))
      case 'channel_not_allowed':
      case 'channel_unavailable':
      case 'authenticator_disabled':
      case 'insufficient_user_authentication':
        return seeOther(
          reply,
          pagePath(place, way === undefined || isChannel(way) ? 'unsent' : 'refused'),
        )
      default:
        throw error
    }
  }
}

function wordFor(way: Way | undefined): string | undefined {
  if (way === undefined || isChannel(way)) return 'sent'
  return way === 'passkey' ? 'ask' : undefined
}

/**
 * A wait that the verification itself knows is read from it after the redirect. One of the address, the subject or another way is known only now, so
 * this answer itself must tell it.
 */
async function tooEarly(
  needs: PageNeeds,
  { request, reply, place, cookie }: Pressed,
  way: Way | undefined,
  waitSeconds: number,
): Promise<FastifyReply> {
  const page = await openPage(needs, place.project, place.id)
  const form = formFor(needs, place, cookie)
  reply.header('retry-after', waitSeconds)
  if (page === undefined) return seeOther(reply, pagePath(place))
  if (way !== undefined) {
    const said = { word: 'early', waitSeconds }
    return sendPage(reply, 429, await waitingView(needs, request, page, place, form, said))
  }
  const known = secondsUntil(page.verification.resendAt, page.now)
  if (page.verification.resendAt > page.now && known >= waitSeconds)
    return seeOther(reply, pagePath(place, 'wait'))
  const shown = { ...page, resendAt: page.now + waitSeconds * 1000 }
  const view = await waitingView(needs, request, shown, place, form, { word: 'wait' })
  return sendPage(reply, 429, view)
}
