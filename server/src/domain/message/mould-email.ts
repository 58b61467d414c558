import { composeEmail } from './compose-email.ts'
import { escapeHtml } from './escape-html.ts'
import { directionOf } from './locale.ts'
import { ownAddress } from './message-address.ts'
import type { ComposedEmail, MessageFacts } from './message-facts.ts'

/** Moulds kept at once (LIM-18): a project has one for each language and purpose it uses. */
const MOST_MOULDS = 500

/**
 * Holes, of private-use characters: `cleanText` takes those out of whatever a project or a person wrote, so that nobody's
 * words can stand for one.
 */
const CODE = '\uE000'
const REFERENCE = '\uE001'
const LINK = '\uE002'
const REPORT = '\uE003'
const HOLES = /([\uE000-\uE003])/u

/** Text and holes in turn. */
type Mould = {
  readonly subject: string
  readonly text: readonly string[]
  readonly html: readonly string[]
}

const moulds = new Map<string, Mould>()

/**
 * The e-mail that `composeEmail` writes, from a mould where one can be used again: mails of one kind differ in code, reference
 * and addresses, and putting all their words together anew was the dearest part of sending one.
 */
export function mouldEmail(facts: MessageFacts): ComposedEmail {
  if (!isUsual(facts)) return composeEmail(facts)
  const { subject, text, html } = mouldOf(facts)
  const reportUrl = ownAddress(facts.reportUrl, facts.host)
  const link = facts.link === undefined ? '' : ownAddress(facts.link, facts.host)
  const { code, reference } = facts
  const written = { code, reference, link, reportUrl }
  const escaped = {
    code: escapeHtml(code),
    reference: escapeHtml(reference),
    link: escapeHtml(link),
    reportUrl: escapeHtml(reportUrl),
  }
  return { kind: 'email', subject, text: fill(text, written), html: fill(html, escaped) }
}

/** Not where what goes into a hole changes the words around it: an order confirmed, a code in the subject, a right-to-left line. Nor a project's own words, which may change. */
function isUsual({ locale, overrides, transaction, codeInSubject }: MessageFacts): boolean {
  if (transaction !== undefined || Object.keys(overrides ?? {}).length > 0) return false
  return codeInSubject !== true && directionOf(locale) === 'ltr'
}

function mouldOf(facts: MessageFacts): Mould {
  const { locale, purpose, lifetimeSeconds, host, link, projectName } = facts
  // No message tells seconds. The name comes last: it alone may hold anything.
  const minutes = Math.floor(lifetimeSeconds / 60)
  const kind = `${locale}\n${purpose}\n${minutes}\n${host}\n${link !== undefined}\n${projectName}`
  const known = moulds.get(kind)
  if (known !== undefined) return known
  const { subject, text, html } = composeEmail({
    ...facts,
    code: CODE,
    reference: REFERENCE,
    reportUrl: `https://${host}/${REPORT}`,
    ...(link !== undefined && { link: `https://${host}/${LINK}` }),
  })
  const bare = (part: string) => part.replaceAll(`https://${host}/`, '').split(HOLES)
  const mould = { subject, text: bare(text), html: bare(html) }
  if (moulds.size >= MOST_MOULDS) moulds.clear()
  moulds.set(kind, mould)
  return mould
}

function fill(
  pieces: readonly string[],
  values: Readonly<Record<'code' | 'reference' | 'link' | 'reportUrl', string>>,
): string {
  let written = ''
  for (const piece of pieces) {
    if (piece === CODE) written += values.code
    else if (piece === REFERENCE) written += values.reference
    else if (piece === LINK) written += values.link
    else if (piece === REPORT) written += values.reportUrl
    else written += piece
  }
  return written
}
