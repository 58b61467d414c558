import type { FastifyRequest } from 'fastify'
import { isChannel } from '../../domain/delivery/channel.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import type { PageView } from '../../domain/verification/open-page.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { frameOf } from './send-page.ts'
import type { About, Asked, Ending, Form, Notice, Waiting } from './views/model.ts'

/** Nothing that a page shows is cut short of this; an amount and a payee must be read in full. */
const WHOLE = 1000

/** What every page about one verification needs, in the language the verification was started in. */
export function aboutOf(needs: PageNeeds, request: FastifyRequest, page: PageView): About {
  return {
    ...frameOf(request, needs.publicUrl, page.verification.locale),
    asked: askedOf(page),
  }
}

/** The page that waits for a code. */
export function waitingOf(
  needs: PageNeeds,
  request: FastifyRequest,
  page: PageView,
  form: Form,
  word: string | undefined,
): Waiting {
  return {
    ...aboutOf(needs, request, page),
    form,
    code: { digitsOnly: page.digitsOnly, length: page.codeLength, link: page.link },
    resendAt: page.resendAt,
    others: page.otherChannels,
    notice: noticeOf(page, word),
  }
}

/** Where this page's form goes, and the token that proves it is ours: bound to this browser's cookie (WEB-03). */
export function formFor({ vault }: PageNeeds, named: Named, cookie: string): Form {
  return {
    action: pagePath(named),
    csrfToken: vault.token('csrf', named.project, named.id, cookie),
  }
}

/** What a verification asks, with the text of projects and people made fit to be shown (TXN-14). */
function askedOf(page: PageView): Asked {
  const { verification: v } = page
  if (!isChannel(v.channel)) throw new Error('a user code has a page of its own')
  return {
    project: cleanText(page.projectName, WHOLE),
    purpose: v.purpose,
    channel: v.channel,
    to: v.to,
    reference: v.reference,
    transaction: v.transaction && {
      amount: cleanText(v.transaction.amount, WHOLE),
      currency: cleanText(v.transaction.currency, WHOLE),
      payee: cleanText(v.transaction.payee, WHOLE),
    },
    createdAt: v.createdAt,
    lastSentAt: page.lastSentAt,
    expiresAt: v.expiresAt,
    endedAt: v.endedAt ?? page.supersededAt,
    now: page.now,
  }
}

/** How a verification ended; undefined while it waits. `word` only tells the approval just made from one made before. */
export function endingOf(page: PageView, word: string | undefined): Ending | undefined {
  const { status } = page.verification
  if (status === 'pending') return page.supersededAt === undefined ? undefined : 'superseded'
  if (status === 'approved') return word === 'approved' ? 'approved' : 'used'
  return status
}

/**
 * What to say about the last button. The word in the address chooses, but what it says must be true of the
 * verification, for anybody can write a word there.
 */
function noticeOf(page: PageView, word: string | undefined): Notice | undefined {
  const { verification: v, now } = page
  // The one try a code had is used up (strict mode): only a new message helps.
  if (v.guessesLeft === 0) return 'spent'
  switch (word) {
    case 'wrong':
      return page.guessed ? word : undefined
    case 'older':
    case 'older-link':
    case 'sent':
      return v.sends > 1 ? word : undefined
    case 'wait':
      return page.resendAt > now ? word : undefined
    case 'empty':
    case 'unsent':
    case 'rests':
      return word
    default:
      return undefined
  }
}
