import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, decide, makeClient, poll } from '../http/oauth/play-device.ts'
import { startOn, STORES } from '../http/oauth/start-on.ts'
import type { TestService } from '../start-test-service.ts'
import { seenOf } from './routes-answers.ts'

let service: TestService
afterEach(() => service.stop())

const look = (code: string) => service.call(`/v1/device_authorizations/${code}`)
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'

/** A code that nobody shows: the right one with another letter in it. */
function wrong(userCode: string, nth: number): string {
  const at = LETTERS.indexOf(userCode.charAt(8))
  const [one, two] = [(at + 1 + (nth % 18)) % 20, Math.floor(nth / 18) % 20]
  return `${LETTERS.charAt(two)}${userCode.slice(1, 8)}${LETTERS.charAt(one)}`
}

describe.each(STORES)('on %s', (store) => {
  beforeEach(async () => {
    service = await startOn(store)
  })

  test('[DEV-19] [M45] of a thousand guesses of a project at once few are judged, and a device that asks then shows a longer code', async () => {
    const client = await makeClient(service)
    const device = await begin(service, client)
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => look(wrong(device.userCode, i))),
    )
    const judged = answers.filter(({ status }) => status === 404)
    const turnedAway = answers.filter(({ status }) => status === 429)
    expect(judged.length).toBeLessThanOrEqual(50)
    expect(judged.length + turnedAway.length).toBe(1000)
    expect(turnedAway[0]?.body).toMatchObject({ code: 'rate_limited' })
    expect(Number(turnedAway[0]?.headers['retry-after'])).toBeGreaterThanOrEqual(1)
    const next = await begin(service, client)
    expect(next.userCode.replaceAll('-', '').length).toBeGreaterThan(8)
    // Who has the longer code is held up by nobody who guesses at the old ones.
    expect((await decide(service, next.userCode, 'approval')).status).toBe(200)
    const feed = await service.store.eventsAfter(service.project.id, 0, 100_000)
    expect(feed.filter((e) => e.type === 'user_code.alarmed')).toHaveLength(1)
  })

  test('[M44] looking up, approving and denying share one count of wrong codes', async () => {
    const device = await begin(service, await makeClient(service))
    const guess = (i: number) => {
      const code = wrong(device.userCode, i)
      if (i % 3 === 0) return look(code)
      return decide(service, code, i % 3 === 1 ? 'approval' : 'denial')
    }
    const statuses: number[] = []
    for (let i = 0; i < 50; i += 1) statuses.push((await guess(i)).status)
    expect(statuses).toEqual(Array.from({ length: 50 }, () => 404))
    for (let i = 50; i < 60; i += 1)
      expect((await look(wrong(device.userCode, i))).status).toBe(429)
  })

  test('[DEV-19] [M45] while very many guess wrong, whoever did too is told to wait, and who did not gets in with the code on the screen', async () => {
    const device = await begin(service, await makeClient(service))
    for (let i = 0; i < 60; i += 1)
      expect(
        (await decide(service, wrong(device.userCode, i), 'approval', `eve ${i}`)).status,
      ).toBe(404)
    const refused = await decide(service, device.userCode, 'approval', 'eve 0')
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    // Who names nobody speaks for anybody.
    expect((await look(device.userCode)).status).toBe(429)
    expect((await decide(service, device.userCode, 'approval', 'ann')).status).toBe(200)
    const feed = await service.store.eventsAfter(service.project.id, 0, 100_000)
    expect(feed.filter((e) => e.type === 'user_code.alarmed')).toHaveLength(1)
  })

  test('[M44] a code that is over, one that never was and one that cannot be are told alike', async () => {
    const client = await makeClient(service)
    const over = await begin(service, client)
    await service.advance(2 * 3600)
    const live = await begin(service, client)
    const told = new Set<string>()
    for (const code of [over.userCode, wrong(live.userCode, 3), 'AAAA-AAAA', 'x'])
      for (const answer of [
        await look(code),
        await decide(service, code, 'approval'),
        await decide(service, code, 'denial'),
      ])
        told.add(seenOf(answer))
    expect([...told]).toHaveLength(1)
    expect([...told][0]).toMatch(/^404/)
  })

  test('[DEV-19] one person may be wrong five times in a quarter of an hour, whatever is right in between', async () => {
    const client = await makeClient(service)
    const statuses: number[] = []
    for (let i = 0; i < 7; i += 1) {
      const device = await begin(service, client)
      statuses.push((await decide(service, wrong(device.userCode, i), 'denial', 'eve')).status)
      if (i < 4) expect((await decide(service, device.userCode, 'denial', 'eve')).status).toBe(200)
    }
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429])
    const device = await begin(service, client)
    expect((await decide(service, device.userCode, 'approval', 'eve')).status).toBe(429)
    expect((await decide(service, device.userCode, 'approval', 'ann')).status).toBe(200)
    await service.advance(901)
    const later = await begin(service, client)
    expect((await decide(service, later.userCode, 'approval', 'eve')).status).toBe(200)
  })

  test('[DEV-35] one person lets in five devices an hour and no more, and can still refuse one', async () => {
    const client = await makeClient(service)
    for (let i = 0; i < 5; i += 1) {
      const device = await begin(service, client)
      expect((await decide(service, device.userCode, 'approval', 'ann')).status).toBe(200)
    }
    const sixth = await begin(service, client)
    const refused = await decide(service, sixth.userCode, 'approval', 'ann')
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    expect((await poll(service, sixth)).body.error).toBe('authorization_pending')
    expect((await decide(service, sixth.userCode, 'denial', 'ann')).status).toBe(200)
    await service.advance(3601)
    const later = await begin(service, client)
    expect((await decide(service, later.userCode, 'approval', 'ann')).status).toBe(200)
  })

  test('[M48] what was decided is told to whoever decides again, and does not change', async () => {
    const client = await makeClient(service)
    const device = await begin(service, client)
    const first = await decide(service, device.userCode, 'approval', 'ann')
    expect(first.body).toMatchObject({
      object: 'device_authorization',
      status: 'approved',
      receipt: expect.any(String),
      client: { client_id: client.id, client_name: 'Shop TV', registered: false },
    })
    for (const decision of ['approval', 'denial'] as const)
      expect(await decide(service, device.userCode, decision, 'ann')).toMatchObject({
        status: 409,
        body: { code: 'device_already_decided', verification_status: 'approved' },
      })
    expect((await poll(service, device)).status).toBe(200)
    const again = await decide(service, device.userCode, 'denial', 'ann')
    expect(again).toMatchObject({ status: 409, body: { verification_status: 'redeemed' } })
  })

  test('[OPS-16] an approval that is repeated with its Idempotency-Key is answered again, with the receipt', async () => {
    const device = await begin(service, await makeClient(service))
    const path = `/v1/device_authorizations/${device.userCode}/approval`
    const headers = { 'idempotency-key': 'yes' }
    const first = await service.call(path, { subject: 'ann' }, { headers })
    const again = await service.call(path, { subject: 'ann' }, { headers })
    expect(first.status).toBe(200)
    expect(again.status).toBe(200)
    expect(again.body.verification).toBe(first.body.verification)
    const spent = await service.call('/v1/receipts/consumption', { receipt: again.body.receipt })
    expect(spent.body.result).toBe('consumed')
    const other = await service.call(path, { subject: 'eve' }, { headers })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_mismatch' } })
  })

  test('what a device asks for is told before anybody decides: program, name, scopes, and where it asks from', async () => {
    const client = await makeClient(service, { client_uri: 'https://shop.example/tv' })
    const device = await begin(
      service,
      client,
      { device_name: 'Living room', scope: 'orders' },
      { 'user-agent': 'aws-cli/2.9.19 Python/3.11' },
    )
    const { status, body, text } = await look(device.userCode.toLowerCase().replace('-', ' '))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      object: 'device_authorization',
      status: 'pending',
      client: { client_name: 'Shop TV', client_uri: 'https://shop.example/tv' },
      project_name: 'Example',
      device_name: 'Living room',
      scope: 'orders',
      asked_from: { address: '127.0.0.…', agent: 'aws-cli' },
    })
    expect(text).not.toContain(device.deviceCode)
    const subject = { subject: 'ann', reported: true }
    const path = `/v1/device_authorizations/${device.userCode}/denial`
    expect((await service.call(path, subject)).body.status).toBe('denied')
    const story = await service.store.timeline(service.project.id, body.verification)
    expect(story.map(({ type }) => type)).toContain('verification.reported')
  })
})
