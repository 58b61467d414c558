import { isChannel, type AnswerChannel, type Way } from '../../domain/delivery/channel.ts'
import { passkeySettings } from '../../domain/passkey/passkey-settings.ts'
import type { Policy } from '../../domain/project/policy.ts'
import { projectKey } from '../../domain/project/project.ts'
import { findPolicy } from '../../domain/verification/choose.ts'
import type { PageView } from '../../domain/verification/open-page.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { verificationKey } from '../../domain/verification/verification.ts'
import type { PageNeeds } from './page-needs.ts'

/** How else a verification can be answered on its page. */
export type Ways = {
  readonly others: readonly Way[]
  /** They are the same for everybody. */
  readonly fixed: boolean
  /** What was shown in an earlier step. */
  readonly proven: readonly Way[]
  /** Whether it is known whom it is about; not where a passkey is to say so. */
  readonly named: boolean
}

/** Every way, the strongest first. */
const STRONGEST_FIRST: readonly Way[] = [
  'passkey',
  'totp',
  'approval',
  'recovery_code',
  'sms',
  'voice',
  'email',
  'whatsapp',
  'webhook',
]

/**
 * Finds the other ways of a verification. A sign-in to our own pages offers all of its policy, whatever the person has: before anything was shown, a list that
 * knew would tell a stranger what somebody set up (LEA-01). Any other offers what the person has and may use (PKY-23).
 */
export async function findWays(
  needs: PageNeeds,
  page: PageView,
  place: Named,
  signsIn: boolean,
): Promise<Ways> {
  const v = await needs.store.find(verificationKey(place.project, place.id))
  const named = v !== undefined && (isChannel(v.channel) || v.details.subjectHash !== undefined)
  const proven = page.shownWays
  const takes = await takesPasskeys(needs, place.project)
  const here = (way: Way) => way !== 'passkey' || takes
  if (!signsIn) {
    const all = new Set<Way>([...page.otherWays, ...page.otherChannels])
    const fixed = v?.details.asksBlind === true && proven.length === 0
    return { others: [...all].filter(here), fixed, proven, named }
  }
  const policy = await findPolicy(needs.store, place.project, page.verification.purpose)
  const others = signInWays(needs, policy, page.verification.channel)
  return { others: named ? others.filter(here) : [], fixed: true, proven, named }
}

/** All ways by which a policy lets somebody sign in here, but the one that is used. */
function signInWays(
  { channels }: Pick<PageNeeds, 'channels'>,
  policy: Policy,
  now: AnswerChannel,
): readonly Way[] {
  return STRONGEST_FIRST.filter(
    (way) =>
      way !== now &&
      (isChannel(way)
        ? policy.channels.includes(way) && channels.has(way)
        : policy.factors.includes(way)),
  )
}

/**
 * Whether the passkeys of a project can be asked for on our own pages: they can where its list has our address, or where it has none. Never at a bare
 * IP address: passkeys are made for names (WebAuthn, 5.1.3), and browsers refuse.
 */
export async function takesPasskeys(
  { store, publicUrl }: Pick<PageNeeds, 'store' | 'publicUrl'>,
  project: string,
): Promise<boolean> {
  const settings = passkeySettings(await store.find(projectKey(project)), publicUrl)
  const { origin, hostname } = new URL(publicUrl)
  return !/^[\d.]+$|^\[/.test(hostname) && settings.origins.includes(origin)
}
