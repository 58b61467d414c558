import { put, type Store } from '../store.ts'
import { ended } from '../verification/ended.ts'
import { factsOf, verificationEvent } from '../verification/verification-event.ts'
import { statusAt, verificationKey, type Verification } from '../verification/verification.ts'
import { withoutCode } from './guess-bound.ts'
import { endPoll, pollKey } from './poll.ts'
import { liveCodesKey, NO_CODES } from './live-codes.ts'

/** Ends the code of a device that was told to slow down and never did. What was approved meanwhile stays approved. */
export function giveUpDevice(
  store: Pick<Store, 'change'>,
  { project, id }: Pick<Verification, 'project' | 'id'>,
): Promise<Verification> {
  const key = verificationKey(project, id)
  const codesKey = liveCodesKey(project)
  return store.change([key, codesKey, pollKey(project, id)], (records, now) => {
    const v = records.find(key)
    const grant = v?.details.grant
    if (v === undefined || grant === undefined) throw new TypeError('A verification went away.')
    if (statusAt(v, now) !== 'pending') return { writes: [], events: [], outcome: v }
    const next = ended(v, 'canceled', now)
    const codes = records.find(codesKey) ?? NO_CODES
    return {
      writes: [
        put(key, next),
        put(codesKey, withoutCode(codes, grant.format, grant.codeExpiresAt, now)),
        endPoll(v, records, now),
      ],
      events: [
        verificationEvent(v, 'verification.canceled', { ...factsOf(v), reason: 'slow_down' }),
      ],
      outcome: next,
    }
  })
}
