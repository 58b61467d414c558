import { addressKind, isChannel, type Channel, type Way } from '../delivery/channel.ts'
import type { VerificationId, ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { nextSendAt } from '../limit/send-limits.ts'
import { CALM, isAlarmed, sprayKey } from '../limit/spray.ts'
import { budgetHash, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import { projectKey } from '../project/project.ts'
import type { Store } from '../store.ts'
import { findPolicy, isAlphabet, usualFormat } from './choose.ts'
import { shownCarryCode } from './carry-code.ts'
import { newerThan } from './get.ts'
import { otherWays } from './change-way.ts'
import { verificationKey } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

export type PageNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Vault
  readonly channels: ReadonlySet<Channel>
}

/** Everything a page shows of one verification. */
export type PageView = {
  readonly verification: VerificationView
  readonly projectName: string
  /** Whether a person may type letters, and how many characters a code has now: for the keyboard and for sending by itself. */
  readonly digitsOnly: boolean
  /** Undefined where codes of two lengths are good: under an alarm, and where one may be carried back. */
  readonly codeLength: number | undefined
  /** Whether the message holds a link beside the code. */
  readonly link: boolean
  /** What somebody who opens the newest link in another browser is shown to carry back; empty where no message holds a link. */
  readonly carryCode: string
  /** When a further message can be asked for, by this verification's waits and by its address's. */
  readonly resendAt: Instant
  /** Other channels that reach the same address. */
  readonly otherChannels: readonly Channel[]
  /** Ways by which the person may answer instead: their other factors and addresses. */
  readonly otherWays: readonly Way[]
  /** Ways that they have shown, where it takes two. */
  readonly shownWays: readonly Way[]
  /** When a newer verification took this one's place; undefined when it is the newest. */
  readonly supersededAt: Instant | undefined
  /** Whether a wrong guess was made. */
  readonly guessed: boolean
  readonly lastSentAt: Instant
  readonly now: Instant
}

/** Reads what a page shows. It changes nothing, whoever looks (WEB-01). Undefined when there is no such verification. */
export async function openPage(
  needs: PageNeeds,
  project: ProjectId,
  id: VerificationId,
): Promise<PageView | undefined> {
  const v = await needs.store.find(verificationKey(project, id))
  if (v === undefined) return undefined
  const { channel } = v
  // A user code is answered on a page of its own.
  if (channel === 'user_code') return undefined
  const [owner, policy, newer, budget, spray, ways] = await Promise.all([
    needs.store.find(projectKey(project)),
    findPolicy(needs.store, project, v.purpose),
    newerThan(needs, v),
    needs.store.find(targetKey(project, budgetHash(v.targetHash, v.details.device))),
    needs.store.find(sprayKey(project)),
    otherWays(needs, project, id),
  ])
  const now = needs.store.now()
  const shownWays = v.details.proven?.map(({ way }) => way) ?? []
  if (!isChannel(channel)) {
    const verification = viewOf(v, now)
    return {
      verification: shownOf(verification, newer !== undefined),
      projectName: owner?.name ?? '',
      digitsOnly: channel === 'totp',
      codeLength: undefined,
      carryCode: '',
      link: false,
      resendAt: v.resendAt,
      otherChannels: [],
      otherWays: ways,
      shownWays,
      supersededAt: newer?.at,
      guessed: v.guessesLeft < v.guessesAllowed,
      lastSentAt: v.lastSentAt,
      now,
    }
  }
  const usual = usualFormat(policy, channel, v.details.transaction !== undefined)
  const { length = usual.length } = v.details
  const named = v.details.alphabet ?? usual.alphabet
  const alphabet = isAlphabet(named) ? named : usual.alphabet
  const { afterSeconds } = policy.resend
  const carried = v.details.carryDigest !== undefined
  const view = viewOf(v, now)
  return {
    verification: shownOf(view, newer !== undefined),
    projectName: owner?.name ?? '',
    digitsOnly: alphabet === 'digits',
    codeLength: isAlarmed(spray ?? CALM, v.lastSentAt) || carried ? undefined : length,
    carryCode: shownCarryCode(needs.vault, v, { alphabet, length }),
    link: channel === 'email' && carried,
    resendAt: Math.max(v.resendAt, nextSendAt(budget ?? UNTOUCHED, channel, afterSeconds, now)),
    otherChannels: policy.channels.filter(
      (c) => c !== channel && needs.channels.has(c) && addressKind(c) === addressKind(channel),
    ),
    otherWays: ways,
    shownWays,
    supersededAt: newer?.at,
    guessed: v.guessesLeft < v.guessesAllowed,
    lastSentAt: v.lastSentAt,
    now,
  }
}

/** The page has words of its own for a verification that a newer one replaced. */
function shownOf(view: VerificationView, isReplaced: boolean): VerificationView {
  return isReplaced && view.status === 'canceled' ? { ...view, status: 'pending' } : view
}
