import { describe, expect, test } from 'vitest'
import {
  begin,
  decide,
  introspect,
  makeClient,
  poll,
  postForm,
  type PlayedDevice,
} from '../http/oauth/play-device.ts'
import { STORES, useServiceOn } from '../http/oauth/start-on.ts'

const ENV = {
  COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1',
  COUNTERSIGN_DOORS: 'identity-center,login-with-amazon',
}

/** A proxy says whom it speaks for; one that does not leaves it unknown. */
const from = (address: string | undefined): Readonly<Record<string, string>> =>
  address === undefined ? {} : { 'x-forwarded-for': address }

const HOME = '203.0.113.7'
const ELSEWHERE = '198.51.100.9'

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store, ENV)

  /** A device whose person has said yes. */
  async function approved(): Promise<PlayedDevice> {
    const device = await begin(service, await makeClient(service), {}, from(HOME))
    expect((await decide(service, device.userCode, 'approval')).status).toBe(200)
    return device
  }

  const isGood = async (token: string): Promise<boolean> =>
    (await introspect(service, token)).body.active

  test.each<[string, Readonly<Record<string, string>>]>([
    ['asks', {}],
    ['waits', { prefer: 'wait=60' }],
  ])(
    '[DEV-14] a thief who %s for the tokens first loses them when the device itself asks a moment later from its own network',
    async (_how, headers) => {
      const device = await approved()
      const thief = await poll(service, device, { ...headers, ...from(ELSEWHERE) })
      expect(thief.status).toBe(200)
      await service.advance(5)
      expect((await poll(service, device, from(HOME))).body.error).toBe('invalid_grant')
      expect(await isGood(thief.body.access_token)).toBe(false)
      const told = await service.store.eventsAfter(service.project.id, 0, 100_000)
      expect(told.at(-2)?.type).toBe('device.token_reused')
    },
  )

  test('[DEV-14] a thief who listens to the stream loses them as well', async () => {
    const device = await approved()
    const stream = await postForm(
      service,
      '/oauth/token',
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: device.deviceCode,
        client_id: device.client.id,
      },
      { accept: 'text/event-stream', ...from(ELSEWHERE) },
    )
    const token = /"access_token":"([^"]+)"/.exec(stream.text)?.[1] ?? ''
    expect(await isGood(token)).toBe(true)
    await poll(service, device, from(HOME))
    expect(await isGood(token)).toBe(false)
  })

  test.each([
    ['the same network', HOME, HOME],
    ['a network that no proxy tells', undefined, undefined],
  ])(
    '[M51] [M64] a device that asks again at once from %s keeps its tokens',
    async (_whose, first, second) => {
      const device = await approved()
      const given = await poll(service, device, from(first))
      await service.advance(5)
      expect((await poll(service, device, from(second))).body.error).toBe('invalid_grant')
      expect(await isGood(given.body.access_token)).toBe(true)
    },
  )

  test('[DEV-14] the other doors notice it, too', async () => {
    const call = (path: string, body: object, address: string) =>
      service.call(`/compat/identity-center/${path}`, body, { key: null, headers: from(address) })
    const { body: made } = await call(
      'client/register',
      { clientName: 'Shell', clientType: 'public' },
      HOME,
    )
    const shown = { clientId: made.clientId, clientSecret: made.clientSecret }
    const startUrl = `${service.url}/start`
    const { body: begun } = await call('device_authorization', { ...shown, startUrl }, HOME)
    await decide(service, begun.userCode, 'approval')
    const grant = {
      ...shown,
      grantType: 'urn:ietf:params:oauth:grant-type:device_code',
      deviceCode: begun.deviceCode,
    }
    const { body: given } = await call('token', grant, ELSEWHERE)
    expect(await isGood(given.accessToken)).toBe(true)
    await call('token', grant, HOME)
    expect(await isGood(given.accessToken)).toBe(false)

    const path = '/compat/login-with-amazon/auth/o2'
    const client = await makeClient(service)
    const { body: pair } = await postForm(
      service,
      `${path}/create/codepair`,
      { response_type: 'device_code', client_id: client.id, scope: 'openid' },
      from(HOME),
    )
    await decide(service, pair.user_code, 'approval')
    const ask = (address: string) =>
      postForm(
        service,
        `${path}/token`,
        { grant_type: 'device_code', device_code: pair.device_code, user_code: pair.user_code },
        from(address),
      )
    const { body: taken } = await ask(ELSEWHERE)
    expect(await isGood(taken.access_token)).toBe(true)
    await ask(HOME)
    expect(await isGood(taken.access_token)).toBe(false)
  })
})
