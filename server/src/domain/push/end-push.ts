import type { Event, EventFacts } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { drop, put, type Key, type Records, type Write } from '../store.ts'
import { pushListKey, type PushSubscription } from './push-list.ts'

type Change = { readonly writes: readonly Write[]; readonly events: readonly Event[] }

/** A browser that nobody opened for so long is not asked any more. */
const KEPT = 400 * 86_400_000

/**
 * Ends a person's browsers in the change that found out why: all of them, or those that `which` names. They are asked no more.
 * @param records must hold `pushListKey`
 * @param facts why, for `push.removed`
 */
export function endPush(
  records: Records,
  project: ProjectId,
  subjectHash: string,
  facts: EventFacts,
  now: Instant,
  which: (browser: PushSubscription) => boolean = () => true,
): Change {
  const key = pushListKey(project, subjectHash)
  const before = records.find(key)?.subscriptions ?? []
  const over = before.filter(which)
  if (over.length === 0) return { writes: [], events: [] }
  const rest = before.filter((one) => !over.includes(one))
  return {
    writes: [putBrowsers(key, rest, now)],
    events: over.map(({ id }) => pushEvent(project, 'push.removed', id, facts)),
  }
}

/** The list as it is from now on; nothing when no browser is left. */
export function putBrowsers(
  key: Key<'push_list'>,
  subscriptions: readonly PushSubscription[],
  now: Instant,
): Write {
  return subscriptions.length === 0 ? drop(key) : put(key, { subscriptions, expiresAt: now + KEPT })
}

/** What a timeline tells of a browser. @param id `psh_…` */
export function pushEvent(
  project: ProjectId,
  type: 'push.subscribed' | 'push.removed',
  id: string,
  facts: EventFacts,
): Event {
  return { project, type, facts: { subscription: id, ...facts } }
}
