import { readAnswer } from './answer.ts'
import { readFreshCode } from './device-code.ts'
import type { Asked, DeviceQuestion, Listener, Way } from './device-question.ts'
import { readDeviceTokens } from './device-tokens.ts'
import { followDevice } from './follow-device.ts'
import { openForm, readForm, type OAuthAnswer, type OAuthForm } from './oauth-form.ts'
import type { Surroundings } from './surroundings.ts'

const DEVICE_CODE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'
/** Less than the half minute after which the most impatient proxies cut a silent connection, with the answer's way added. */
const HELD_SECONDS = 25
const TIMEOUT_SECONDS = 10
/** Sooner than this nothing was held back: the service does not know how. */
const AT_ONCE_SECONDS = 2

const HEADERS: Readonly<Record<Way, Readonly<Record<string, string>>>> = {
  stream: { accept: 'text/event-stream' },
  long_poll: { prefer: `wait=${HELD_SECONDS}` },
  poll: {},
}

/** Asks once whether the person has answered (RFC 8628, 3.4), and waits for it as far as the way allows. */
export async function askForTokens(
  surroundings: Surroundings,
  question: DeviceQuestion,
  way: Way,
  listener: Listener,
): Promise<Asked> {
  const form: OAuthForm = {
    url: question.url,
    client: question.client,
    fields: { grant_type: DEVICE_CODE_GRANT, device_code: question.deviceCode },
    headers: HEADERS[way],
    timeoutSeconds: way === 'long_poll' ? HELD_SECONDS + TIMEOUT_SECONDS : TIMEOUT_SECONDS,
    signal: listener.signal,
  }
  const began = surroundings.now()
  const { response, deadline } = await openForm(surroundings, form)
  try {
    if (/^text\/event-stream/i.test(response.headers.get('content-type') ?? ''))
      return await followDevice(surroundings, response, deadline, listener)
    const answer = await readForm(response, form)
    return judge(surroundings, answer, way, (surroundings.now() - began) / 1000, listener)
  } catch (error) {
    throw deadline.explain(error)
  } finally {
    deadline.end()
  }
}

function judge(
  surroundings: Surroundings,
  { response, body, error }: OAuthAnswer,
  way: Way,
  tookSeconds: number,
  listener: Listener,
): Asked {
  if (error === undefined) return { result: 'tokens', tokens: readDeviceTokens(body, surroundings) }
  switch (error.code) {
    case 'authorization_pending': {
      const code = readFreshCode(body, surroundings)
      if (code !== undefined) listener.show(code)
      const isHeld = response.headers.has('preference-applied') || tookSeconds >= AT_ONCE_SECONDS
      const next =
        way === 'stream' ? 'long_poll' : way === 'long_poll' && !isHeld ? 'poll' : undefined
      return { result: 'pending', tookSeconds, ...(next !== undefined && { next }) }
    }
    case 'slow_down':
      return { result: 'slow_down', intervalSeconds: readAnswer(body).maybeNumber('interval') }
    case 'rate_limited':
      // Too many wait already: ask like everybody else.
      return { result: 'failed', error, isLost: false, ...(way !== 'poll' && { next: 'poll' }) }
    default:
      throw error
  }
}
