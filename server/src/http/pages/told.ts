import type { FastifyReply, FastifyRequest } from 'fastify'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import type { PageNeeds } from './page-needs.ts'

const COOKIE = 'told'
/** Longer than any redirect takes. */
const KEPT_SECONDS = 60

/**
 * The address of one of a person's own pages that says once what came of the last button. The word stands in the address, and in a cookie as well: anybody can write
 * a link, and none of them must make the page say that something was done.
 * @param keptSeconds how long until the person comes there
 */
export function tellOnce(
  reply: FastifyReply,
  { publicUrl }: Pick<PageNeeds, 'publicUrl'>,
  path: string,
  word: string,
  keptSeconds = KEPT_SECONDS,
): string {
  giveHostCookie(reply, publicUrl, COOKIE, word, keptSeconds)
  return `${path}?s=${word}`
}

/** The word that `tellOnce` left for this page; it is told once, and never for a link that somebody else wrote. */
export function toldIn<Word extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl }: Pick<PageNeeds, 'publicUrl'>,
  words: readonly Word[],
): Word | undefined {
  const word = wordIn(request, words)
  if (word === undefined || findHostCookie(request, publicUrl, COOKIE) !== word) return undefined
  dropHostCookie(reply, publicUrl, COOKIE)
  return word
}

/** The word in the address that says what came of the last button; whoever wrote it. */
export function wordIn<Word extends string>(
  { query }: FastifyRequest,
  words: readonly Word[],
): Word | undefined {
  const word = typeof query === 'object' && query !== null && 's' in query ? query.s : undefined
  return words.find((one) => one === word)
}
