import type { Delivery } from '../delivery/delivery.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { lockedUntil } from '../limit/send-limits.ts'
import { confirmPasskey, type MadePasskey } from '../passkey/confirm-passkey.ts'
import type { PasskeySettings } from '../project/project.ts'
import type { Decision, Records } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import { authenticatorView, FACTOR_OF } from './authenticator-view.ts'
import type { Confirmed } from './authenticators.ts'
import { budgetOf, countWrongCode } from './count-wrong-code.ts'
import { cure } from './cure.ts'
import { factorEvent, findIn, keep, tell, type FactorChange, type Found } from './factor-change.ts'
import type { FactorNeeds } from './factor-needs.ts'
import { isCodeAuthenticator, judgeOneTimeCode } from './match-one-time-code.ts'
import { notFound, ownAuthenticator } from './own-authenticator.ts'

/** A confirmation with everything found out before it is judged. */
export type Confirming = {
  readonly change: FactorChange
  readonly id: string
  /** What wrong codes are counted under. */
  readonly target: string
  readonly settings: PasskeySettings
  readonly answer: MadePasskey | undefined
  /** Normalized. */
  readonly code: string | undefined
}

type Judged = Decision<Confirmed> & { readonly deliveries: readonly Delivery[] }

/** @throws Problem `not_found` for one that does not wait to be confirmed */
export function judgeConfirmation(
  needs: FactorNeeds,
  confirming: Confirming,
  records: Records,
  now: Instant,
): Judged {
  const { change, id } = confirming
  const found = findIn(records, change, now)
  const one = ownAuthenticator(found.factors, id)
  if (one.status !== 'pending') throw notFound()
  return isCodeAuthenticator(one)
    ? judgeCode(needs, confirming, found, one, records, now)
    : judgeCredential(needs, confirming, found, records, now)
}

function judgeCode(
  needs: FactorNeeds,
  { change, target, code }: Confirming,
  found: Found,
  one: Extract<Authenticator, { readonly type: 'totp' | 'hotp' }>,
  records: Records,
  now: Instant,
): Judged {
  const { project } = change
  // One that was switched off may be confirmed anew, for that is how it is switched on again (COD-12); not before the day is over.
  if (!hasPassed(lockedUntil(budgetOf(records, project, target), now), now))
    return { writes: [], events: [], outcome: { result: 'locked' }, deliveries: [] }
  const judged = judgeOneTimeCode(needs.oneTimeCodes, project, one, code ?? '', now)
  if (judged.result !== 'matched')
    return {
      ...countWrongCode(needs, { change, found, target }, one, records, now),
      outcome: { result: 'wrong_code' },
    }
  const { pendingUntil: _, ...moved } = judged.moved
  const active: Authenticator = { ...moved, status: 'active', confirmedAt: now }
  const rest = found.factors.authenticators.map((each) => (each === one ? active : each))
  const written = keep(change, found.factors, rest, now)
  return taken(needs, { change, target }, found, active, [written], records, now)
}

function judgeCredential(
  needs: FactorNeeds,
  { change, id, target, settings, answer }: Confirming,
  found: Found,
  records: Records,
  now: Instant,
): Judged {
  if (answer === undefined) throw notFound()
  const { project } = change
  const confirmed = confirmPasskey(
    records,
    project,
    change,
    found.factors,
    id,
    answer,
    settings,
    now,
  )
  const { writes, factors } = confirmed
  if (confirmed.result === 'refused')
    return { writes, events: [], outcome: { result: 'wrong_code' }, deliveries: [] }
  const active = ownAuthenticator(factors, id)
  return taken(needs, { change, target }, found, active, writes, records, now)
}

/** It works: from now on it is good, everybody on file is told, and what was switched off for guessing is on again. */
function taken(
  needs: FactorNeeds,
  { change, target }: Pick<Confirming, 'change' | 'target'>,
  found: Found,
  active: Authenticator,
  writes: Judged['writes'],
  records: Records,
  now: Instant,
): Judged {
  const news = tell(needs, change, found, 'authenticator_added', active, now)
  const cured = cure(records, change.project, target, FACTOR_OF[active.type], now)
  return {
    writes: [...writes, ...cured.writes, ...news.writes],
    events: [factorEvent(change, 'authenticator.confirmed', active), ...cured.events],
    outcome: { result: 'active', authenticator: authenticatorView(active, false) },
    deliveries: news.deliveries,
  }
}
