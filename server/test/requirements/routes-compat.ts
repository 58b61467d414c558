import {
  confidential,
  decide,
  DEVICE_CODE_GRANT,
  postForm,
  shown,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import type { TestService } from '../start-test-service.ts'
import { different, good, post, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { told } from './routes-cast.ts'
import type { SecretRoute } from './route-table.ts'

const CENTER = '/compat/identity-center'
const LINKING = '/compat/login-with-amazon/auth'

const letIn = (service: TestService): Promise<number> => told(service, 'device.registered')

type CenterClient = { readonly clientId: string; readonly clientSecret: string }

async function centerClient(service: TestService): Promise<CenterClient> {
  const answer = await post(service, `${CENTER}/client/register`, {
    clientName: 'acme',
    clientType: 'public',
    grantTypes: [DEVICE_CODE_GRANT, 'refresh_token'],
  })
  const { clientId, clientSecret } = JSON.parse(answer.text)
  return { clientId, clientSecret }
}

const centerAsk = (service: TestService, client: CenterClient) =>
  post(service, `${CENTER}/device_authorization`, { ...client, startUrl: `${service.url}/start` })

const centerToken = (service: TestService, client: CenterClient, more: object) =>
  post(service, `${CENTER}/token`, { ...client, ...more })

/** Who is not the client. */
const centerStrangers = (client: CenterClient, ask: (client: CenterClient) => Promise<Answer>) => ({
  'another secret': () => ask({ ...client, clientSecret: forged(client.clientSecret) }),
  'an empty secret': () => ask({ ...client, clientSecret: '' }),
  'never existed': () => ask({ ...client, clientId: 'reg_77777777777777777777' }),
})

const centerAsking: SecretRoute = {
  route: `POST ${CENTER}/device_authorization`,
  by: 'by its client',
  takes: ['client_secret'],
  worth: 0,
  async prepare(service) {
    const client = await centerClient(service)
    const strangers = centerStrangers(client, (one) => centerAsk(service, one))
    return {
      present: () => centerAsk(service, client),
      effects: () => letIn(service),
      alike: [strangers],
      timed: [strangers['another secret'], strangers['never existed']],
      secrets: [client.clientSecret],
    }
  },
}

const centerDevice: SecretRoute = {
  route: `POST ${CENTER}/token`,
  by: 'by a device code',
  takes: ['device_code', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const [client, other] = [await centerClient(service), await centerClient(service)]
    const mine = JSON.parse((await centerAsk(service, client)).text)
    const theirs = JSON.parse((await centerAsk(service, other)).text)
    await decide(service, mine.userCode, 'approval')
    const ask = (deviceCode: string, one = client) =>
      centerToken(service, one, { grantType: DEVICE_CODE_GRANT, deviceCode })
    return {
      present: () => ask(mine.deviceCode),
      effects: good,
      alike: [
        centerStrangers(client, (one) => ask(mine.deviceCode, one)),
        {
          forged: () => ask(forged(mine.deviceCode)),
          'another client’s': () => ask(theirs.deviceCode),
          'a user code': () => ask(mine.userCode),
        },
      ],
      timed: [() => ask(theirs.deviceCode), () => ask(forged(mine.deviceCode))],
      secrets: [client.clientSecret, mine.deviceCode, mine.userCode],
    }
  },
}

const centerRefresh: SecretRoute = {
  route: `POST ${CENTER}/token`,
  by: 'by a refresh token',
  takes: ['refresh_token', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const enter = async (client: CenterClient): Promise<string> => {
      const { deviceCode, userCode } = JSON.parse((await centerAsk(service, client)).text)
      await decide(service, userCode, 'approval')
      const more = { grantType: DEVICE_CODE_GRANT, deviceCode }
      return JSON.parse((await centerToken(service, client, more)).text).refreshToken
    }
    const [client, other] = [await centerClient(service), await centerClient(service)]
    const [mine, theirs] = [await enter(client), await enter(other)]
    const ask = (refreshToken: string, one = client) =>
      centerToken(service, one, { grantType: 'refresh_token', refreshToken })
    return {
      present: () => ask(mine),
      effects: (answers) => different(answers, 'refreshToken'),
      alike: [
        centerStrangers(client, (one) => ask(mine, one)),
        { forged: () => ask(forged(mine)), 'another client’s': () => ask(theirs) },
      ],
      timed: [() => ask(theirs), () => ask(forged(theirs))],
      secrets: [client.clientSecret, mine],
    }
  },
}

type Pair = { readonly user_code: string; readonly device_code: string }

/** Programs write the path with a small letter or a capital; both are whole routes. */
function linking(o2: 'o2' | 'O2'): readonly SecretRoute[] {
  const ask = (service: TestService, one: PlayedClient) =>
    postForm(service, `${LINKING}/${o2}/create/codepair`, {
      ...shown(one),
      response_type: 'device_code',
    })
  const token = (service: TestService, one: PlayedClient, more: Readonly<Record<string, string>>) =>
    postForm(service, `${LINKING}/${o2}/token`, { ...shown(one), ...more })
  const paired = (service: TestService, one: PlayedClient, { user_code, device_code }: Pair) =>
    token(service, one, { grant_type: 'device_code', user_code, device_code })
  const strangers = (one: PlayedClient, use: (client: PlayedClient) => Promise<Answer>) => ({
    'another secret': () => use({ ...one, secret: forged(one.secret ?? '') }),
    'no secret': () => use({ ...one, secret: undefined }),
  })
  return [
    {
      route: `POST ${LINKING}/${o2}/create/codepair`,
      by: 'by its client',
      takes: ['client_secret'],
      worth: 0,
      async prepare(service) {
        const mine = await confidential(service)
        const wrong = strangers(mine, (one) => ask(service, one))
        return {
          present: () => ask(service, mine),
          effects: () => letIn(service),
          alike: [
            {
              ...wrong,
              'never existed': () => ask(service, { ...mine, id: 'cli_77777777777777777777' }),
            },
          ],
          timed: [wrong['another secret'], wrong['no secret']],
          secrets: [mine.secret ?? ''],
        }
      },
    },
    {
      route: `POST ${LINKING}/${o2}/token`,
      by: 'by a pair of codes',
      takes: ['device_code', 'user_code', 'client_secret'],
      worth: 1,
      async prepare(service) {
        const mine = await confidential(service)
        const pair: Pair = (await ask(service, mine)).body
        const other: Pair = (await ask(service, mine)).body
        await decide(service, pair.user_code, 'approval')
        const show = (more: Partial<Pair>) => paired(service, mine, { ...pair, ...more })
        return {
          present: () => show({}),
          effects: good,
          alike: [
            strangers(mine, (one) => paired(service, one, pair)),
            {
              'another user code': () => show({ user_code: other.user_code }),
              'no user code of ours': () => show({ user_code: 'BBBB-BBBC' }),
              'a forged device code': () => show({ device_code: forged(pair.device_code) }),
              'another device code': () => show({ device_code: other.device_code }),
              'no device code at all': () => show({ device_code: 'x' }),
            },
          ],
          timed: [
            () => show({ user_code: other.user_code }),
            () => show({ user_code: 'BBBB-BBBC' }),
          ],
          secrets: [mine.secret ?? '', pair.device_code, pair.user_code],
        }
      },
    },
    {
      route: `POST ${LINKING}/${o2}/token`,
      by: 'by a refresh token',
      takes: ['refresh_token', 'client_secret'],
      worth: 1,
      async prepare(service) {
        const enter = async (one: PlayedClient): Promise<string> => {
          const pair: Pair = (await ask(service, one)).body
          await decide(service, pair.user_code, 'approval')
          return (await paired(service, one, pair)).body.refresh_token
        }
        const [mine, other] = [await confidential(service), await confidential(service)]
        const [own, theirs] = [await enter(mine), await enter(other)]
        const renew = (refresh_token: string, one = mine) =>
          token(service, one, { grant_type: 'refresh_token', refresh_token })
        return {
          present: () => renew(own),
          effects: (answers) => different(answers, 'refresh_token'),
          alike: [
            strangers(mine, (one) => renew(own, one)),
            { forged: () => renew(forged(own)), 'another client’s': () => renew(theirs) },
          ],
          timed: [() => renew(theirs), () => renew(forged(theirs))],
          secrets: [mine.secret ?? '', own],
        }
      },
    },
  ]
}

export const compatSecretRoutes: readonly SecretRoute[] = [
  centerAsking,
  centerDevice,
  centerRefresh,
  ...linking('o2'),
  ...linking('O2'),
]
