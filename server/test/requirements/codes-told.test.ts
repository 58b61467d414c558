import { describe, expect, test } from 'vitest'
import {
  begin,
  check,
  checkAsHolder,
  newPhone,
  publishableKey,
  sendAgain,
  start,
  wrong,
  type Begun,
} from '../domain/verification/people.ts'
import { type TestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

/** Status, body and headers, without what differs from request to request by its nature. */
function seen({ status, text, headers }: Awaited<ReturnType<TestService['call']>>) {
  const { date: _, ...rest } = headers
  return { status, text, headers: { ...rest, ratelimit: '', 'x-request-id': '' } }
}

/** A verification in each of the states it can be in, held by the browser that started it. */
async function inEachState(): Promise<Readonly<Record<string, Begun>>> {
  const held = () => begin(service, { session: 'held' })
  const used = await held()
  await check(service, used, used.code)
  const canceled = await held()
  await service.call(`/v1/verifications/${canceled.id}/cancellation`, {}, { method: 'POST' })
  const locked = await held()
  for (let i = 1; i <= 5; i += 1) await check(service, locked, wrong(locked.code, i))
  const superseded = await held()
  const expired = await held()
  await service.advance(301)
  await begin(service, { session: 'held', to: superseded.to })
  const fresh = await held()
  return { used, canceled, locked, superseded, expired, fresh }
}

describe('what a browser is told', () => {
  test('[COD-16] [M19] [M20] [M22] wrong, late, used, locked and never: the answer is the same byte for byte, twelve times in a row', async () => {
    const states = await inEachState()
    const key = await publishableKey(service)
    const rows: unknown[] = []
    const names: string[] = []
    for (const [name, v] of Object.entries(states)) {
      const guesses = ['fresh'].includes(name) ? [wrong(v.code)] : [v.code, wrong(v.code)]
      for (const code of guesses) {
        await service.advance(601)
        for (let i = 0; i < 12; i += 1) {
          rows.push(seen(await checkAsHolder(service, v, code)))
          names.push(`${name} ${i}`)
        }
      }
    }
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1)
    const never = `ver_${'0'.repeat(40)}`
    await service.advance(601)
    const path = `/v1/verifications/${never}/checks`
    const asked: unknown[] = []
    for (let i = 0; i < 12; i += 1)
      asked.push(seen(await service.call(path, { code: '123456', session: 'held' }, key)))
    const known: unknown[] = []
    for (const v of Object.values(states)) {
      const url = `/v1/verifications/${v.id}/checks`
      const body = { code: wrong(v.code), session: 'held' }
      known.push(seen(await service.call(url, body, key)))
    }
    expect(new Set([...asked, ...known].map((row) => JSON.stringify(row))).size).toBe(1)
    expect(asked[0]).toMatchObject({ status: 200, text: '{"result":"not_approved"}' })
  })

  test('[COD-16] [LIM-14] the limit of a network comes as soon for ids that never were as for live codes', async () => {
    const key = await publishableKey(service)
    const states = await inEachState()
    const paths = [
      ...Object.values(states).map((v) => `/v1/verifications/${v.id}/checks`),
      `/v1/verifications/ver_${'v'.repeat(40)}/checks`,
    ]
    const allowed: number[] = []
    for (const path of paths) {
      await service.advance(601)
      let count = 0
      for (; count < 40; count += 1)
        if ((await service.call(path, { code: '12', session: 'held' }, key)).status === 429) break
      allowed.push(count)
    }
    expect(new Set(allowed)).toEqual(new Set([30]))
    await service.advance(601)
  })

  test('[COD-17] a browser hears no number of guesses left, whichever way it asks', async () => {
    const key = await publishableKey(service)
    const v = await begin(service, { session: 'mine' }, key)
    const answers = [
      v.answer,
      await checkAsHolder(service, v, wrong(v.code)),
      await service.call(`/v1/verifications/${v.id}/checks`, { code: '1', session: 'mine' }, key),
    ]
    await service.advance(31)
    const held = { client_secret: v.clientSecret }
    answers.push(await service.call(`/v1/verifications/${v.id}/sends`, held, { key: null }))
    for (const { text } of answers) expect(text).not.toMatch(/guesses/)
  })

  test('[COD-15] [T-A5] the service counts: sending an older state again gives no guess back', async () => {
    const v = await begin(service, { session: 'mine' })
    const old = { code: wrong(v.code), client_secret: v.clientSecret }
    const path = `/v1/verifications/${v.id}/checks`
    const cookie = 'v_0000000000000000=older; guesses=5'
    for (let i = 0; i < 4; i += 1) await service.call(path, old, { key: null, headers: { cookie } })
    expect((await service.call(`/v1/verifications/${v.id}`)).body.guesses_left).toBe(1)
    await service.call(path, old, { key: null, headers: { cookie } })
    expect((await service.call(`/v1/verifications/${v.id}`)).body).toMatchObject({
      guesses_left: 0,
      status: 'locked',
    })
    expect((await checkAsHolder(service, v, v.code)).body).toEqual({ result: 'not_approved' })
  })

  test('[COD-20] [T-A8] [M12] [M13] no answer, header, event or list holds a code, a typed one neither', async () => {
    const v = await begin(service, { format: 'base20-12', subject: 'user 8', metadata: { a: 'b' } })
    const typed = 'ZZZZZZZZZZZZ'
    const answers = [
      v.answer,
      await check(service, v, typed),
      await check(service, v, `${typed}${typed}${typed}`),
      await service.call(`/v1/verifications/${v.id}`),
      await service.call('/v1/verifications?subject=user%208'),
      await service.call('/v1/events?after=0'),
      await service.call(`/v1/limits?channel=sms&to=${encodeURIComponent(v.to)}`),
      await service.call('/v1/statistics?from=2020-01-01&to=2020-01-02'),
      await service.call('/v1/openapi.json'),
      await sendAgain(service, v),
      await check(service, v, v.code),
      await check(service, v, v.code),
      await start(service, { to: v.to }),
    ]
    for (const { text, headers } of answers)
      for (const secret of [v.code, typed])
        expect(`${text}${JSON.stringify(headers)}`).not.toContain(secret)
  })

  test('[COD-16] [LEA-01] a browser that lets us choose the channel does not learn what a subject has on file', async () => {
    const key = await publishableKey(service)
    const adding = { purpose: 'add_address', subject: 'by mail', channel: 'email' }
    const v = await begin(service, { ...adding, to: 'by.mail@shop.example' })
    expect((await check(service, v, v.code)).body.result).toBe('approved')
    await service.advance(61)
    const shown = async (subject: string) => {
      const { status, body } = await start(
        service,
        { subject, to: undefined, channel: 'auto' },
        key,
      )
      return [status, body.channel, body.to]
    }
    expect(await shown('by mail')).toEqual(await shown('nobody of that name'))
    // The application's own server knows its people, and gets the channel that reaches them.
    const own = await start(service, { subject: 'by mail', to: undefined, channel: 'auto' })
    expect(own.body.channel).toBe('email')
  })

  test('[M21] an answer does not wait for the message, so a slow carrier tells nothing', async () => {
    // The carrier takes as long as it likes; the test goes on at once and nobody has heard from it yet.
    await service.call('/v1/sandbox/faults', {
      channel: 'sms',
      fault: 'delay',
      times: 1,
      seconds: 1,
    })
    const to = newPhone()
    const answer = await start(service, { to })
    expect(answer.status).toBe(201)
    expect(service.inbox?.list({ project: service.project.id, to })).toEqual([])
    const decoy = await start(service, { to: undefined, subject: 'nobody at all' })
    expect(Object.keys(decoy.body)).toEqual(expect.arrayContaining(Object.keys(answer.body)))
    expect(await service.messages(to)).toHaveLength(1)
  })
})
