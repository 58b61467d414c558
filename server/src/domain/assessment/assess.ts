/*
 * assessment/ says what an action needs now: nothing, a verification and by which ways, or that it cannot be. It judges by a policy's `requires` and by what a
 * person has; it verifies nobody itself.
 */
import type { Way } from '../delivery/channel.ts'
import { factorsKey } from '../factor/factors.ts'
import { useTrustedDevice } from '../factor/trusted-devices.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import type { Caller } from '../project/caller.ts'
import type { Policy } from '../project/policy.ts'
import { LEVELS, mostOf, reaches, type Level } from '../receipt/assurance.ts'
import { findPolicy } from '../verification/choose.ts'
import { judgeTransaction } from '../verification/judge-transaction.ts'
import { startVerification, type StartNeeds } from '../verification/start.ts'
import type { Transaction } from '../verification/transaction.ts'
import type { VerificationView } from '../verification/view.ts'
import { judgeNeed } from './judge-need.ts'
import type { Reason } from './reason.ts'
import { waysOfPerson } from './ways-of-person.ts'

/** What an application is about to do for a person: the body of `POST /v1/assessments`. */
export type AssessAsk = {
  readonly purpose: string
  readonly subject: string
  readonly transaction?: Transaction
  /** How the person is known to the application now: what an earlier receipt said. */
  readonly authentication?: { readonly acr: string; readonly authTime: Instant }
  /** `high` asks for the strongest factor there is, and no trusted device is enough (RSK-09). */
  readonly risk?: 'low' | 'medium' | 'high'
  readonly trustedDevice?: string
  /** Whether to start the verification that is needed, as `POST /v1/verifications` would. */
  readonly start?: boolean
  readonly session?: string
  readonly locale?: string
  readonly returnUrl?: string
  readonly password?: true
  readonly visitor?: Readonly<Record<string, string>>
}

export type Assessment = {
  readonly decision: 'allow' | 'verify' | 'deny'
  /** Why, the weightiest first. */
  readonly reasons: readonly Reason[]
  /** With `verify`: what it takes, and by which ways this person can, the strongest or the policy's first one first. */
  readonly needs?: {
    readonly level: Level
    readonly maxAgeSeconds: number
    readonly ways: readonly Way[]
  }
  /** With `deny` for a time: until when. */
  readonly until?: Instant
  readonly verification?: VerificationView
  /** The trusted device's new token, when its cookie was rotated. */
  readonly trustedDevice?: string
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/**
 * Says what an action needs now, by its purpose's policy, and starts it when asked to.
 * @throws Problem `unknown_purpose`, `invalid_request` for a transaction that is none, and what starting raises
 */
export async function assess(
  needs: StartNeeds,
  caller: SecretCaller,
  ask: AssessAsk,
  once?: Once,
): Promise<Assessment> {
  const transaction = ask.transaction === undefined ? undefined : judgeTransaction(ask.transaction)
  const policy = await findPolicy(needs.store, caller.project, ask.purpose)
  const subjectHash = needs.vault.fingerprint('subject', caller.project, ask.subject)
  const whole = transaction === undefined ? ask : { ...ask, transaction }
  const { trustedDevice, ...judged } = await judge(needs, caller, whole, policy, subjectHash)
  // A request that is repeated is told what it was told, and starts nothing twice. The cookie is not kept with that.
  const told = await changeOnce<Assessment>(needs.store, caller.project, once, [], () => ({
    writes: [],
    events: [
      {
        project: caller.project,
        type: 'assessment.made',
        facts: {
          purpose: policy.purpose,
          subject: subjectHash,
          decision: judged.decision,
          reason: judged.reasons[0] ?? '',
          policy_version: policy.version,
          ...(ask.risk !== undefined && { risk: ask.risk }),
        },
      },
    ],
    outcome: judged,
  }))
  const assessment = { ...told, ...(trustedDevice !== undefined && { trustedDevice }) }
  const way = assessment.needs?.ways[0]
  if (ask.start !== true || assessment.needs === undefined || way === undefined) return assessment
  const { visitor } = ask
  const verification = await startVerification(
    needs,
    caller,
    {
      purpose: ask.purpose,
      channel: way,
      subject: ask.subject,
      least: assessment.needs.level,
      ...(transaction !== undefined && { transaction }),
      ...(ask.session !== undefined && { session: ask.session }),
      ...(ask.locale !== undefined && { locale: ask.locale }),
      ...(ask.returnUrl !== undefined && { returnUrl: ask.returnUrl }),
      ...(ask.password !== undefined && { password: ask.password }),
      ...(visitor !== undefined && { context: { visitor } }),
    },
    once && { ...once, id: needs.vault.fingerprint('idempotency', once.id, 'start') },
  )
  return { ...assessment, verification }
}

async function judge(
  needs: StartNeeds,
  { project }: SecretCaller,
  ask: AssessAsk,
  policy: Policy,
  subjectHash: string,
): Promise<Assessment> {
  const { store } = needs
  const [subject, factors] = await Promise.all([
    store.find(subjectKey(project, subjectHash)),
    store.find(factorsKey(project, subjectHash)),
  ])
  const now = store.now()
  if (subject?.lockedAt !== undefined) return { decision: 'deny', reasons: ['locked'] }
  const recoveredAt = factors?.recovered?.at
  const { requires } = policy
  const until = (recoveredAt ?? 0) + requires.coolOffSeconds * 1000
  if (recoveredAt !== undefined && requires.coolOffSeconds > 0 && !hasPassed(until, now))
    return { decision: 'deny', reasons: ['cooling_off'], until }
  const isHighRisk = ask.risk === 'high'
  const need = judgeNeed(
    requires,
    { transaction: ask.transaction, authentication: ask.authentication, isHighRisk },
    now,
  )
  if (need.decision === 'allow') return need
  if (requires.trustedDevice && !isHighRisk && ask.trustedDevice !== undefined) {
    const device = await useTrustedDevice(needs, project, ask.subject, ask.trustedDevice)
    if (device !== undefined)
      return {
        decision: 'allow',
        reasons: ['trusted_device'],
        ...(device.token !== ask.trustedDevice && { trustedDevice: device.token }),
      }
  }
  const able = await waysOfPerson(needs, project, subjectHash, policy, subject)
  const needed = neededOf(policy, able, ask)
  return needed.ways.length === 0
    ? { decision: 'deny', reasons: ['no_factor_strong_enough', ...need.reasons] }
    : { ...need, needs: needed }
}

/** Which of the ways that a person has will do: at high risk only the strongest of all (RSK-09), so that there is no way down from it (TXN-07). */
function neededOf(
  { requires, assurance }: Policy,
  able: readonly Way[],
  { password, risk }: AssessAsk,
): NonNullable<Assessment['needs']> {
  const { acr, maxAgeSeconds } = requires
  const worth = (way: Way): Level => {
    const most = mostOf(way, password)
    return assurance === 'none' && reaches(most, 'confirmed') ? 'confirmed' : most
  }
  const least = acr === 'none' ? 'confirmed' : acr
  const strongest = LEVELS.findLast((one) => able.some((way) => worth(way) === one)) ?? least
  const level = risk === 'high' && reaches(strongest, least) ? strongest : least
  return { level, maxAgeSeconds, ways: able.filter((way) => reaches(worth(way), level)) }
}
