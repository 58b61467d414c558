import {
  begin,
  decide,
  DEVICE_CODE_GRANT,
  introspect,
  letIn,
  makeClient,
  poll,
  postForm,
  shown,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import type { TestService } from '../start-test-service.ts'
import { post, send, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { play, unique } from './routes-cast.ts'
import type { SecretRoute } from './route-table.ts'

/** A client that has a secret, and may stay in. */
const confidential = (service: TestService): Promise<PlayedClient> =>
  makeClient(service, {
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: [DEVICE_CODE_GRANT, 'refresh_token'],
  })

const secretOf = ({ secret }: PlayedClient): string => secret ?? ''

const good = (answers: readonly Answer[]): number =>
  answers.filter(({ status }) => status === 200).length

const told = async (service: TestService, type: string): Promise<number> =>
  (await service.store.eventsAfter(service.project.id, 0, 100_000)).filter((e) => e.type === type)
    .length

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
    const checked = await post(
      service,
      `/v1/verifications/${person.id}/checks`,
      { code: person.code, session: person.session },
      service.secretKey,
    )
    const { receipt }: { readonly receipt: string } = JSON.parse(checked.text)
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

const refresh: SecretRoute = {
  route: 'POST /oauth/token',
  by: 'by a refresh token',
  takes: ['refresh_token', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const client = await confidential(service)
    const other = await confidential(service)
    const mine = (await letIn(service, client)).tokens.refresh_token ?? ''
    const theirs = (await letIn(service, other)).tokens.refresh_token ?? ''
    const ask = (token: string, one = client) =>
      postForm(service, '/oauth/token', {
        ...shown(one),
        grant_type: 'refresh_token',
        refresh_token: token,
      })
    return {
      present: () => ask(mine),
      // Whoever repeats it at once hears the same new one again: its answer may have been lost.
      effects: (answers) =>
        new Set(
          answers
            .filter(({ status }) => status === 200)
            .map(({ text }) => JSON.parse(text).refresh_token),
        ).size,
      alike: [
        strangers(client, (one) => ask(mine, one)),
        {
          forged: () => ask(forged(mine)),
          'another client’s': () => ask(theirs),
          'no token at all': () => ask('x'),
        },
      ],
      timed: [() => ask(theirs), () => ask(forged(theirs))],
      secrets: [secretOf(client), mine],
    }
  },
}

const introspection: SecretRoute = {
  route: 'POST /oauth/introspect',
  by: 'by its client',
  takes: ['token', 'client_secret'],
  worth: 0,
  async prepare(service) {
    const client = await confidential(service)
    const other = await confidential(service)
    const mine = (await letIn(service, client)).tokens.access_token
    const theirs = (await letIn(service, other)).tokens.access_token
    const ask = (token: string, one = client) =>
      postForm(service, '/oauth/introspect', { ...shown(one), token })
    return {
      present: () => ask(mine),
      effects: async () => ((await introspect(service, mine)).body.active === true ? 0 : 1),
      alike: [
        strangers(client, (one) => ask(mine, one)),
        {
          forged: () => ask(forged(mine)),
          'another client’s': () => ask(theirs),
          'no token at all': () => ask('x'),
        },
      ],
      timed: [() => ask(forged(mine)), () => ask(forged(theirs))],
      secrets: [secretOf(client), mine],
    }
  },
}

const revocation: SecretRoute = {
  route: 'POST /oauth/revoke',
  by: 'by its client',
  takes: ['token', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const client = await confidential(service)
    const other = await confidential(service)
    const mine = (await letIn(service, client)).tokens.access_token
    const theirs = (await letIn(service, other)).tokens.access_token
    const ask = (token: string, one = client) =>
      postForm(service, '/oauth/revoke', { ...shown(one), token })
    return {
      present: () => ask(mine),
      effects: () => told(service, 'device.revoked'),
      alike: [
        strangers(client, (one) => ask(mine, one)),
        {
          forged: () => ask(forged(mine)),
          'another client’s': () => ask(theirs),
          'no token at all': () => ask('x'),
        },
      ],
      timed: [() => ask(forged(mine)), () => ask(forged(theirs))],
      secrets: [secretOf(client), mine],
    }
  },
}

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
      effects: async () => ((await introspect(service, mine)).body.active === true ? 0 : 1),
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
  const made = await service.call('/v1/projects', { name: 'Another' })
  const key: string = made.body.secret_key
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

const lookUp: SecretRoute = {
  route: 'GET /v1/device_authorizations/:user_code',
  by: 'by a secret key',
  takes: ['user_code'],
  worth: 0,
  async prepare(service) {
    const ask = (code: string) =>
      send(service, {
        method: 'GET',
        path: `/v1/device_authorizations/${code}`,
        headers: { authorization: `Bearer ${service.secretKey}` },
      })
    const strange = await strangeCodes(service, ask)
    const device = await begin(service, await makeClient(service))
    return {
      present: () => ask(device.userCode),
      effects: async () => await told(service, 'verification.approved'),
      alike: [strange],
      timed: [strange['another project’s'], strange['never existed']],
      secrets: [device.deviceCode, device.userCode],
    }
  },
}

const decision = (kind: 'approval' | 'denial'): SecretRoute => ({
  route: `POST /v1/device_authorizations/:user_code/${kind}`,
  by: 'by a secret key',
  takes: ['user_code'],
  worth: 1,
  async prepare(service) {
    const ask = (code: string, subject = unique('subject')) =>
      post(service, `/v1/device_authorizations/${code}/${kind}`, { subject }, service.secretKey)
    const strange = await strangeCodes(service, ask)
    const device = await begin(service, await makeClient(service))
    return {
      present: () => ask(device.userCode),
      effects: good,
      alike: [strange],
      timed: [strange['another project’s'], strange['never existed']],
      secrets: [device.deviceCode, device.userCode],
    }
  },
})

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
