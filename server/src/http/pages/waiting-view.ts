import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { isChannel, isFactor, type AnswerChannel } from '../../domain/delivery/channel.ts'
import type { PageView } from '../../domain/verification/open-page.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { challengeOf } from '../challenge-of.ts'
import { findSignIn } from './finish-sign-in.ts'
import { mePath, signInPath } from './onward.ts'
import { aboutOf, noticeOf } from './page-model.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { findWays } from './ways-of.ts'
import { factorPage } from './views/factor-page.ts'
import type { Answering, Form } from './views/model.ts'
import { stepPage } from './views/step-page.ts'
import { waitingPage } from './views/waiting-page.ts'

/** What came of the last button: its word, and when a way that was asked for too early can be used. */
export type Said = { readonly word?: string | undefined; readonly waitSeconds?: number }

/** The page of a verification that waits: for a code, a passkey or an approval, or for a second way to be chosen. */
export async function waitingView(
  needs: PageNeeds,
  request: FastifyRequest,
  page: PageView,
  place: Named,
  form: Form,
  { word, waitSeconds = 0 }: Said,
): Promise<VNode> {
  const { channel } = page.verification
  const onward = findSignIn(request, needs, place)
  const ways = await findWays(needs, page, place, onward !== undefined)
  const readyAt = page.now + waitSeconds * 1000
  const answering = {
    ...(await aboutOf(needs, request, page)),
    form,
    others: ways.others,
    fixed: ways.fixed,
    second: ways.proven.length > 0,
    notice: noticeOf(page, word),
    readyAt,
  }
  if (ways.proven.some((way) => way === channel)) return stepPage(answering)
  if (isChannel(channel))
    return waitingPage({
      ...answering,
      asked: { ...answering.asked, channel },
      code: { digitsOnly: page.digitsOnly, length: page.codeLength, link: page.link },
      resendAt: page.resendAt,
    })
  const startUrl = onward !== undefined && !ways.named ? signInPath(onward) : undefined
  return factorView(needs, answering, place, channel, { word, startUrl })
}

async function factorView(
  needs: PageNeeds,
  answering: Answering,
  place: Named,
  channel: AnswerChannel,
  { word, startUrl }: { readonly word: string | undefined; readonly startUrl: string | undefined },
): Promise<VNode> {
  if (!isFactor(channel)) throw new Error('a user code has a page of its own')
  const { number, passkey } = await challengeOf(needs, place.project, place.id)
  return factorPage({
    ...answering,
    asked: { ...answering.asked, channel },
    passkey,
    number,
    atOnce: word === 'ask',
    approveAt: answering.host + mePath(place.project, needs.firstProject),
    streamUrl: pagePath(place),
    startUrl,
  })
}
