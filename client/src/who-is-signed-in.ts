import { readAnswer } from './answer.ts'
import { findServer } from './authorization-server.ts'
import { CountersignError } from './countersign-error.ts'
import { startDeadline } from './deadline.ts'
import { deviceSurroundings, type DeviceClient } from './device-client.ts'
import { parseJson } from './parse-json.ts'
import { readBody } from './read-body.ts'
import type { Surroundings } from './surroundings.ts'

export type WhoIsSignedIn = Pick<DeviceClient, 'issuer' | 'fetch' | 'signal'> & {
  /** Of the scope `openid`. */
  readonly accessToken: string
}

/** The person who let the device in. */
export type SignedInPerson = {
  /** As the application calls them. */
  readonly subject: string
  /** What to greet them by: their covered address, when the service has one on file. */
  readonly name: string | undefined
  /** How surely it is them, and by what. */
  readonly acr: string | undefined
  readonly amr: readonly string[]
}

const TIMEOUT_SECONDS = 10

/**
 * Who let this device in (OpenID Connect Core, 5.3). Rejects with `refused` when the token is good no more: it is over, or the device was
 * ended.
 */
export async function whoIsSignedIn(
  options: WhoIsSignedIn,
  doubles: Partial<Surroundings> = {},
): Promise<SignedInPerson> {
  const surroundings = deviceSurroundings(options, doubles)
  const { userinfoEndpoint: url } = await findServer(surroundings, options)
  if (url === undefined)
    throw new CountersignError('bad_answer', 'The service does not say where to ask for the person')
  const deadline = startDeadline(TIMEOUT_SECONDS, options.signal)
  try {
    const authorization = `Bearer ${options.accessToken}`
    const headers = { accept: 'application/json', authorization }
    const init = { headers, redirect: 'manual', signal: deadline.signal } as const
    const response = await surroundings.fetch(url, init)
    const text = await readBody(response)
    if (response.status === 401 || response.status === 403)
      throw new CountersignError('refused', 'The token is good no more', {
        status: response.status,
      })
    if (!response.ok)
      throw new CountersignError('bad_answer', `The answer has status ${response.status}`, {
        status: response.status,
      })
    const answer = readAnswer(parseJson(text))
    const amr = answer.value('amr') === undefined ? [] : answer.texts('amr')
    return {
      subject: answer.text('sub'),
      name: answer.maybeText('preferred_username'),
      acr: answer.maybeText('acr'),
      amr,
    }
  } catch (error) {
    throw deadline.explain(error)
  } finally {
    deadline.end()
  }
}
