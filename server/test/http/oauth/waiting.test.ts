import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { pollKey } from '../../../src/domain/device/poll.ts'
import { preferredWait } from '../../../src/http/oauth/wait-for-answer.ts'
import { waitingHolders } from '../../../src/http/oauth/waiting-holders.ts'
import { seats } from '../../../src/http/seats.ts'
import { startTestService, type TestService } from '../../start-test-service.ts'
import {
  begin,
  decide,
  DEVICE_CODE_GRANT,
  introspect,
  makeClient,
  poll,
  shown,
  type PlayedDevice,
} from './play-device.ts'
import { startReplicas } from './start-on.ts'

const services: TestService[] = []
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()))
})
async function open(...options: Parameters<typeof startTestService>): Promise<TestService> {
  const service = await startTestService(...options)
  services.push(service)
  return service
}

const wait = (seconds: number) => ({ prefer: `wait=${seconds}` })
const stream = { accept: 'text/event-stream' }

/** The events of a stream, as a device reads them. */
function eventsOf(text: string): readonly { event: string; data: Record<string, unknown> }[] {
  return [...text.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }))
}

describe('holding the answer back', () => {
  test('a device that waits hears at once that it is let in', async () => {
    const service = await open()
    const device = await begin(service, await makeClient(service))
    const waiting = poll(service, device, wait(60))
    await decide(service, device.userCode, 'approval')
    const answer = await waiting
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'preference-applied': 'wait=60' },
      body: { token_type: 'Bearer' },
    })
  })

  test('[M49] it hears at once that it was refused, and that nobody answered in time', async () => {
    const service = await open()
    const client = await makeClient(service)
    const refused = await begin(service, client)
    const first = poll(service, refused, wait(60))
    await decide(service, refused.userCode, 'denial')
    expect((await first).body.error).toBe('access_denied')
    const late = await begin(service, client)
    const second = poll(service, late, wait(60))
    await service.advance(601)
    expect((await second).body.error).toBe('expired_token')
  })

  test('waiting is not counted as asking too often, and asking in between is as ever', async () => {
    const service = await open()
    const device = await begin(service, await makeClient(service))
    const answers = [poll(service, device, wait(60)), poll(service, device, wait(60))]
    expect((await poll(service, device)).body.error).toBe('authorization_pending')
    expect((await poll(service, device)).body.error).toBe('slow_down')
    await decide(service, device.userCode, 'approval')
    const told = await Promise.all(answers)
    // Of two who wait one gets the tokens.
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 400]))
  })

  test('a wait is 5 to 60 seconds: a shorter one is no wait, and a longer one is cut', () => {
    expect(preferredWait('wait=10')).toBe(10)
    expect(preferredWait('respond-async, WAIT="30"; foo')).toBe(30)
    expect(preferredWait(['handling=lenient', 'wait=7'])).toBe(7)
    expect(preferredWait('wait=100000')).toBe(60)
    for (const none of [
      undefined,
      '',
      'wait',
      'wait=',
      'wait=4',
      'wait=-9',
      'await=10',
      'wait=1e9',
    ])
      expect([none, preferredWait(none)]).toEqual([none, undefined])
  })

  test('a server that stops answers those who wait, and they ask again elsewhere', async () => {
    const service = await startTestService()
    const device = await begin(service, await makeClient(service))
    const waiting = poll(service, device, wait(60))
    // So that it is held by the time the server stops.
    await poll(service, device)
    await service.stop()
    expect((await waiting).body.error).toBe('authorization_pending')
  })

  test('a device holds two answers back, and a network a hundred', async () => {
    const service = await open({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })
    const client = await makeClient(service)
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const devices = await Promise.all(
      Array.from({ length: 51 }, (_, i) => begin(service, client, {}, from(`203.0.113.${i}`))),
    )
    const hold = (device: PlayedDevice, address = '198.51.100.7') =>
      poll(service, device, { ...wait(60), ...from(address) })
    const [first, ...others] = devices
    const last = others.at(-1)
    if (first === undefined || last === undefined) throw new Error('no devices')
    const held = [hold(first), hold(first)]
    // Wherever from, so that whoever has a code does not keep others from waiting.
    for (const address of ['198.51.100.7', '198.51.100.8']) {
      const third = await hold(first, address)
      expect(third).toMatchObject({ status: 429, body: { error: 'temporarily_unavailable' } })
      expect(Number(third.headers['retry-after'])).toBeGreaterThanOrEqual(1)
      expect(await poll(service, first, { ...stream, ...from(address) })).toMatchObject({
        status: 429,
      })
    }
    held.push(...others.slice(0, 49).flatMap((device) => [hold(device), hold(device)]))
    expect((await hold(last)).status).toBe(429)
    const elsewhere = hold(last, '198.51.100.8')
    await Promise.all(devices.map((device) => decide(service, device.userCode, 'denial')))
    for (const { body } of await Promise.all([...held, elsewhere]))
      expect(body.error).toBe('access_denied')
    // And the places are free again.
    const next = await begin(service, client, {}, from('203.0.113.99'))
    const again = hold(next)
    await decide(service, next.userCode, 'denial')
    expect((await again).body.error).toBe('access_denied')
  })

  test('a site, of which one holder may have every network, holds a thousand answers back', () => {
    const places = seats(10_000)
    let held = 0
    for (let i = 0; i < 1100; i += 1)
      try {
        places.take(waitingHolders({ near: `${i % 12}`, wide: 'a' }, `ver_${i}`), () => undefined)
        held += 1
      } catch (error) {
        expect(error).toMatchObject({ code: 'rate_limited' })
      }
    expect(held).toBe(1000)
  })

  test.each([
    ['an answer held back', wait(60)],
    ['a stream', stream],
  ])(
    '[DEV-08] %s that the device leaves before its end counts as a poll: leaving and asking again is no way around slow_down',
    async (_what, how) => {
      const service = await open({ url: 'http://127.0.0.1:4392', listen: true })
      const device = await begin(service, await makeClient(service))
      const id = (await service.store.eventsAfter(service.project.id, 0, 100)).find(
        ({ type }) => type === 'verification.started',
      )?.verification
      if (id === undefined) throw new Error('nothing began')
      const counted = async () => (await service.store.find(pollKey(service.project.id, id)))?.hasty
      const leave = async () => {
        const leaving = new AbortController()
        const left = fetch(`${service.url}/oauth/token`, {
          method: 'POST',
          headers: how,
          body: new URLSearchParams({
            grant_type: DEVICE_CODE_GRANT,
            device_code: device.deviceCode,
            ...shown(device.client),
          }),
          signal: leaving.signal,
        })
        setTimeout(() => leaving.abort(), 50)
        await left.then((answer) => answer.text()).catch(() => undefined)
      }
      await leave()
      await expect.poll(counted).toBe(0)
      await leave()
      await expect.poll(counted).toBe(1)
      expect((await poll(service, device)).body.error).toBe('slow_down')
      for (let hasty = 3; hasty < 20; hasty += 1) {
        await leave()
        await expect.poll(counted).toBe(hasty)
      }
      await leave()
      await expect.poll(async () => (await poll(service, device)).body.error).toBe('invalid_grant')
    },
  )
})

describe('as a stream of events', () => {
  test('it tells that the device waits, then the tokens, and ends', async () => {
    const service = await open()
    const device = await begin(service, await makeClient(service))
    const following = poll(service, device, stream)
    await decide(service, device.userCode, 'approval')
    const { status, headers, text } = await following
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/event-stream')
    expect(headers['cache-control']).toBe('no-store')
    const events = eventsOf(text)
    expect(events.at(-1)).toMatchObject({ event: 'approved', data: { token_type: 'Bearer' } })
    const token = String(events.at(-1)?.data['access_token'])
    expect((await introspect(service, token)).body.active).toBe(true)
  })

  test('[M49] it tells of a refusal and of the end of time', async () => {
    const service = await open()
    const client = await makeClient(service)
    const ends = async (end: (device: PlayedDevice) => Promise<unknown>) => {
      const device = await begin(service, client)
      const following = poll(service, device, stream)
      await end(device)
      return eventsOf((await following).text).at(-1)?.event
    }
    expect(await ends((device) => decide(service, device.userCode, 'denial'))).toBe('denied')
    expect(await ends(() => service.advance(601))).toBe('expired')
  })

  test('a code that is none, and another client’s, get no stream', async () => {
    const service = await open()
    const device = await begin(service, await makeClient(service))
    const strange = { ...device, client: await makeClient(service) }
    for (const one of [strange, { ...device, deviceCode: 'x' }])
      expect(await poll(service, one, stream)).toMatchObject({
        status: 400,
        body: { error: 'invalid_grant' },
      })
  })

  test('[DEV-13] a device that left before the answer loses nothing: the tokens are for whoever asks next', async () => {
    const port = 4391
    const service = await open({ url: `http://127.0.0.1:${port}`, listen: true })
    const device = await begin(service, await makeClient(service))
    for (const headers of ['Accept: text/event-stream\r\n', 'Prefer: wait=60\r\n']) {
      const body = new URLSearchParams({
        grant_type: DEVICE_CODE_GRANT,
        device_code: device.deviceCode,
        ...shown(device.client),
      }).toString()
      const socket = connect(port, '127.0.0.1')
      socket.write(
        `POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}` +
          'Content-Type: application/x-www-form-urlencoded\r\n' +
          `Content-Length: ${body.length}\r\n\r\n${body}`,
      )
      if (headers.startsWith('Accept')) await once(socket, 'data')
      else await new Promise((resolve) => setTimeout(resolve, 100))
      socket.destroy()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await decide(service, device.userCode, 'approval')
    expect((await poll(service, device)).status).toBe(200)
  })
})

describe('on two replicas', () => {
  test('a device that waits on one replica hears what was decided on the other', async () => {
    const [one, other] = await startReplicas()
    services.push(one, other)
    const client = await makeClient(one)
    const held = await begin(one, client)
    const waiting = poll(one, held, wait(60))
    const streamed = await begin(one, client)
    const following = poll(one, streamed, stream)
    await decide(other, held.userCode, 'approval')
    await decide(other, streamed.userCode, 'denial')
    expect((await waiting).status).toBe(200)
    expect(eventsOf((await following).text).at(-1)?.event).toBe('denied')
  })

  test('[DEV-09] polls that alternate between replicas are told to slow down like those of one', async () => {
    const [one, other] = await startReplicas()
    services.push(one, other)
    const device = await begin(one, await makeClient(one))
    const told: string[] = []
    for (let i = 0; i < 6; i += 1) {
      told.push((await poll(i % 2 === 0 ? one : other, device)).body.error)
      await one.store.advance(2000)
    }
    expect(told[0]).toBe('authorization_pending')
    expect(told.filter((error) => error === 'slow_down').length).toBeGreaterThanOrEqual(4)
  })

  test('[DEV-10] what was decided on one is heard at the very next poll of the other', async () => {
    const [one, other] = await startReplicas()
    services.push(one, other)
    const client = await makeClient(one)
    for (let i = 0; i < 8; i += 1) {
      const device = await begin(one, client)
      // Once it has polled before, once its first poll meets the decision.
      if (i % 2 === 0) expect((await poll(other, device)).body.error).toBe('authorization_pending')
      const [, meeting] = await Promise.all([
        decide(one, device.userCode, i < 4 ? 'approval' : 'denial'),
        poll(other, device),
      ])
      const next = meeting.status === 200 ? meeting : await poll(other, device)
      if (i < 4) expect(next.status).toBe(200)
      else expect(next.body.error).toBe('access_denied')
    }
  })

  test('[DEV-13] of polls on both replicas at once one gets tokens', async () => {
    const [one, other] = await startReplicas()
    services.push(one, other)
    const device = await begin(one, await makeClient(one))
    await decide(other, device.userCode, 'approval')
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => poll(i % 2 === 0 ? one : other, device)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
