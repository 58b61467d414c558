import { CountersignError } from './countersign-error.ts'
import type { Deadline } from './deadline.ts'
import { parseJson } from './parse-json.ts'
import { readEvents } from './read-events.ts'
import type { Surroundings } from './surroundings.ts'
import { readTimelineEvent, type TimelineEvent } from './timeline-event.ts'
import type { Transport } from './transport.ts'

/** After one of these nothing more is waited for: when the stream ends, all has been told. */
const LAST_TYPES: ReadonlySet<string> = new Set([
  'verification.approved',
  'verification.denied',
  'verification.canceled',
  'verification.expired',
  'verification.locked',
  'verification.superseded',
])

/** Tries in a row, each waiting twice as long up to 15 s: about a minute and a half. */
const MOST_TRIES = 10
const FIRST_WAIT_SECONDS = 0.5
const LONGEST_WAIT_SECONDS = 15

/** A stream without a word, or a comment, for this long is a dead connection that nobody closed. */
const LONGEST_SILENCE_SECONDS = 60

/** How far the telling has come, over all connections. */
type Progress = { lastEventId: string; ended: boolean; tries: number; waitSeconds: number }

/**
 * Tells what happens at `url`, as it happens. A lost connection is made again with Last-Event-ID, so nothing is told
 * twice or left out. Ends when the verification has ended and the service closes the stream, when it answers 204,
 * or quietly when the signal is aborted. Rejects with the last error after ten tries in a row without an answer.
 */
export async function* followEvents(
  transport: Transport,
  surroundings: Surroundings,
  url: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<TimelineEvent, void, undefined> {
  const progress = { lastEventId: '', ended: false, tries: 0, waitSeconds: FIRST_WAIT_SECONDS }
  while (!progress.ended && !isAborted(signal)) {
    let asked = 0
    try {
      yield* listen(transport, url, signal, progress)
    } catch (error) {
      if (isAborted(signal)) return
      progress.tries += 1
      if (!mayPass(error) || progress.tries >= MOST_TRIES) throw error
      asked = error.retryAfterSeconds ?? 0
    }
    if (progress.ended) return
    const backoff = progress.waitSeconds * 2 ** Math.max(0, progress.tries - 1)
    const spread = 0.5 + surroundings.random() / 2
    const seconds = Math.max(asked, Math.min(LONGEST_WAIT_SECONDS, backoff) * spread)
    // oxlint-disable-next-line no-await-in-loop -- one connection comes after the other
    await surroundings.sleep(seconds, signal)
  }
}

/** One connection, from its opening to its end. */
async function* listen(
  transport: Transport,
  url: string,
  signal: AbortSignal | undefined,
  progress: Progress,
): AsyncGenerator<TimelineEvent, void, undefined> {
  const id = progress.lastEventId
  const headers = { accept: 'text/event-stream', ...(id === '' ? {} : { 'last-event-id': id }) }
  const { response, deadline } = await transport.open({ method: 'GET', url, headers, signal })
  try {
    if (response.status === 204) {
      progress.ended = true
      return
    }
    yield* tell(response, deadline, progress)
  } catch (error) {
    throw deadline.explain(error)
  } finally {
    deadline.end()
  }
}

async function* tell(
  response: Response,
  deadline: Deadline,
  progress: Progress,
): AsyncGenerator<TimelineEvent, void, undefined> {
  const type = response.headers.get('content-type') ?? ''
  if (response.body === null || !type.startsWith('text/event-stream'))
    throw new CountersignError('bad_answer', 'The answer is not a stream of events', {
      status: response.status,
    })
  progress.tries = 0
  deadline.extend(LONGEST_SILENCE_SECONDS)
  const heard = (reconnectSeconds: number | undefined) => {
    deadline.extend(LONGEST_SILENCE_SECONDS)
    progress.waitSeconds = reconnectSeconds ?? progress.waitSeconds
  }
  for await (const event of readEvents(response.body, progress.lastEventId, heard)) {
    const told = readTimelineEvent(parseJson(event.data))
    progress.lastEventId = event.lastEventId
    if (LAST_TYPES.has(told.type)) progress.ended = true
    yield told
  }
}

function mayPass(error: unknown): error is CountersignError {
  if (!(error instanceof CountersignError)) return false
  const { code, status } = error
  return code === 'network' || code === 'timeout' || status === 429 || (status ?? 0) >= 500
}

/** Read through a function: the compiler does not know that a signal changes while something is awaited. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
