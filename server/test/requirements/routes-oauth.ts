import {
  begin,
  confidential,
  decide,
  introspect,
  letIn,
  makeClient,
  poll,
  postForm,
  shown,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import type { TestService } from '../start-test-service.ts'
import { different, good, post, send, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { approve, play, strangerKey, told, unique } from './routes-cast.ts'
import type { SecretRoute } from './route-table.ts'

const secretOf = ({ secret }: PlayedClient): string => secret ?? ''

/** Who is not the client: the same request with another secret, with none, and of a client that never was. */
function strangers(client: PlayedClient, ask: (client: PlayedClient) => Promise<Answer>) {
  return {
    'another secret': () => ask({ ...client, secret: forged(secretOf(client)) }),
    'no secret': () => ask({ ...client, secret: undefined }),
    'an empty secret': () => ask({ ...client, secret: '' }),
    'never existed': () => ask({ ...client, id: 'cli_77777777777777777777' }),
  }
}

/** Asking lets nobody in, however often. */
const authorize: SecretRoute = {
  route: 'POST /oauth/device_authorization',
  by: 'by its client',
  takes: ['client_secret', 'user_token'],
  worth: 0,
  async prepare(service) {
    const client = await confidential(service)
    const careful = await makeClient(service, { needs_user: true })
    const person = await play(service, { subject: unique('subject') })
    const { receipt } = await approve(service, person)
    const ask = (one: PlayedClient, more: Readonly<Record<string, string>> = {}) =>
      postForm(service, '/oauth/device_authorization', { ...shown(one), ...more })
    const wrong = strangers(client, ask)
    return {
      present: () => ask(careful, { user_token: receipt }),
      effects: () => told(service, 'device.registered'),
      alike: [
        wrong,
        {
          forged: () => ask(careful, { user_token: forged(receipt) }),
          'no token at all': () => ask(careful, { user_token: 'x' }),
          none: () => ask(careful),
        },
      ],
      timed: [wrong['another secret'], wrong['never existed']],
      secrets: [secretOf(client), receipt],
    }
  },
}

const redeemDevice: SecretRoute = {
  route: 'POST /oauth/token',
  by: 'by a device code',
  takes: ['device_code', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const client = await confidential(service)
    const other = await confidential(service)
    const device = await begin(service, client)
    const theirs = await begin(service, other)
    await decide(service, device.userCode, 'approval')
    const ask = (deviceCode: string, one = client) => poll(service, { client: one, deviceCode })
    return {
      present: () => ask(device.deviceCode),
      effects: good,
      alike: [
        strangers(client, (one) => ask(device.deviceCode, one)),
        {
          forged: () => ask(forged(device.deviceCode)),
          'another client’s': () => ask(theirs.deviceCode),
          'a user code': () => ask(device.userCode),
          'no code at all': () => ask('x'),
        },
      ],
      timed: [() => ask(theirs.deviceCode), () => ask(forged(device.deviceCode))],
      secrets: [
        secretOf(client),
        device.deviceCode,
        device.userCode,
        device.userCode.replace('-', ''),
      ],
    }
  },
}

/** Clients with a token each, of which the other one's must look like none at all. */
async function withTokens(service: TestService, kind: 'access_token' | 'refresh_token') {
  const client = await confidential(service)
  const other = await confidential(service)
  const mine = (await letIn(service, client)).tokens[kind] ?? ''
  const theirs = (await letIn(service, other)).tokens[kind] ?? ''
  return { client, mine, theirs }
}

type AskOfToken = (token: string, one?: PlayedClient) => Promise<Answer>

/** What nobody may tell apart of a client's token. */
const alikeOf = (
  { client, mine, theirs }: Awaited<ReturnType<typeof withTokens>>,
  ask: AskOfToken,
) => [
  strangers(client, (one) => ask(mine, one)),
  {
    forged: () => ask(forged(mine)),
    'another client’s': () => ask(theirs),
    'no token at all': () => ask('x'),
  },
]

const refresh: SecretRoute = {
  route: 'POST /oauth/token',
  by: 'by a refresh token',
  takes: ['refresh_token', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const tokens = await withTokens(service, 'refresh_token')
    const { client, mine, theirs } = tokens
    const ask: AskOfToken = (token, one = client) =>
      postForm(service, '/oauth/token', {
        ...shown(one),
        grant_type: 'refresh_token',
        refresh_token: token,
      })
    return {
      present: () => ask(mine),
      // Whoever repeats it at once hears the same new one again: its answer may have been lost.
      effects: (answers) => different(answers, 'refresh_token'),
      alike: alikeOf(tokens, ask),
      timed: [() => ask(theirs), () => ask(forged(theirs))],
      secrets: [secretOf(client), mine],
    }
  },
}

/** Whether looking at a token has ended it. */
const ended = async (service: TestService, token: string): Promise<number> =>
  (await introspect(service, token)).body.active === true ? 0 : 1

/** What a client may ask of a token of its own. */
const ofToken = (
  path: string,
  worth: SecretRoute['worth'],
  effects: (service: TestService, token: string) => Promise<number>,
): SecretRoute => ({
  route: `POST ${path}`,
  by: 'by its client',
  takes: ['token', 'client_secret'],
  worth,
  async prepare(service) {
    const tokens = await withTokens(service, 'access_token')
    const { client, mine, theirs } = tokens
    const ask: AskOfToken = (token, one = client) =>
      postForm(service, path, { ...shown(one), token })
    return {
      present: () => ask(mine),
      effects: () => effects(service, mine),
      alike: alikeOf(tokens, ask),
      timed: [() => ask(forged(mine)), () => ask(forged(theirs))],
      secrets: [secretOf(client), mine],
    }
  },
})

const introspection = ofToken('/oauth/introspect', 0, ended)
const revocation = ofToken('/oauth/revoke', 1, (service) => told(service, 'device.revoked'))

const userinfo = (method: 'GET' | 'POST'): SecretRoute => ({
  route: `${method} /oauth/userinfo`,
  by: 'by the holder of an access token',
  takes: ['token'],
  worth: 0,
  async prepare(service) {
    const client = await makeClient(service)
    const mine = (await letIn(service, client)).tokens.access_token
    const over = (await letIn(service, client)).tokens.access_token
    await postForm(service, '/oauth/revoke', { ...shown(client), token: over })
    const ask = (token: string) =>
      send(service, {
        method,
        path: '/oauth/userinfo',
        headers: { authorization: `Bearer ${token}` },
      })
    return {
      present: () => ask(mine),
      effects: () => ended(service, mine),
      alike: [
        {
          forged: () => ask(forged(mine)),
          revoked: () => ask(over),
          'no token at all': () => ask('x'),
        },
      ],
      timed: [() => ask(forged(mine)), () => ask(forged(over))],
      secrets: [mine, over],
    }
  },
})

/** Codes that this project cannot know, each told like the others. */
async function strangeCodes(service: TestService, ask: (code: string) => Promise<Answer>) {
  const key = await strangerKey(service)
  const theirs = await begin(service, await makeClient(service, {}, key))
  const over = await begin(service, await makeClient(service))
  await service.advance(2 * 3600)
  /** Ten seconds for each, or the breaker of the project would answer instead. */
  const spaced = (code: string) => async () => {
    await service.store.advance(10_000)
    return ask(code)
  }
  return {
    'another project’s': spaced(theirs.userCode),
    over: spaced(over.userCode),
    'never existed': spaced('BBBB-BBBC'),
    'no code at all': spaced('x'),
  }
}

/** What an application does with the code of a screen. */
const ofUserCode = (
  what: Pick<SecretRoute, 'route' | 'worth'>,
  askOf: (service: TestService, code: string) => Promise<Answer>,
  effects: (answers: readonly Answer[], service: TestService) => number | Promise<number>,
): SecretRoute => ({
  ...what,
  by: 'by a secret key',
  takes: ['user_code'],
  async prepare(service) {
    const ask = (code: string) => askOf(service, code)
    const strange = await strangeCodes(service, ask)
    const device = await begin(service, await makeClient(service))
    return {
      present: () => ask(device.userCode),
      effects: (answers) => effects(answers, service),
      alike: [strange],
      timed: [strange['another project’s'], strange['never existed']],
      secrets: [device.deviceCode, device.userCode],
    }
  },
})

const lookUp = ofUserCode(
  { route: 'GET /v1/device_authorizations/:user_code', worth: 0 },
  (service, code) =>
    send(service, {
      method: 'GET',
      path: `/v1/device_authorizations/${code}`,
      headers: { authorization: `Bearer ${service.secretKey}` },
    }),
  (_answers, service) => told(service, 'verification.approved'),
)

const decision = (kind: 'approval' | 'denial'): SecretRoute =>
  ofUserCode(
    { route: `POST /v1/device_authorizations/:user_code/${kind}`, worth: 1 },
    (service, code) =>
      post(
        service,
        `/v1/device_authorizations/${code}/${kind}`,
        { subject: unique('subject') },
        service.secretKey,
      ),
    good,
  )

export const oauthSecretRoutes: readonly SecretRoute[] = [
  authorize,
  redeemDevice,
  refresh,
  introspection,
  revocation,
  userinfo('GET'),
  userinfo('POST'),
  lookUp,
  decision('approval'),
  decision('denial'),
]
