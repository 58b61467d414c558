import { createCountersign, isCountersignError } from '@countersign/client'

const NAME = 'Example Books TV'
/** What the television may ask for; its people are shown it. */
const SCOPES = ['openid', 'library', 'listen'] as const

/**
 * The id of the demo's television, made on the first start with the project's secret key, as its operator would. Then too its screen is given fresh
 * codes; a policy that somebody sets later stays as it was set. Undefined when the key may not make one.
 */
export async function ensureTvClient(url: string, key: string): Promise<string | undefined> {
  const { clients, policies } = createCountersign({ url, key })
  try {
    const { data } = await clients.list()
    const found = data.find((one) => one.clientName === NAME)
    if (found !== undefined) return found.clientId
    const grantTypes = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'] as const
    const made = await clients.create({
      clientName: NAME,
      tokenEndpointAuthMethod: 'none',
      grantTypes,
      scopes: SCOPES,
    })
    // Without it the television works as well, and asks for a key when its code is over.
    await policies.put('device', { userCode: { renew: true } }).catch(() => undefined)
    return made.clientId
  } catch (error) {
    if (isCountersignError(error)) return undefined
    throw error
  }
}
