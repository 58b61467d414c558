import type { FastifyRequest } from 'fastify'
import { cleanText } from '../../domain/message/clean-text.ts'
import type { PageView } from '../../domain/verification/open-page.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { frameOf } from './send-page.ts'
import { shownTransaction, WHOLE } from './shown-transaction.ts'
import type { About, Asked, Ending, Form, Notice } from './views/model.ts'

/** What every page about one verification needs, in the language the verification was started in. */
export async function aboutOf(
  needs: PageNeeds,
  request: FastifyRequest,
  page: PageView,
): Promise<About> {
  return {
    ...(await frameOf(request, needs.publicUrl, page.verification.locale)),
    asked: askedOf(page),
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
  if (v.channel === 'user_code') throw new Error('a user code has a page of its own')
  return {
    project: cleanText(page.projectName, WHOLE),
    purpose: v.purpose,
    channel: v.channel,
    to: v.to,
    reference: v.reference,
    transaction: v.transaction && shownTransaction(v.transaction),
    createdAt: v.createdAt,
    lastSentAt: page.lastSentAt,
    expiresAt: v.expiresAt,
    endedAt: v.endedAt ?? page.supersededAt,
    now: page.now,
  }
}

/** How a verification ended; undefined while it waits. `word` only tells the approval just made from one made before. */
export function endingOf(page: PageView, word: string | undefined): Ending | undefined {
  const { status, channel } = page.verification
  if (status === 'pending') return page.supersededAt === undefined ? undefined : 'superseded'
  // What was approved on another device is news to the page that waited for it.
  if (status === 'approved')
    return word === 'approved' || channel === 'approval' ? 'approved' : 'used'
  return status
}

/**
 * What to say about the last button. The word in the address chooses, but what it says must be true of the
 * verification, for anybody can write a word there.
 */
export function noticeOf(page: PageView, word: string | undefined): Notice | undefined {
  const { verification: v, now } = page
  // The one try a code had is used up (strict mode): only a new message helps.
  if (v.guessesLeft === 0) return 'spent'
  switch (word) {
    case 'wrong':
      // A passkey of somebody else's is refused and costs nothing.
      return page.guessed || v.channel === 'passkey' ? word : undefined
    case 'older':
    case 'older-link':
    case 'sent':
      return v.sends > 1 ? word : undefined
    case 'wait':
      return page.resendAt > now ? word : undefined
    case 'empty':
    case 'unsent':
    case 'rests':
    case 'refused':
    case 'early':
      return word
    default:
      return undefined
  }
}
