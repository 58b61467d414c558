import type { Instant } from '../instant.ts'
import { NO_TRAFFIC, type Traffic } from './traffic.ts'

const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Minutes are told apart for this long, hours behind them: 60 slices hold a day of both. */
const FINE = 20 * MINUTE
/** As many as a record may hold; a rule that needs more than this has fired long before. */
const MOST = 60
/** How much of what is usual one more hour changes: about a day's worth is remembered. */
const LEARNS = 1 / 24

/**
 * Real people take a minute or so to answer: a message that is younger than this is neither answered nor unanswered yet. Of those who answer, nine in ten
 * have done so by then.
 */
const RIPE = 2 * MINUTE

/** Whether a message was sent so long ago that who has not answered will not. */
export function isRipe(sentAt: Instant, now: Instant): boolean {
  return sentAt <= now - RIPE
}

/** Stands before a mark that is no target. A keyed hash is base64url and has none. */
const MARK = '~'
/** Marks are kept whatever else comes; more of them than this tell nothing new. */
const MOST_MARKS = 8

/**
 * One more send. Whoever was sent to within the last day and has not answered is counted already: one person who asks again and again is not many people.
 * @param tail the last three digits, of a range; @param target what was sent to, of all others
 */
export function withSent(
  traffic: Traffic | undefined,
  now: Instant,
  of: { readonly tail?: number; readonly target?: string } = {},
): Traffic {
  const t = alive(traffic, now)
  const isCounted = t.targets.some(({ target, at }) => target === of.target && at > now - DAY)
  return {
    ...counted(t, { sent: isCounted ? 0 : 1, approved: 0 }, now),
    tails:
      of.tail === undefined
        ? t.tails
        : [
            ...t.tails.filter((one) => one.tail !== of.tail && one.at > now - DAY),
            { tail: of.tail, at: now },
          ].slice(-MOST),
    targets: of.target === undefined ? t.targets : withTarget(t.targets, of.target, now),
  }
}

/** One right answer. @param target what had been sent to: it speaks against nobody any more */
export function withApproved(traffic: Traffic | undefined, target: string, now: Instant): Traffic {
  const t = alive(traffic, now)
  return {
    ...counted(t, { sent: 0, approved: 1 }, now),
    targets: t.targets.filter((one) => one.target !== target),
  }
}

/** With a mark kept among its targets, such as a range in which a walk was seen. */
export function withMark(traffic: Traffic, mark: string, now: Instant): Traffic {
  return { ...traffic, targets: withTarget(traffic.targets, MARK + mark, now) }
}

/** How many marks were made since then. */
export function marksSince({ targets }: Traffic, from: Instant): number {
  return targets.filter(({ target, at }) => at > from && isMark(target)).length
}

/** How many different targets were sent to since then and have not answered; at most 60. */
export function targetsSince({ targets }: Traffic, from: Instant): number {
  return targets.filter(({ target, at }) => at > from && !isMark(target)).length
}

function isMark(target: string): boolean {
  return target.startsWith(MARK)
}

/** The newest stay; targets never push out the marks, of which a few suffice. */
function withTarget(targets: Traffic['targets'], target: string, now: Instant): Traffic['targets'] {
  const all = [
    ...targets.filter((one) => one.target !== target && one.at > now - DAY),
    { target, at: now },
  ]
  if (all.length <= MOST) return all
  const marks = all.filter((one) => isMark(one.target)).slice(-MOST_MARKS)
  const others = all.filter((one) => !isMark(one.target)).slice(marks.length - MOST)
  return [...marks, ...others].toSorted((a, b) => a.at - b.at)
}

/** What was sent and answered in the last so many seconds; of those who did not answer, one message each. */
export type Tally = {
  readonly sent: number
  readonly approved: number
  /** Those that were sent long enough ago, and not answered. */
  readonly unanswered: number
}

export function tallyOf(traffic: Traffic, windowSeconds: number, now: Instant): Tally {
  const from = now - windowSeconds * 1000
  let sent = 0
  let ripe = 0
  let approved = 0
  for (const slice of traffic.slices) {
    // A slice that begins in the window counts whole; one that ends in it is left to the window before.
    if (slice.at <= from - MINUTE) continue
    sent += slice.sent
    approved += slice.approved
    if (isRipe(slice.at, now)) ripe += slice.sent
  }
  return { sent, approved, unanswered: Math.max(0, ripe - approved) }
}

/** Adds to the slice of this minute, puts minutes that lie behind together into hours, and forgets what is older than a day. */
function counted(
  t: Traffic,
  { sent, approved }: { readonly sent: number; readonly approved: number },
  now: Instant,
): Traffic {
  const minute = now - (now % MINUTE)
  const newest = t.slices.at(-1)
  const expiresAt = now + DAY + HOUR
  if (newest !== undefined && newest.at === minute) {
    const last = { at: minute, sent: newest.sent + sent, approved: newest.approved + approved }
    return { ...t, slices: [...t.slices.slice(0, -1), last], expiresAt }
  }
  const slices = [...packed(t.slices, now), { at: minute, sent, approved }].slice(-MOST)
  return { ...t, slices, usual: usualNow(t, now), expiresAt }
}

function packed(slices: Traffic['slices'], now: Instant): Traffic['slices'] {
  const kept: { at: Instant; sent: number; approved: number }[] = []
  for (const slice of slices) {
    if (slice.at <= now - DAY - HOUR) continue
    const at = slice.at > now - FINE ? slice.at : hourOf(slice.at)
    const last = kept.at(-1)
    if (last !== undefined && last.at === at) {
      last.sent += slice.sent
      last.approved += slice.approved
    } else kept.push({ ...slice, at })
  }
  return kept
}

/**
 * Right answers of a usual hour: a moving average, told anew when an hour is over. What was sent does not count: an attack has no answers, and so never
 * becomes what is usual.
 */
function usualNow(t: Traffic, now: Instant): number {
  const newest = t.slices.at(-1)
  if (newest === undefined) return t.usual
  const hour = hourOf(newest.at)
  const over = Math.round((hourOf(now) - hour) / HOUR)
  if (over <= 0) return t.usual
  const approved = t.slices.reduce((sum, s) => sum + (hourOf(s.at) === hour ? s.approved : 0), 0)
  return (t.usual + (approved - t.usual) * LEARNS) * (1 - LEARNS) ** (over - 1)
}

function hourOf(at: Instant): Instant {
  return at - (at % HOUR)
}

function alive(traffic: Traffic | undefined, now: Instant): Traffic {
  return traffic !== undefined && now < traffic.expiresAt ? traffic : NO_TRAFFIC
}
