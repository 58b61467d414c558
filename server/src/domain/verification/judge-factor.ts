import type { Event, EventFacts } from '../event.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey, livingFactors, type Factors } from '../factor/factors.ts'
import { matchOneTimeCode } from '../factor/match-one-time-code.ts'
import { matchRecoveryCode, type RecoveryProof } from '../factor/match-recovery-code.ts'
import type { FactorChannel } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import { factorLines, factorRests } from '../limit/factor-limits.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, newestKey, targetKey, UNTOUCHED } from '../limit/target-budget.ts'
import type { Assertion, OneTimeCodes, Vault } from '../needs.ts'
import { matchAssertion } from '../passkey/match-assertion.ts'
import type { Key, Records } from '../store.ts'
import { approve, toldToAll, type ByFactor } from './approval.ts'
import type { Guess, Judged } from './guess.ts'
import { guessedAt, refuseUnjudged } from './judge-guess.ts'
import { countMiss } from './miss.ts'
import { refuseGuess } from './refused-guess.ts'
import { verificationEvent } from './verification-event.ts'
import type { Verification } from './verification.ts'

/** What was shown, as far as it could be looked at before the change: the slow parts are done. */
export type Evidence =
  | { readonly way: 'totp'; readonly typed: string }
  | { readonly way: 'recovery_code'; readonly proof: RecoveryProof }
  | {
      readonly way: 'passkey'
      /** Undefined when it is not sound. */
      readonly assertion: Assertion | undefined
      /** It named a passkey of this very person: only then does a bad one count as a guess at theirs. */
      readonly isOwn: boolean
      /** What must be signed at the next try (PKY-03). */
      readonly challenge: string
    }

export type FactorGuess = Guess & {
  readonly evidence: Evidence
  /** Whose factor it is: the verification's subject, or, where that names nobody, whoever the passkey belongs to. */
  readonly person: { readonly subject: string; readonly hash: string } | undefined
}

/** Judges what a factor shows, as `judgeGuess` judges a code: in one step with what it costs and uses up. */
export function judgeFactor(
  tools: { readonly vault: Vault; readonly oneTimeCodes: OneTimeCodes },
  guess: FactorGuess,
  records: Records,
  key: Key<'verification'>,
  now: Instant,
): Judged {
  const { vault } = tools
  const { person, evidence } = guess
  const v = guessedAt(guess, records, key, now)
  const { way } = evidence
  const target = person && factorTarget(vault, v.project, way, person.hash)
  const charged = target && budgetHash(target, guess.device)
  const own = (charged && records.find(targetKey(v.project, charged))) || UNTOUCHED
  const shared = (v.details.subjectHash !== undefined && records.find(newestKey(v))) || UNTOUCHED
  const rests = () => factorRests(way, own, now)
  const refused = refuseUnjudged(v, key, guess, shared, records, now, rests)
  if (refused !== undefined) return refused
  const factors = person && records.find(factorsKey(v.project, person.hash))
  if (person && records.find(subjectKey(v.project, person.hash))?.lockedAt !== undefined)
    return refuseGuess(v, guess, records, 'locked', now)
  const found = match(tools, v, livingFactors(factors, now), evidence, now)
  if ('proven' in found && person !== undefined && target !== undefined)
    return approve(vault, named(v, person, target), key, guess, records, now, found)
  const counts = evidence.way !== 'passkey' || evidence.isOwn
  return countMiss(v, key, guess, records, own, now, {
    lines: factorLines(way),
    charged: counts ? charged : undefined,
    challenge: evidence.way === 'passkey' ? evidence.challenge : undefined,
    facts: found.facts,
    notices: () => toldToAll(vault, v, guess, 'authenticator_guessed', records, now),
  })
}

/** A passkey that was asked of nobody in particular has said whose it is. */
function named(
  v: Verification,
  { subject, hash }: { readonly subject: string; readonly hash: string },
  targetHash: string,
): Verification {
  if (v.details.subjectHash !== undefined) return v
  return { ...v, subject, targetHash, details: { ...v.details, subjectHash: hash } }
}

function match(
  { oneTimeCodes }: { readonly oneTimeCodes: OneTimeCodes },
  v: Verification,
  factors: Factors,
  evidence: Evidence,
  now: Instant,
): ByFactor | { readonly facts: EventFacts } {
  switch (evidence.way) {
    case 'totp': {
      const found = matchOneTimeCode(oneTimeCodes, v.project, factors, evidence.typed, now)
      if (found.result === 'none') return { facts: {} }
      const { authenticator } = found
      if (found.result === 'replayed') return { facts: { authenticator, reason: 'replayed' } }
      return {
        ...shown('totp', found.factors, authenticator, now),
        events: drifted(v, factors, found),
      }
    }
    case 'recovery_code': {
      const found = matchRecoveryCode(factors, evidence.proof, now)
      if (found.result === 'none') return { facts: {} }
      const { authenticator, left } = found
      const used = verificationEvent(v, 'recovery_code.used', { authenticator, left })
      return {
        ...shown('recovery_code', found.factors, authenticator, now),
        events: [used],
        news: 'recovery_code_used',
      }
    }
    case 'passkey': {
      if (evidence.assertion === undefined) return { facts: {} }
      const found = matchAssertion(v, factors, evidence.assertion, now)
      if (found.result === 'none') return { facts: {} }
      const { authenticator } = found
      const by = shown('passkey', found.factors, authenticator, now)
      const proven = {
        ...by.proven,
        ...(found.verified && { verified: true as const }),
        ...(evidence.assertion.backupEligible && { synced: true as const }),
      }
      const fell = verificationEvent(v, 'authenticator.counter_fell', { authenticator })
      return { ...by, proven, events: found.fell ? [fell] : [] }
    }
  }
}

function shown(
  way: FactorChannel,
  factors: Factors,
  authenticator: string,
  now: Instant,
): ByFactor {
  return { proven: { way, at: now }, factors, events: [], facts: { authenticator } }
}

/** A clock that is off by another step than last time has its line, so that an operator sees it go (TOT-06). */
function drifted(
  v: Verification,
  before: Factors,
  { authenticator, drift }: { readonly authenticator: string; readonly drift: number },
): readonly Event[] {
  const last = before.authenticators.find(({ id }) => id === authenticator)
  if (last?.type !== 'totp' || last.drift === drift || drift === 0) return []
  return [verificationEvent(v, 'authenticator.drifted', { authenticator, drift })]
}
