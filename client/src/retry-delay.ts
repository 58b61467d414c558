import type { CountersignError } from './countersign-error.ts'

/** Who waits on a screen waits this long at most before hearing of it; longer waits are the caller's to plan. */
const LONGEST_WAIT_SECONDS = 2
const FIRST_WAIT_SECONDS = 0.1

/**
 * How many seconds to wait before trying again; undefined when trying again is of no use. Tried again are lost
 * connections, 502, 503 and 504, and a 429 that says "soon". A timeout is not: the caller has waited long enough.
 *
 * @param tries how many times the call was tried so far, from 1
 * @param chance from 0 to 1: spreads the callers that failed together
 */
export function retryDelay(
  error: CountersignError,
  tries: number,
  chance: number,
): number | undefined {
  const wanted = error.retryAfterSeconds
  if (wanted !== undefined && wanted > LONGEST_WAIT_SECONDS) return undefined
  if (!mayPass(error)) return undefined
  const backoff = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** tries)
  return Math.max(wanted ?? 0, backoff * (0.5 + chance / 2))
}

function mayPass({ code, status, retryAfterSeconds }: CountersignError): boolean {
  if (status === 429) return retryAfterSeconds !== undefined
  if (status !== undefined) return status === 502 || status === 503 || status === 504
  return code === 'network'
}
