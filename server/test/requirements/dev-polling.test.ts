import { describe, expect, test } from 'vitest'
import {
  begin,
  decide,
  introspect,
  letIn,
  makeClient,
  poll,
  type PlayedClient,
} from '../http/oauth/play-device.ts'
import { STORES, useServiceOn } from '../http/oauth/start-on.ts'

const pending = { status: 400, body: { error: 'authorization_pending' } }

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)
  const client = (more: object = {}): Promise<PlayedClient> => makeClient(service, more)

  test('[DEV-07] [DEV-02] a device that asks while nobody has answered hears authorization_pending', async () => {
    const device = await begin(service, await client())
    await service.advance(5)
    const answer = await poll(service, device)
    expect(answer).toMatchObject(pending)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
  })

  test('[DEV-08] each early poll is told to slow down, and adds five seconds for all that follow', async () => {
    const device = await begin(service, await client())
    const after = async (seconds: number) => {
      await service.advance(seconds)
      const { status, body } = await poll(service, device)
      return [status, body.error, body.interval]
    }
    expect(await after(0)).toEqual([400, 'authorization_pending', undefined])
    expect(await after(1)).toEqual([400, 'slow_down', 10])
    expect(await after(10.5)).toEqual([400, 'authorization_pending', undefined])
    expect(await after(6)).toEqual([400, 'slow_down', 15])
    expect(await after(15.5)).toEqual([400, 'authorization_pending', undefined])
  })

  test('[M55] the second of two polls within a second is told to slow down', async () => {
    const device = await begin(service, await client())
    await poll(service, device)
    expect((await poll(service, device)).body).toMatchObject({ error: 'slow_down', interval: 10 })
  })

  test('[M54] a device that keeps to its interval is never told to slow down, nor for its first poll', async () => {
    const device = await begin(service, await client())
    expect(await poll(service, device)).toMatchObject(pending)
    for (let i = 0; i < 100; i += 1) {
      await service.store.advance(i % 2 === 0 ? 4800 : 5200)
      expect([i, (await poll(service, device)).body.error]).toEqual([i, 'authorization_pending'])
    }
  })

  test('[DEV-08] the interval ends at a minute, and who never slows down loses the code', async () => {
    const device = await begin(service, await client())
    const told: [string, number | undefined][] = []
    for (let i = 0; i < 24; i += 1) {
      const { body } = await poll(service, device)
      told.push([body.error, body.interval])
    }
    expect(Math.max(...told.map(([, interval]) => interval ?? 0))).toBe(60)
    expect(told.filter(([error]) => error === 'slow_down').length).toBeLessThanOrEqual(20)
    expect(told.at(-1)?.[0]).toBe('invalid_grant')
    expect((await decide(service, device.userCode, 'approval')).status).not.toBe(200)
  })

  test('[DEV-10] a device that is let in gets its tokens however early it asks', async () => {
    const device = await begin(service, await client())
    await poll(service, device)
    expect((await poll(service, device)).body.error).toBe('slow_down')
    expect((await decide(service, device.userCode, 'approval')).status).toBe(200)
    expect((await poll(service, device)).status).toBe(200)
  })

  test('[DEV-39] the answer with tokens is kept by nobody, and says how long they are good', async () => {
    const device = await begin(service, await client({ scope: 'openid orders' }))
    await decide(service, device.userCode, 'approval')
    const { status, headers, body } = await poll(service, device)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'content-type': expect.stringMatching(/^application\/json/),
    })
    expect(headers['content-length']).toBeDefined()
    expect(headers).not.toHaveProperty('transfer-encoding')
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'openid orders' })
  })

  test('[DEV-11] [M49] a device that was refused hears so, and nothing changes that', async () => {
    const device = await begin(service, await client())
    expect((await decide(service, device.userCode, 'denial')).status).toBe(200)
    const denied = { status: 400, body: { error: 'access_denied' } }
    expect(await poll(service, device)).toMatchObject(denied)
    expect(await decide(service, device.userCode, 'approval')).toMatchObject({
      status: 409,
      body: { code: 'device_already_decided', verification_status: 'denied' },
    })
    expect(await poll(service, device)).toMatchObject(denied)
  })

  test('[DEV-12] after ten minutes the device hears expired_token, and nobody can let it in any more', async () => {
    const device = await begin(service, await client())
    await service.advance(601)
    expect(await poll(service, device)).toMatchObject({
      status: 400,
      body: { error: 'expired_token' },
    })
    expect((await decide(service, device.userCode, 'approval')).status).toBeGreaterThanOrEqual(400)
    expect((await poll(service, device)).body.error).toBe('expired_token')
  })

  test('[DEV-13] [M50] [M51] of a hundred polls at once after the approval one gets tokens, and those stay good', async () => {
    const device = await begin(service, await client())
    await decide(service, device.userCode, 'approval')
    const answers = await Promise.all(Array.from({ length: 100 }, () => poll(service, device)))
    const given = answers.filter(({ status }) => status === 200)
    expect(given).toHaveLength(1)
    expect(new Set(answers.filter((a) => a.status !== 200).map((a) => a.body.error))).toEqual(
      new Set(['invalid_grant']),
    )
    expect((await introspect(service, given[0]?.body.access_token)).body.active).toBe(true)
  })

  test('[DEV-13] [M52] tokens are told once: every poll after that hears invalid_grant', async () => {
    const { tokens, ...device } = await letIn(service, await client())
    for (const seconds of [0, 5, 10]) {
      await service.advance(seconds)
      expect(await poll(service, device)).toMatchObject({
        status: 400,
        body: { error: 'invalid_grant' },
      })
    }
    expect((await introspect(service, tokens.access_token)).body.active).toBe(true)
  })

  test('[DEV-14] a device code that is shown again long after it was used ends its device', async () => {
    const { tokens, ...device } = await letIn(service, await client())
    await service.advance(61)
    expect((await poll(service, device)).body.error).toBe('invalid_grant')
    expect((await introspect(service, tokens.access_token)).body).toEqual({ active: false })
  })

  test('[DEV-06] [M53] the code of one client is nothing to another, and is not used up by it', async () => {
    const device = await begin(service, await client())
    const other = await client()
    await decide(service, device.userCode, 'approval')
    expect(await poll(service, { ...device, client: other })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    expect((await poll(service, device)).status).toBe(200)
    const feed = await service.store.eventsAfter(service.project.id, 0, 100_000)
    expect(feed.filter((e) => e.type === 'device.code_refused').length).toBeGreaterThan(0)
  })

  test('[M48] of an approval and a denial at the same time one counts, and it stays', async () => {
    for (let i = 0; i < 8; i += 1) {
      const device = await begin(service, await client())
      const [yes, no] = await Promise.all([
        decide(service, device.userCode, 'approval'),
        decide(service, device.userCode, 'denial'),
      ])
      expect(new Set([yes.status, no.status])).toEqual(new Set([200, 409]))
      expect((await poll(service, device)).body.error).toBe(
        yes.status === 200 ? undefined : 'access_denied',
      )
      await service.store.advance(3_600_000)
    }
  })

  test('[DEV-15] a device code cannot be guessed: no two begin alike, and nothing can be read in them', async () => {
    const one = await client()
    const codes: string[] = []
    for (let i = 0; i < 8; i += 1) codes.push((await begin(service, one)).deviceCode)
    for (const code of codes) expect(code).toMatch(/^[\w-]{43,}$/)
    expect(new Set(codes.map((code) => code.slice(0, 8))).size).toBe(8)
    expect(new Set(codes.map((code) => code.slice(-8))).size).toBe(8)
  })
})
