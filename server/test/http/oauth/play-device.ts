import { DEVICE_CODE_GRANT } from '../../../src/domain/oauth/client.ts'
import type { TestService } from '../../start-test-service.ts'

export { DEVICE_CODE_GRANT }

/** A client as its program knows it. */
export type PlayedClient = { readonly id: string; readonly secret: string | undefined }

/** An answer of an OAuth endpoint. */
export type OAuthAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON as its reader sees it; tests say what they expect of it
  readonly body: any
}

/** Makes a client that may let devices in, unless `more` says otherwise. */
export async function makeClient(
  service: TestService,
  more: object = {},
  key?: string,
): Promise<PlayedClient> {
  const made = await service.call(
    '/v1/clients',
    {
      client_name: 'Shop TV',
      token_endpoint_auth_method: 'none',
      grant_types: [DEVICE_CODE_GRANT],
      scope: 'openid orders',
      ...more,
    },
    key === undefined ? {} : { key },
  )
  if (made.status !== 201) throw new Error(`a client was answered ${made.status}: ${made.text}`)
  return { id: made.body.client_id, secret: made.body.client_secret }
}

/** Makes a client that has a secret, and may stay in. */
export function confidential(service: TestService): Promise<PlayedClient> {
  return makeClient(service, {
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: [DEVICE_CODE_GRANT, 'refresh_token'],
  })
}

/** Posts a form as a program does. */
export async function postForm(
  service: Pick<TestService, 'app' | 'url'>,
  path: string,
  form: Readonly<Record<string, string>> | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OAuthAnswer> {
  const answer = await service.app.inject({
    method: 'POST',
    url: path,
    headers: {
      host: new URL(service.url).host,
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  })
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    body: answer.body.startsWith('{') ? JSON.parse(answer.body) : undefined,
  }
}

/** What a client shows of itself in a form. */
export function shown({ id, secret }: PlayedClient): Readonly<Record<string, string>> {
  return { client_id: id, ...(secret !== undefined && { client_secret: secret }) }
}

/** A device's first question, with whatever it adds. */
export function ask(
  service: Pick<TestService, 'app' | 'url'>,
  client: PlayedClient,
  more: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<OAuthAnswer> {
  return postForm(service, '/oauth/device_authorization', { ...shown(client), ...more }, headers)
}

/** A device that has asked and shows its code. */
export type PlayedDevice = {
  readonly client: PlayedClient
  readonly deviceCode: string
  readonly userCode: string
}

/** Lets a device ask. Each from a network of its own would be more true; a test that asks often trusts a proxy and says so itself. */
export async function begin(
  service: Pick<TestService, 'app' | 'url'>,
  client: PlayedClient,
  more: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<PlayedDevice> {
  const { status, text, body } = await ask(service, client, more, headers)
  if (status !== 200) throw new Error(`a device was answered ${status}: ${text}`)
  return { client, deviceCode: body.device_code, userCode: body.user_code }
}

/** The device asks whether it is in. */
export function poll(
  service: Pick<TestService, 'app' | 'url'>,
  { client, deviceCode }: Pick<PlayedDevice, 'client' | 'deviceCode'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<OAuthAnswer> {
  return postForm(
    service,
    '/oauth/token',
    { grant_type: DEVICE_CODE_GRANT, device_code: deviceCode, ...shown(client) },
    headers,
  )
}

let people = 0

/** Somebody who has let no device in yet: one person may let in a few an hour only. */
export function somebody(): string {
  people += 1
  return `person ${people}`
}

/** The application lets the device in, or refuses it, in a person's name. */
export function decide(
  service: TestService,
  userCode: string,
  decision: 'approval' | 'denial',
  subject = somebody(),
  more: object = {},
  key?: string,
) {
  return service.call(
    `/v1/device_authorizations/${encodeURIComponent(userCode)}/${decision}`,
    { subject, ...more },
    key === undefined ? {} : { key },
  )
}

/** A device that is in, with its tokens. */
export async function letIn(
  service: TestService,
  client: PlayedClient,
  subject = somebody(),
  more: Readonly<Record<string, string>> = {},
) {
  const device = await begin(service, client, more)
  const approved = await decide(service, device.userCode, 'approval', subject)
  if (approved.status !== 200) throw new Error(`an approval was answered ${approved.text}`)
  const { status, text, body } = await poll(service, device)
  if (status !== 200) throw new Error(`a device that is in was answered ${status}: ${text}`)
  const tokens: {
    readonly access_token: string
    readonly refresh_token?: string
    readonly id_token?: string
  } = body
  return { ...device, tokens }
}

/** What the application's server is told of a token. */
export function introspect(service: TestService, token: string, key = service.secretKey) {
  return postForm(service, '/oauth/introspect', { token }, { authorization: `Bearer ${key}` })
}
