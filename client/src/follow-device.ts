import { readAnswer } from './answer.ts'
import { CountersignError } from './countersign-error.ts'
import type { Deadline } from './deadline.ts'
import { readFreshCode } from './device-code.ts'
import { deviceError } from './device-error.ts'
import type { Asked, Listener } from './device-question.ts'
import { readDeviceTokens } from './device-tokens.ts'
import { parseJson } from './parse-json.ts'
import { readEvents } from './read-events.ts'
import type { Surroundings } from './surroundings.ts'

/** A stream without a word, or a comment, for this long is a dead connection that nobody closed. */
const LONGEST_SILENCE_SECONDS = 60

/** Listens to one stream of what becomes of a device's question, to its end. */
export async function followDevice(
  surroundings: Surroundings,
  response: Response,
  deadline: Deadline,
  listener: Listener,
): Promise<Asked> {
  let isHeard = false
  const heard = () => {
    isHeard = true
    deadline.extend(LONGEST_SILENCE_SECONDS)
  }
  try {
    if (response.body === null) throw new TypeError('no body')
    for await (const event of readEvents(response.body, '', heard)) {
      const body = parseJson(event.data)
      switch (event.type) {
        case 'approved':
          return { result: 'tokens', tokens: readDeviceTokens(body, surroundings) }
        case 'denied':
        case 'expired':
        case 'refused':
          throw deviceError(readAnswer(body).text('error'), ENDINGS[event.type])
        case 'user_code': {
          const code = readFreshCode(body, surroundings)
          if (code !== undefined) listener.show(code)
          break
        }
        default:
          // `pending`, and whatever a newer service tells.
          listener.isWaiting()
      }
    }
  } catch (error) {
    if (error instanceof CountersignError) throw error
    const explained = deadline.explain(error)
    // Something in between keeps back what the service says: a stream is of no use here.
    if (!isHeard && explained.code === 'timeout')
      return { result: 'failed', error: explained, isLost: false, next: 'long_poll' }
    throw explained
  }
  // Cut short: by a service that was stopped, or by something that knows no streams.
  const error = new CountersignError('network', 'The stream ended before there was an answer')
  return { result: 'failed', error, isLost: false }
}

const ENDINGS = {
  denied: 'The person said no',
  expired: 'Nobody answered in time',
  refused: 'The code was used, or is none of this client',
} as const
