import { LOOK_UP_MILLISECONDS, type Finding } from './finding.ts'

/** A clock further away than this makes receipts look expired, or not yet valid, to whoever verifies them. */
const SKEW_SECONDS = 5

/** Asks the service whether it is ready, and what time it has. */
export async function examineService(url: string): Promise<Finding[]> {
  const subject = 'service'
  let response: Response
  try {
    response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(LOOK_UP_MILLISECONDS) })
    await response.body?.cancel()
  } catch {
    return [
      {
        subject,
        state: 'unknown',
        detail: `nothing answers at ${url}; \`countersign serve\` starts it`,
      },
    ]
  }
  const ready: Finding =
    response.status === 200
      ? { subject, state: 'ok', detail: `ready at ${url}` }
      : { subject, state: 'fault', detail: `${url}/readyz answers ${response.status}` }
  return [ready, examineClock(response.headers.get('date'))]
}

function examineClock(date: string | null): Finding {
  const subject = 'clock'
  const there = date === null ? NaN : Date.parse(date)
  if (Number.isNaN(there)) return { subject, state: 'unknown', detail: 'the service tells no time' }
  const skewSeconds = Math.round(Math.abs(Date.now() - there) / 1000)
  return skewSeconds > SKEW_SECONDS
    ? { subject, state: 'warning', detail: `${skewSeconds} s away from the service's` }
    : { subject, state: 'ok', detail: 'the same as the service has' }
}
