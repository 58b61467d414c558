import { newId, type ProjectId } from '../ids.ts'
import { hasPassed } from '../instant.ts'
import { Problem } from '../problem.ts'
import { sessionListKey } from '../session/session-list.ts'
import type { Decision } from '../store.ts'
import { endPush, pushEvent, putBrowsers } from './end-push.ts'
import { misshapenPart } from './judge-target.ts'
import { pushListKey, type PushSubscription } from './push-list.ts'
import type { PushTarget } from './push-sealer.ts'
import {
  pushView,
  readTarget,
  sealTarget,
  type PushNeeds,
  type PushView,
} from './push-subscriptions.ts'

export type PushAsk = {
  readonly target: PushTarget
  /** What the person calls it; cut after 60 characters. */
  readonly name: string
}

export type Added =
  | { readonly result: 'added'; readonly browser: PushView }
  | { readonly result: 'full' }
  | { readonly result: 'over' }

/** More browsers than anybody has, and a bound for one record. */
const MOST = 10
const LONGEST_NAME = 60

/**
 * Lets a browser be asked, as the application says, which knows whose it is. One that is there already is kept once, under its new name. Of more than ten the oldest
 * gives way: a browser that forgot what it had comes again as a new one.
 * @param by the id of the key that asks
 * @throws Problem `invalid_request` for keys that are none and an endpoint that may not be reached
 */
export async function addPush(
  needs: PushNeeds,
  project: ProjectId,
  subject: string,
  ask: PushAsk,
  by: string,
): Promise<PushView> {
  await judgeTarget(needs, ask.target)
  const hash = needs.vault.fingerprint('subject', project, subject)
  const key = pushListKey(project, hash)
  const id = newId('psh', needs.random)
  return needs.store.change([key], (records, now) => {
    const before = records.find(key)?.subscriptions ?? []
    const { known, kept, rest } = placed(needs, project, before, { ...ask, id, at: now })
    const gone = rest.slice(0, Math.max(0, rest.length + 1 - MOST))
    const ended = endPush(records, project, hash, { reason: 'most_browsers' }, now, (one) =>
      gone.includes(one),
    )
    return {
      writes: [putBrowsers(key, [...rest.slice(gone.length), kept], now)],
      events: [
        ...ended.events,
        ...(known ? [] : [pushEvent(project, 'push.subscribed', kept.id, { by })]),
      ],
      outcome: pushView(kept),
    }
  })
}

/**
 * The same on the person's own page. It takes nothing away: whoever is at somebody's open page could push out the browsers that would have told its owner. The browser is
 * asked until its session is ended by somebody; a session that only runs out ends nothing, for a question is to find who is not looking.
 * @param session the id of the one that asks, `ses_…`
 * @returns `full` for an eleventh, `over` when the session was ended meanwhile
 * @throws Problem `invalid_request` as above
 */
export async function addSessionPush(
  needs: PushNeeds,
  project: ProjectId,
  subject: string,
  ask: PushAsk,
  session: string,
): Promise<Added> {
  await judgeTarget(needs, ask.target)
  const hash = needs.vault.fingerprint('subject', project, subject)
  const key = pushListKey(project, hash)
  const sessions = sessionListKey(project, hash)
  const id = newId('psh', needs.random)
  return needs.store.change([key, sessions], (records, now): Decision<Added> => {
    const open = records.find(sessions)?.sessions ?? []
    if (!open.some((one) => one.id === session && !hasPassed(one.endsAt, now)))
      return { writes: [], events: [], outcome: { result: 'over' } }
    const before = records.find(key)?.subscriptions ?? []
    const { known, kept, rest } = placed(needs, project, before, { ...ask, id, session, at: now })
    if (rest.length >= MOST) return { writes: [], events: [], outcome: { result: 'full' } }
    return {
      writes: [putBrowsers(key, [...rest, kept], now)],
      events: known ? [] : [pushEvent(project, 'push.subscribed', kept.id, { by: 'page' })],
      outcome: { result: 'added', browser: pushView(kept) },
    }
  })
}

/** @throws Problem `invalid_request` */
async function judgeTarget({ egress, pushSealer }: PushNeeds, target: PushTarget): Promise<void> {
  const misshapen = misshapenPart(target)
  if (misshapen !== undefined) refuse(misshapen, 'must be that of a push subscription')
  const fault = egress.judge(target.endpoint)
  if (fault !== undefined) refuse('endpoint', fault)
  if ((await pushSealer.seal(target, 'hello')) === undefined)
    refuse('keys', 'must be those of a push subscription')
}

function refuse(field: string, rule: string): never {
  throw new Problem('invalid_request', `${field}: ${rule}`, { field })
}

/** A browser in its place, and the others. It is known by its endpoint. */
function placed(
  { vault }: Pick<PushNeeds, 'vault'>,
  project: ProjectId,
  before: readonly PushSubscription[],
  asked: PushAsk & { readonly id: string; readonly at: number; readonly session?: string },
) {
  const { target, name, session } = asked
  const known = before.find((one) => readTarget(vault, project, one)?.endpoint === target.endpoint)
  const id = known?.id ?? asked.id
  const kept: PushSubscription = {
    id,
    name: name.slice(0, LONGEST_NAME),
    sealed: sealTarget(vault, project, id, target),
    createdAt: known?.createdAt ?? asked.at,
    ...(session !== undefined && { session }),
  }
  return { known: known !== undefined, kept, rest: before.filter((one) => one.id !== id) }
}
