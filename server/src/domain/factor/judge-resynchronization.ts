import type { Delivery } from '../delivery/delivery.ts'
import type { Instant } from '../instant.ts'
import { factorRests } from '../limit/factor-limits.ts'
import type { Decision, Records } from '../store.ts'
import { budgetOf, countWrongCode } from './count-wrong-code.ts'
import { factorEvent, findIn, keep, type FactorChange } from './factor-change.ts'
import type { FactorNeeds } from './factor-needs.ts'
import { countersOf } from './match-one-time-code.ts'
import { notFound, ownAuthenticator } from './own-authenticator.ts'

/**
 * How far a counter may have run on: two codes in a row are twelve digits at least, so a hundred places still leave one chance in ten thousand million, and
 * cost a fraction of a millisecond (RFC 4226, 7.4).
 */
const PLACES = 100

type Resynchronizing = {
  readonly change: FactorChange
  readonly id: string
  readonly target: string
  /** Normalized. */
  readonly typed: readonly [string, string]
}

type Judged = Decision<{
  readonly result: 'resynchronized' | 'wrong_code' | 'locked'
}> & { readonly deliveries: readonly Delivery[] }

/** @throws Problem `not_found` for anything but a counter token in use */
export function judgeResynchronization(
  needs: FactorNeeds,
  { change, id, target, typed }: Resynchronizing,
  records: Records,
  now: Instant,
): Judged {
  const { project } = change
  const codes = needs.oneTimeCodes
  const found = findIn(records, change, now)
  const { factors } = found
  const one = ownAuthenticator(factors, id)
  if (one.type !== 'hotp' || one.status !== 'active') throw notFound()
  if (factorRests('totp', budgetOf(records, project, target), now))
    return { writes: [], events: [], outcome: { result: 'locked' }, deliveries: [] }
  const places = Array.from({ length: PLACES }, (_, at) => one.counter + at)
  const first = countersOf(codes, project, one, places, typed[0])
  const second = countersOf(codes, project, one, [...places, one.counter + PLACES], typed[1])
  const hit = first.find((at) => second.includes(at + 1))
  if (hit === undefined)
    return {
      ...countWrongCode(needs, { change, found, target }, one, records, now),
      outcome: { result: 'wrong_code' },
    }
  const moved = { ...one, counter: hit + 2, usedAt: now }
  const rest = factors.authenticators.map((each) => (each === one ? moved : each))
  return {
    writes: [keep(change, factors, rest, now)],
    events: [factorEvent(change, 'authenticator.resynchronized', one)],
    outcome: { result: 'resynchronized' },
    deliveries: [],
  }
}
