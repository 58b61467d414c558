import { readAnswer } from './answer.ts'
import { CountersignError } from './countersign-error.ts'
import { startDeadline } from './deadline.ts'
import type { DeviceClient } from './device-client.ts'
import { parseJson } from './parse-json.ts'
import { readBody } from './read-body.ts'
import { serviceAddress } from './service-address.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a service takes what (RFC 8414). */
export type AuthorizationServer = {
  readonly deviceAuthorizationEndpoint: string
  readonly tokenEndpoint: string
  readonly revocationEndpoint: string | undefined
  readonly userinfoEndpoint: string | undefined
}

const TIMEOUT_SECONDS = 10

/** Asks a service where it takes what. One that calls itself otherwise than it was called is not believed (RFC 8414, 3.3). */
export async function findServer(
  { fetch }: Surroundings,
  { issuer, signal }: Pick<DeviceClient, 'issuer' | 'signal'>,
): Promise<AuthorizationServer> {
  const base = serviceAddress(issuer)
  const { origin, pathname } = new URL(base)
  const path = pathname.replace(/\/$/, '')
  const url = `${origin}/.well-known/oauth-authorization-server${path}`
  const deadline = startDeadline(TIMEOUT_SECONDS, signal)
  try {
    const headers = { accept: 'application/json' }
    const response = await fetch(url, { headers, redirect: 'manual', signal: deadline.signal })
    const text = await readBody(response)
    if (!response.ok)
      throw new CountersignError(
        'bad_answer',
        'The service does not say where it lets devices in',
        {
          status: response.status,
        },
      )
    return readServer(parseJson(text), base)
  } catch (error) {
    throw deadline.explain(error)
  } finally {
    deadline.end()
  }
}

function readServer(body: unknown, base: string): AuthorizationServer {
  const answer = readAnswer(body)
  const issuer = answer.text('issuer')
  if (issuer.replace(/\/+$/, '') !== base)
    throw new CountersignError('bad_answer', `The service calls itself otherwise: ${shown(issuer)}`)
  const endpoint = (name: string) => {
    const text = answer.maybeText(name)
    if (text === undefined) return undefined
    // Codes and tokens go there: never over an open line when the service itself is reached over a closed one.
    if (base.startsWith('https:') && !text.startsWith('https:'))
      throw new CountersignError('bad_answer', `In the service's answer, "${name}" is not https`)
    return serviceAddress(text)
  }
  const present = (name: string) => {
    const text = endpoint(name)
    if (text === undefined)
      throw new CountersignError('bad_answer', `In the service's answer, "${name}" is missing`)
    return text
  }
  try {
    return {
      deviceAuthorizationEndpoint: present('device_authorization_endpoint'),
      tokenEndpoint: present('token_endpoint'),
      revocationEndpoint: endpoint('revocation_endpoint'),
      userinfoEndpoint: endpoint('userinfo_endpoint'),
    }
  } catch (error) {
    if (error instanceof TypeError)
      throw new CountersignError('bad_answer', 'The service names an endpoint that is no address')
    throw error
  }
}

/** Only what can be an address is repeated: the text may come from anybody. */
function shown(issuer: string): string {
  return /^https?:\/\/[\w.:[\]/-]{1,200}$/.test(issuer) ? issuer : 'by no address'
}
