import { addressKind, type Channel, type FactorChannel, type Way } from '../delivery/channel.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey, type Factors } from '../factor/factors.ts'
import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Subject } from '../limit/subject.ts'
import { targetKey } from '../limit/target-budget.ts'
import type { Vault } from '../needs.ts'
import type { Policy } from '../project/policy.ts'
import { sessionListKey, type SessionList } from '../session/session-list.ts'
import type { Store } from '../store.ts'
import { hasFactor } from '../verification/ways-left.ts'

export type PersonNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Pick<Vault, 'fingerprint' | 'ageOf'>
  readonly channels: ReadonlySet<Channel>
}

/**
 * The ways of a policy by which this person can answer now, in the policy's order: factors first, then messages. A factor that was switched off after too
 * many wrong codes is none (COD-12), nor is an address whose master key is gone.
 */
export async function waysOfPerson(
  { store, vault, channels }: PersonNeeds,
  project: ProjectId,
  subjectHash: string,
  policy: Policy,
  subject: Subject | undefined,
): Promise<readonly Way[]> {
  const [factors, sessions] = await Promise.all([
    store.find(factorsKey(project, subjectHash)),
    store.find(sessionListKey(project, subjectHash)),
  ])
  const now = store.now()
  const found: readonly (readonly [Way, readonly string[]])[] = [
    ...policy.factors
      .filter((way) => has(way, factors, policy, sessions, now))
      .map((way) => [way, [factorTarget(vault, project, way, subjectHash)]] as const),
    ...policy.channels
      .filter((channel) => channels.has(channel))
      .map((channel) => [channel, hashesOf(vault, channel, subject)] as const),
  ]
  const live = await Promise.all(
    found.map(async ([way, targets]) => {
      const budgets = await Promise.all(targets.map((hash) => store.find(targetKey(project, hash))))
      // The first address of its kind is the one that is written to.
      return targets.length > 0 && budgets[0]?.disabledAt === undefined ? [way] : []
    }),
  )
  return live.flat()
}

function hashesOf(
  vault: Pick<Vault, 'ageOf'>,
  channel: Channel,
  subject: Subject | undefined,
): readonly string[] {
  const kind = addressKind(channel)
  return (subject?.addresses ?? [])
    .filter((address) => address.kind === kind && vault.ageOf(address.sealed) !== 'lost')
    .map(({ hash }) => hash)
}

function has(
  way: FactorChannel,
  factors: Factors | undefined,
  policy: Policy,
  sessions: SessionList | undefined,
  now: Instant,
): boolean {
  if (way !== 'approval') return hasFactor(factors, way)
  // Where else a person is signed in, only the application knows: a policy that names it first says that there is such a place.
  return (
    policy.factors[0] === way ||
    sessions?.sessions.some(({ endsAt }) => !hasPassed(endsAt, now)) === true
  )
}
