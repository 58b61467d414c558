import type { FastifyReply, FastifyRequest } from 'fastify'
import { normalizeCode } from '../../domain/code/normalize-code.ts'
import { Problem } from '../../domain/problem.ts'
import { checkCode, confirmLink, type CheckOutcome } from '../../domain/verification/check.ts'
import { endVerification } from '../../domain/verification/end.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { answerAnotherWay, readWay, type Pressed } from './answer-another-way.ts'
import { ForgedForm } from './answer-page-error.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { formOf } from './form-fields.ts'
import { findHolderCookie, findOpenedLink } from './holder-cookie.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { seeOther } from './send-page.ts'

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
  const holder = {
    kind: 'holder',
    project: place.project,
    verification: place.id,
    network: needs.networkOf(request),
  } as const
  const pressed = { request, reply, place, cookie, holder }
  switch (form.find('action')) {
    case 'check':
      return goOn(needs, pressed, await check(needs, pressed, form.find('code') ?? ''))
    case 'passkey':
      return goOn(needs, pressed, await show(needs, pressed, form.find('credential') ?? ''))
    case 'confirm': {
      const send = findOpenedLink(request, needs, place)
      return goOn(needs, pressed, await confirm(needs, pressed, send))
    }
    // Approved on another device: this browser began it, and goes on.
    case 'finish':
      return goOn(needs, pressed, 'approved')
    case 'report':
      await endVerification(needs, holder, place.id, { status: 'denied', by: 'page' })
      return seeOther(reply, pagePath(place))
    case 'resend':
      return answerAnotherWay(needs, pressed, undefined)
    case 'another': {
      const way = readWay(channel)
      if (way !== undefined) return answerAnotherWay(needs, pressed, way)
      return seeOther(reply, pagePath(place))
    }
    default:
      return seeOther(reply, pagePath(place))
  }
}

/** Back to the page; or on to our own pages, when this was the sign-in to them. */
async function goOn(
  needs: PageNeeds,
  { request, reply, place }: Pressed,
  word: string | undefined,
): Promise<FastifyReply> {
  const onward = word === 'approved' ? await finishSignIn(needs, request, reply, place) : undefined
  return seeOther(reply, onward ?? pagePath(place, word))
}

async function check(
  needs: PageNeeds,
  pressed: Pressed,
  typed: string,
): Promise<string | undefined> {
  if (typed.length > LONGEST_TYPED) return 'empty'
  // An empty field is a slip of the finger, not a guess.
  if (normalizeCode(typed) === '') return 'empty'
  return judged(needs, pressed, { code: typed })
}

/** What the browser's credential answered, as its own `toJSON` wrote it. */
async function show(
  needs: PageNeeds,
  pressed: Pressed,
  written: string,
): Promise<string | undefined> {
  try {
    const credential: unknown = JSON.parse(written)
    return await judged(needs, pressed, { credential })
  } catch (error) {
    // A field that no script of ours filled in.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function judged(
  needs: PageNeeds,
  { holder }: Pressed,
  shown: { readonly code: string } | { readonly credential: unknown },
): Promise<string | undefined> {
  try {
    return wordFor(await checkCode(needs, holder, holder.verification, { ...shown, onPage: true }))
  } catch (error) {
    // The page was shown for another way than the one that is waited for by now.
    if (error instanceof Problem && error.code === 'invalid_request') return undefined
    throw error
  }
}

async function confirm(
  needs: PageNeeds,
  { holder }: Pressed,
  send: number | undefined,
): Promise<string | undefined> {
  if (send === undefined) return undefined
  const word = wordFor(await confirmLink(needs, holder, holder.verification, send))
  return word === 'older' ? 'older-link' : word
}

/** What to tell the person; nothing where the verification is over, or wants one more step, for then its page says so itself. */
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
