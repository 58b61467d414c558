import { factorsKey } from '../factor/factors.ts'
import { hasPassed, secondsUntil, type Instant } from '../instant.ts'
import { Problem } from '../problem.ts'
import type { Policy } from '../project/policy.ts'
import type { Key, Records } from '../store.ts'

/** To be named in a start that may have to wait after a recovery; none for a purpose that does not, so that it reads nothing more. */
export function coolingKeys(
  { requires }: Policy,
  project: string,
  subjectHash: string | undefined,
): readonly Key[] {
  return requires.coolOffSeconds > 0 && subjectHash !== undefined
    ? [factorsKey(project, subjectHash)]
    : []
}

/** REC-11: whoever has just got back into an account moves no money yet. @throws Problem `cooling_off` with `retry_after` */
export function refuseCooling(
  { requires }: Policy,
  project: string,
  subjectHash: string | undefined,
  records: Records,
  now: Instant,
): void {
  if (requires.coolOffSeconds === 0 || subjectHash === undefined) return
  const recovered = records.find(factorsKey(project, subjectHash))?.recovered
  if (recovered === undefined) return
  const until = recovered.at + requires.coolOffSeconds * 1000
  if (hasPassed(until, now)) return
  throw new Problem(
    'cooling_off',
    'This account was recovered a short while ago. This must wait, so that its owner can object.',
    { retry_after: secondsUntil(until, now) },
  )
}
