/*
 * Whether one message may leave, judged in the change that sends it: whatever was sent a moment before by anybody is counted already, so a thousand
 * starts at once are judged one after another. The message that shows an attack for what it is still goes out; the block it leaves stops the next.
 */
import type { Event } from '../event.ts'
import { secondsUntil, type Instant } from '../instant.ts'
import { NOTHING_SPENT, reserve, spendKey } from '../limit/spend.ts'
import { put, type Records, type Write } from '../store.ts'
import type { VerificationDetails } from '../verification/verification.ts'
import { withMark, withSent } from './count-traffic.ts'
import type { GuardedSend } from './guarded-send.ts'
import {
  GUARD_ACTIONS,
  guardBlockKey,
  type GuardAction,
  type GuardBlock,
  type GuardRule,
} from './guard-rule.ts'
import { LIFTED } from './judge-rule.ts'
import { scopesOf, type Passage } from './passage.ts'
import { measure, type Measured } from './signals.ts'
import { spentProofKey } from './spent-proof.ts'
import { Stopped } from './stopped.ts'
import { trafficKey, type Traffic } from './traffic.ts'

/** What letting a message out writes and tells. */
export type Guarded = {
  readonly writes: readonly Write[]
  readonly events: readonly Omit<Event, 'project'>[]
  /** `Delivery.reserved` */
  readonly reserved: number | undefined
  readonly details: Pick<VerificationDetails, 'destination' | 'risks'>
}

/** A rule and what it made of a message. */
export type Verdict = Measured & { readonly rule: GuardRule }

/**
 * Judges one message and counts it.
 * @throws Stopped `sending_blocked`, `challenge_required`, `budget_exhausted`; nothing is written then
 */
export function judgeGuard(send: GuardedSend, records: Records, now: Instant): Guarded {
  const { project, passage, isKnown } = send
  const met = passage === undefined ? [] : blocksMet(send, passage, records, now)
  if (!isKnown) refuseBlocked(met, now)
  const traffic = passage === undefined ? new Map() : countSent(send, passage, records, now)
  const verdicts = judgeRules(send, traffic, now)
  if (passage !== undefined) markWalks(passage, verdicts, traffic, now)
  const ofThisOne = verdicts.filter(({ scope }) => scope === undefined)
  if (!isKnown) refuseAlone(ofThisOne)
  const needsProof =
    send.wantsProof ||
    (!isKnown &&
      [...met, ...ofThisOne.map(({ rule }) => rule)].some((m) => m.action === 'challenge'))
  const proven = needsProof ? spendProof(send, met, records) : []
  const money = passage === undefined ? undefined : setAside(send, records, now)
  // Nobody gets a decoy's message, so nobody can leave it unanswered. Its proof is used up as any other's.
  if (send.isDecoy === true) return { writes: proven, events: [], reserved: undefined, details: {} }
  const blocks = newBlocks(verdicts, met, now)
  return {
    writes: [
      ...[...traffic].map(([scope, value]) => put(trafficKey(project, scope), value)),
      ...met.filter(isShadow).map((b) => put(guardBlockKey(project, b.scope), hitOnce(b))),
      ...blocks.map((b) => put(guardBlockKey(project, b.scope), b)),
      ...proven,
      ...(money?.writes ?? []),
    ],
    events: [
      ...met.filter((b) => isShadow(b) && isNewsworthy(b.hits + 1)).map((b) => told(hitOnce(b))),
      ...blocks.map(told),
      ...ofThisOne.filter(({ rule }) => rule.action === 'shadow').map(toldAlone),
      ...(money?.events ?? []),
    ],
    reserved: money?.micros,
    details: detailsOf(passage, ofThisOne),
  }
}

/** Every rule that is hit, with what it saw. Pure: the live guard, a replay and the simulator all ask it. */
export function judgeRules(
  {
    passage,
    rules,
    isTemporary,
    isDisposable,
  }: Pick<GuardedSend, 'passage' | 'rules' | 'isTemporary' | 'isDisposable'>,
  traffic: ReadonlyMap<string, Traffic>,
  now: Instant,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (const rule of rules) {
    if (rule.action === 'allow') continue
    const measured =
      rule.signal === 'disposable_mailbox'
        ? ofMailbox(rule, isDisposable)
        : passage && measure(rule, { passage, traffic, isTemporary }, now)
    if (measured?.isHit === true) verdicts.push({ ...measured, rule })
  }
  return verdicts
}

/** A walk through one thousand of a prefix is remembered there: with the third one it is the prefix that is walked. */
export function markWalks(
  passage: Passage,
  verdicts: readonly Verdict[],
  traffic: Map<string, Traffic>,
  now: Instant,
): void {
  const scope = `prefix/${passage.prefix}`
  const prefix = traffic.get(scope)
  if (prefix !== undefined && verdicts.some(({ rule }) => rule.signal === 'sequential_numbers'))
    traffic.set(scope, withMark(prefix, passage.range.slice(0, 8), now))
}

/** Blocks that hold for a message now. */
function blocksMet(
  { project }: GuardedSend,
  passage: Passage,
  records: Records,
  now: Instant,
): readonly GuardBlock[] {
  return scopesOf(passage).flatMap((scope) => {
    const block = records.find(guardBlockKey(project, scope))
    return block !== undefined && now < block.expiresAt ? [block] : []
  })
}

function refuseBlocked(met: readonly GuardBlock[], now: Instant): void {
  const block = met.find(({ action }) => action === 'block')
  if (block === undefined) return
  throw new Stopped(
    'sending_blocked',
    'Nothing is sent there for a while: what was sent before looks like an attack.',
    { rule: block.rule, retry_after: secondsUntil(block.expiresAt, now) },
    { scope: block.scope },
  )
}

/** What speaks against this one message, whatever was sent before. */
function refuseAlone(verdicts: readonly Verdict[]): void {
  const verdict = verdicts.find(({ rule }) => rule.action === 'block')
  if (verdict === undefined) return
  const { name } = verdict.rule
  throw new Stopped('sending_blocked', 'A rule of this project lets nothing out there.', {
    rule: name,
  })
}

/** The traffic that a message belongs to, with it counted. */
export function countSent(
  { project }: Pick<GuardedSend, 'project'>,
  passage: Passage,
  records: Records,
  now: Instant,
): Map<string, Traffic> {
  const { range, tail, target } = passage
  return new Map(
    scopesOf(passage).map((scope) => {
      // Of a range its last digits tell one target from another.
      const of = scope === `range/${range}` ? { tail } : { target }
      return [scope, withSent(records.find(trafficKey(project, scope)), now, of)]
    }),
  )
}

function ofMailbox(rule: GuardRule, isDisposable: boolean): Measured {
  const value = isDisposable ? 1 : 0
  return { value, isHit: value >= rule.threshold, scope: undefined }
}

/** @throws Stopped `challenge_required` without a good proof that nobody used before */
function spendProof(
  { project, proof }: GuardedSend,
  met: readonly GuardBlock[],
  records: Records,
): readonly Write[] {
  const key = proof === undefined ? undefined : spentProofKey(project, proof.hash)
  if (proof !== undefined && key !== undefined && records.find(key) === undefined)
    return [put(key, { expiresAt: proof.expiresAt })]
  const block = met.find(({ action }) => action === 'challenge')
  throw new Stopped(
    'challenge_required',
    'This message must come with a proof of work: solve a challenge and send it as `proof`.',
    { challenge: '/v1/challenges', ...(block !== undefined && { rule: block.rule }) },
    { scope: block?.scope },
  )
}

function setAside({ project, tariff, destination }: GuardedSend, records: Records, now: Instant) {
  const key = spendKey(project)
  const reserved = reserve(records.find(key) ?? NOTHING_SPENT, tariff, destination, now)
  if (reserved.result === 'capped')
    throw new Stopped(
      'budget_exhausted',
      'The operator lets no more be spent on messages for now.',
      { cap: reserved.cap, retry_after: secondsUntil(reserved.retryAt, now) },
      { cap: reserved.cap },
    )
  const { next, micros, near } = reserved
  const events: readonly Omit<Event, 'project'>[] =
    near === undefined
      ? []
      : [{ type: 'spend.near_cap', facts: { cap: near, currency: tariff.currency } }]
  return { writes: [put(key, next)], events, micros }
}

/** Blocks that these verdicts make: one a scope, the hardest of them, and none where one as hard stands already. */
function newBlocks(
  verdicts: readonly Verdict[],
  met: readonly GuardBlock[],
  now: Instant,
): readonly GuardBlock[] {
  const made = new Map(met.map((block) => [block.scope, block]))
  for (const { rule, scope, value } of verdicts) {
    if (scope === undefined || rule.action === 'allow') continue
    const standing = made.get(scope)
    if (standing !== undefined && isAsHard(standing, rule)) continue
    made.set(scope, {
      scope,
      rule: rule.name,
      action: rule.action,
      value,
      threshold: rule.threshold,
      since: now,
      hits: 0,
      expiresAt: now + rule.blockSeconds * 1000,
    })
  }
  return [...made.values()].filter((block) => !met.includes(block))
}

/** Whether what stands is as hard as what a rule wants; somebody who lifted a block meant it. */
function isAsHard(standing: GuardBlock, rule: GuardRule): boolean {
  return standing.rule === LIFTED || hardness(standing.action) >= hardness(rule.action)
}

function hardness(action: GuardAction): number {
  return GUARD_ACTIONS.indexOf(action)
}

function isShadow({ action }: GuardBlock): boolean {
  return action === 'shadow'
}

export function hitOnce(block: GuardBlock): GuardBlock {
  return { ...block, hits: block.hits + 1 }
}

/** The first, second, fourth, eighth … hit is told of: an attack fills no log. */
export function isNewsworthy(hits: number): boolean {
  return (hits & (hits - 1)) === 0
}

const EVENT_OF = {
  shadow: 'guard.shadowed',
  challenge: 'guard.challenged',
  block: 'guard.blocked',
} as const

/** What is told of a block: which rule, what it saw, what that was held against, and until when. */
export function told(block: GuardBlock): Omit<Event, 'project'> {
  const { scope, rule, value, threshold, hits, expiresAt } = block
  const until = new Date(expiresAt).toISOString()
  return { type: EVENT_OF[block.action], facts: { scope, rule, value, threshold, hits, until } }
}

function toldAlone({ rule, value }: Verdict): Omit<Event, 'project'> {
  const { name, threshold } = rule
  return { type: 'guard.shadowed', facts: { rule: name, value, threshold } }
}

function detailsOf(passage: Passage | undefined, ofThisOne: readonly Verdict[]) {
  const risks = [
    ...(passage?.numberKind === 'voip' ? ['voip'] : []),
    ...ofThisOne.map(({ rule }) => rule.signal),
  ]
  return {
    ...(passage !== undefined && {
      destination: {
        ...(passage.country !== undefined && { country: passage.country }),
        prefix: passage.prefix,
        scopes: scopesOf(passage).filter((scope) => !/^(?:prefix|country)\//.test(scope)),
      },
    }),
    ...(risks.length > 0 && { risks: [...new Set(risks)] }),
  }
}
