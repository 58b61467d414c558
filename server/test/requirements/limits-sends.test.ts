import { describe, expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  newEmail,
  newPhone,
  ORIGIN,
  publishableKey,
  sendAgain,
  setPolicy,
  start,
  story,
  waitOut,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })

const HOUR = 3600
const DAY = 86_400

describe('messages to one address', () => {
  test('[LIM-03] [T-A17] [M27] of 100 starts from 100 networks with ten keys five go out in an hour and ten in a day', async () => {
    const to = newPhone()
    const keys = await atOnce(10, () => publishableKey(service))
    const flood = () =>
      atOnce(100, (i) => {
        const { key } = keys[i % 10] ?? { key: '' }
        const headers = { origin: ORIGIN, 'x-forwarded-for': `203.0.113.${i}` }
        return start(service, { to }, { key, headers })
      })
    const sent: number[] = []
    let hours = 0
    for (; hours < 24; hours += 1) {
      for (let wait = 0; wait < HOUR; wait += 300) {
        const answers = await flood()
        const refused = answers.filter((a) => a.status !== 201)
        expect(answers.length - refused.length).toBeLessThanOrEqual(1)
        for (const { status, headers, body } of refused) {
          expect(status).toBe(429)
          expect(headers['retry-after']).toMatch(/^[1-9]\d*$/)
          expect(Number(headers['retry-after'])).toBe(body.retry_after)
          expect(body.retry_after).toBeLessThanOrEqual(DAY)
        }
        await service.advance(300)
      }
      sent.push((await service.messages(to)).length)
      if (hours > 3) break
    }
    expect(sent[0]).toBe(5)
    expect(sent.at(-1)).toBe(10)
    await service.advance(DAY)
    expect((await flood()).filter((a) => a.status === 201)).toHaveLength(1)
  }, 60_000)

  test('[LIM-03] the wait between messages is 30, 60, 120 and then 300 seconds, and resends count like starts', async () => {
    await setPolicy(service, 'long', { channels: ['email'], lifetime_seconds: 600 })
    const v = await begin(service, { to: newEmail(), channel: 'email', purpose: 'long' })
    const waits: number[] = []
    for (let i = 0; i < 3; i += 1) {
      const early = await sendAgain(service, v)
      waits.push(Number(early.headers['retry-after']))
      await service.advance(Number(early.headers['retry-after']) - 1)
      expect((await sendAgain(service, v)).status).toBe(429)
      await service.advance(1)
      expect((await sendAgain(service, v)).status).toBe(200)
    }
    waits.push(
      Number((await start(service, { to: v.to, channel: 'email' })).headers['retry-after']),
    )
    expect(waits).toEqual([30, 60, 120, 300])
    await service.advance(300)
    expect((await start(service, { to: v.to, channel: 'email' })).status).toBe(201)
    const sixth = await start(service, { to: v.to, channel: 'email' })
    // 30, 60, 120 and 300 seconds have passed since the first of five in this hour.
    expect(Number(sixth.headers['retry-after'])).toBe(HOUR - 510)
  })

  test('[M27] of 100 further sends at once one goes out', async () => {
    const v = await begin(service)
    await service.advance(31)
    const answers = await atOnce(100, () => sendAgain(service, v))
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
    expect(answers.filter((a) => a.status === 429)).toHaveLength(99)
    expect(await service.messages(v.to)).toHaveLength(2)
  })

  test('[LIM-04] a subject gets fifteen messages a day, whatever the address, the channel and the key', async () => {
    const keys = [service.secretKey]
    for (let i = 0; i < 3; i += 1)
      keys.push((await service.call('/v1/keys', { type: 'secret', name: `${i}` })).body.key)
    const answers = await atOnce(40, (i) =>
      start(
        service,
        i % 2 === 0
          ? { subject: 'one person' }
          : { subject: 'one person', to: newEmail(), channel: 'email' },
        { key: keys[i % 4] ?? null },
      ),
    )
    expect(answers.filter((a) => a.status === 201)).toHaveLength(15)
    const refused = answers.filter((a) => a.status === 429)
    expect(refused).toHaveLength(25)
    for (const { headers } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(DAY - 60)
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(DAY)
    }
    expect((await start(service, { subject: 'another person' })).status).toBe(201)
    const sent = answers.find((a) => a.status === 201)
    await service.advance(31)
    expect((await sendAgain(service, { id: sent?.body.id })).status).toBe(429)
    await service.advance(DAY)
    expect((await start(service, { subject: 'one person' })).status).toBe(201)
  })

  test('[LIM-04] [LIM-15] strangers cannot use up a subject’s messages, nor keep its known device from getting one', async () => {
    const subject = 'a wanted person'
    const phone = newPhone()
    const mail = newEmail()
    const adding = await begin(service, { purpose: 'add_address', subject, to: phone })
    const device = (await check(service, adding, adding.code)).body.device_token
    const too = { purpose: 'add_address', subject, to: mail, channel: 'email' }
    const second = await begin(service, too)
    await check(service, second, second.code)
    await service.advance(DAY)
    const key = await publishableKey(service)
    // With an address of their own a browser cannot speak for a subject at all.
    const own = await start(service, { subject, to: newPhone() }, key)
    expect(own).toMatchObject({ status: 403, body: { code: 'forbidden', field: 'subject' } })
    let sent = 0
    for (let i = 0; i < 60; i += 1) {
      const channel = i % 2 === 0 ? 'sms' : 'email'
      const answer = await start(service, { subject, to: undefined, channel, session: `${i}` }, key)
      if (answer.status === 201) sent += 1
      else await service.advance(600)
    }
    expect(sent).toBe(15)
    expect((await start(service, { subject, to: phone })).status).toBe(429)
    const known = { subject, to: phone, context: { device } }
    expect((await start(service, known)).status).toBe(201)
  })

  test('[LIM-22] [COD-10] five starts at once in one session are one verification and one message; in different sessions they are strangers', async () => {
    const to = newPhone()
    const same = await atOnce(5, () => start(service, { to, session: 'one browser' }))
    expect(new Set(same.map((a) => a.body.id)).size).toBe(1)
    expect(same.every((a) => a.status === 201)).toBe(true)
    expect(await service.messages(to)).toHaveLength(1)
    await service.advance(11)
    expect((await start(service, { to, session: 'one browser' })).status).toBe(429)
    const other = newPhone()
    const strangers = await atOnce(5, (i) => start(service, { to: other, session: `browser ${i}` }))
    expect(strangers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([
      201, 429, 429, 429, 429,
    ])
    expect(await service.messages(other)).toHaveLength(1)
  })

  test('[LIM-22] who names no session is never given another one’s page and client secret', async () => {
    const to = newPhone()
    const two = await atOnce(2, () => start(service, { to }))
    expect(two.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([201, 429])
    const key = await publishableKey(service)
    const browsers = await atOnce(2, () =>
      start(service, { to: newPhone(), session: 'guessed' }, key),
    )
    expect(new Set(browsers.map((a) => a.body.client_secret)).size).toBe(2)
    const target = newPhone()
    const mine = await start(service, { to: target, session: 'guessed' }, key)
    expect(mine.status).toBe(201)
    const elsewhere = { ...key, headers: { ...key.headers, 'x-forwarded-for': '198.51.100.9' } }
    const theirs = await start(service, { to: target, session: 'guessed' }, elsewhere)
    expect(theirs.body.client_secret).toBeUndefined()
  })

  test('[LIM-22] a start that repeats one which is over already is no merger with the dead', async () => {
    const v = await begin(service, { session: 'same' })
    await service.call(`/v1/verifications/${v.id}/cancellation`, {}, { method: 'POST' })
    const again = await start(service, { to: v.to, session: 'same' })
    expect(again.status).toBe(429)
    await waitOut(service, again)
    const next = await begin(service, { to: v.to, session: 'same' })
    expect(next.id).not.toBe(v.id)
    expect((await check(service, next, next.code)).body.result).toBe('approved')
  })

  test('[M28] one call gives one message, and what failed is not sent again by itself', async () => {
    const headers = { 'idempotency-key': 'one-wish' }
    const to = newPhone()
    const answers = await atOnce(10, () => start(service, { to }, { headers }))
    expect(new Set(answers.map((a) => a.text)).size).toBe(1)
    await service.advance(3600)
    expect(await service.messages(to)).toHaveLength(1)
    await service.call('/v1/sandbox/faults', { channel: 'sms', fault: 'reject' })
    const v = await begin(service)
    await service.advance(3600)
    expect(await service.messages(v.to)).toEqual([])
    expect((await story(service, v)).types.filter((t) => t === 'message.refused')).toHaveLength(1)
  })
})
