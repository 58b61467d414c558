import type { InjectBrowser } from '../http/pages/inject-browser.ts'
import { startPageService, type PageService } from './start-page-service.ts'

/** What a device was answered, and how a test goes on with it. */
export type AskingDevice = {
  readonly client: string
  readonly deviceCode: string
  readonly userCode: string
  /** The address with the code in it, without its host. */
  readonly complete: string
}

export type DeviceService = PageService & {
  /** Makes a client of the project and answers its id. */
  client(wish?: Readonly<Record<string, unknown>>): Promise<string>
  /** A device asks for its codes. @param from its network, and what it calls itself */
  ask(ask?: DeviceAsk): Promise<AskingDevice>
  /** A device asks whether it is in: the answer's `error`, or `approved`. */
  poll(device: AskingDevice): Promise<string>
  tokens(device: AskingDevice): Promise<Record<string, string>>
  isActive(accessToken: string): Promise<boolean>
}

type DeviceAsk = {
  readonly client?: string
  readonly from?: string
  readonly agent?: string
  readonly name?: string
  readonly scope?: string
}

/** The networks of these tests, which a trusted proxy names. */
export const HOME = '8.8.8.8'
export const ELSEWHERE = '1.1.1.1'

/** The whole service behind a proxy, so that devices and people may come from anywhere. */
export async function startDeviceService(
  options: Parameters<typeof startPageService>[0] = {},
): Promise<DeviceService> {
  const service = await startPageService({
    ...options,
    env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1', ...options.env },
  })
  const { app, call, url } = service
  const { host } = new URL(url)
  const post = (path: string, fields: Readonly<Record<string, string>>, more = {}) =>
    app.inject({
      method: 'POST',
      url: path,
      headers: { host, 'content-type': 'application/x-www-form-urlencoded', ...more },
      payload: new URLSearchParams(fields).toString(),
    })
  const client: DeviceService['client'] = async (wish = {}) => {
    const answer = await call('/v1/clients', {
      client_name: 'Example Player',
      token_endpoint_auth_method: 'none',
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code'],
      scope: 'openid library.read',
      ...wish,
    })
    if (answer.status !== 201) throw new Error(`no client: ${answer.text}`)
    return answer.body.client_id
  }
  let usual: string | undefined
  const pollOnce = (device: AskingDevice) =>
    post('/oauth/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: device.client,
      device_code: device.deviceCode,
    })
  return {
    ...service,
    client,
    async ask({ from = HOME, agent = 'ExampleTV/2.1', name = 'Living room TV', ...asked } = {}) {
      usual ??= await client()
      const own = asked.client ?? usual
      const answer = await post(
        '/oauth/device_authorization',
        {
          client_id: own,
          device_name: name,
          ...(asked.scope !== undefined && { scope: asked.scope }),
        },
        { 'x-forwarded-for': from, 'user-agent': agent },
      )
      const body = answer.json()
      if (answer.statusCode !== 200) throw new Error(`not authorized: ${answer.body}`)
      return {
        client: own,
        deviceCode: body.device_code,
        userCode: body.user_code,
        complete: String(body.verification_uri_complete).slice(url.length),
      }
    },
    async poll(device) {
      const answer = await pollOnce(device)
      return answer.statusCode === 200 ? 'approved' : answer.json().error
    },
    tokens: async (device) => (await pollOnce(device)).json(),
    async isActive(accessToken) {
      const answer = await app.inject({
        method: 'POST',
        url: '/oauth/introspect',
        headers: {
          host,
          authorization: `Bearer ${service.secretKey}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: new URLSearchParams({ token: accessToken }).toString(),
      })
      return answer.json().active
    },
  }
}

/** Signs a browser in on our pages, on the way to `path`, and answers the page it comes to. */
export async function signIn(
  service: PageService,
  browser: InjectBrowser,
  address = 'anna@example.test',
  path = '/me',
) {
  await browser.open(path)
  await browser.press('continue', { identifier: address })
  return browser.press('check', { code: await service.code(address) })
}
