import { factorsKey, type Factors } from '../factor/factors.ts'
import type { Instant } from '../instant.ts'
import { chargeNetwork } from '../limit/count-network.ts'
import { subjectKey } from '../limit/subject.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import type { ByFactor } from './approval.ts'
import type { Account, Guess, Judged } from './guess.ts'
import { factsOf, verificationEvent } from './verification-event.ts'
import type { Proven, Verification } from './verification.ts'
import { viewOf } from './view.ts'
import { waysLeft } from './ways-left.ts'

/** A first step, with all that was found out of it. */
type Step = {
  readonly account: Account
  readonly shown: readonly Proven[]
  readonly factors: Factors | undefined
  readonly by: ByFactor | undefined
}

/**
 * A right answer that is not enough: getting back into an account with an authenticator takes two different ways (NIST SP 800-63B-4, 4.2.2.2; REC-07). What
 * was answered is good for nothing any more, and the person goes on in another way (`change-way.ts`).
 */
export function proveStep(
  v: Verification,
  key: Key<'verification'>,
  { account, shown, factors, by }: Step,
  records: Records,
  counted: readonly Write[],
  now: Instant,
): Judged {
  const { sealedCode: _code, carryDigest: _carry, challenge: _challenge, ...details } = v.details
  const next: Verification = {
    ...v,
    codes: [],
    liveCodes: 0,
    details: { ...details, steps: 2, proven: shown },
  }
  return {
    writes: [
      ...counted,
      put(key, next),
      ...(by === undefined ? [] : [put(factorsKey(v.project, account.hash), by.factors)]),
    ],
    events: [
      verificationEvent(v, 'verification.step_proven', { ...factsOf(v), ...by?.facts }),
      ...(by?.events ?? []),
    ],
    outcome: {
      result: 'more_evidence_required',
      ways: leftOf(next, account, factors, records),
      verification: viewOf(next, now),
    },
  }
}

/** Told again to whoever answers once more in a way that was shown (REC-08): it is not judged, and costs no more than a browser's network one try. */
export function askForMore(
  v: Verification,
  { caller, account }: Pick<Guess, 'caller' | 'account'>,
  records: Records,
  now: Instant,
): Judged {
  const factors = account && records.find(factorsKey(v.project, account.hash))
  return {
    writes: chargeNetwork(caller, records, now),
    events: [
      verificationEvent(v, 'verification.guess_refused', { ...factsOf(v), reason: 'same_way' }),
    ],
    outcome: {
      result: 'more_evidence_required',
      ways: account === undefined ? [] : leftOf(v, account, factors, records),
      verification: viewOf(v, now),
    },
  }
}

function leftOf(
  v: Verification,
  { hash, policy, channels }: Account,
  factors: Factors | undefined,
  records: Records,
) {
  if (policy === undefined) return []
  const subject = records.find(subjectKey(v.project, hash))
  return waysLeft(v, policy, { factors, subject, channels })
}
