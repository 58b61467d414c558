import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startReceiver, type Received } from '../../egress/start-receiver.ts'
import { startReplicas, STORES, useServiceOn } from '../oauth/start-on.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- tests say what they expect of it
function believed(secret: string, { body, headers }: Received): any {
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)])
  return new Verifier(secret).verify(body, Object.fromEntries(named))
}

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)
  const { call, settle, advance } = service

  /** A receiver and its webhook, which is removed with it. */
  async function listen(ask: object = {}, answer?: Parameters<typeof startReceiver>[0]) {
    const receiver = await startReceiver(answer)
    const url = `http://127.0.0.1:${receiver.port}/hooks`
    const made = await call('/v1/webhooks', { url, ...ask })
    expect(made.status).toBe(201)
    const remove = () => call(`/v1/webhooks/${made.body.id}`, undefined, { method: 'DELETE' })
    return { receiver, remove, id: String(made.body.id), secret: String(made.body.secret) }
  }

  test('a project is told of a verification from its start to its approval, signed, and never of the code', async () => {
    const { receiver, secret, remove } = await listen({ events: ['verification.*', 'message.*'] })
    const to = '+491771780001'
    const started = await call('/v1/verifications', { to, channel: 'sms', purpose: 'sign_in' })
    const code = await service.code(to)
    await call(`/v1/verifications/${started.body.id}/checks`, { code })
    await settle()
    await remove()
    const told = receiver.received.map((one) => believed(secret, one))
    const types = told.toSorted((a, b) => a.data.sequence - b.data.sequence).map(({ type }) => type)
    expect(types).toEqual(['verification.started', 'message.sent', 'verification.approved'])
    for (const { data } of told) expect(data.verification).toBe(started.body.id)
    const text = receiver.received.map(({ body }) => body).join('\n')
    expect(text).not.toContain(code)
    expect(text).not.toContain(to)
  })

  test('who repeats a request is told the secret that it made, and none that somebody made after it', async () => {
    const ask = { url: 'http://127.0.0.1:9/', events: ['message.*'] }
    const headers = { 'idempotency-key': 'before-the-rotation' }
    const made = await call('/v1/webhooks', ask, { headers })
    const path = `/v1/webhooks/${made.body.id}`
    const first = await call(`${path}/rotation`, {}, { headers })
    expect((await call(`${path}/rotation`, {}, { headers })).body).toEqual(first.body)
    const second = await call(`${path}/rotation`, {})
    expect(second.body.secret).not.toBe(first.body.secret)
    for (const [at, body] of [
      ['/v1/webhooks', ask],
      [`${path}/rotation`, {}],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await call(at, body, { headers })
      expect(answer.body).toMatchObject({ code: 'idempotency_mismatch' })
      expect(JSON.stringify(answer.body)).not.toContain('whsec_')
    }
    await call(path, undefined, { method: 'DELETE' })
  })

  test('a webhook is told of without its secret, which is shown once, and again to who repeats the request that made it', async () => {
    const url = 'http://127.0.0.1:9/'
    const headers = { 'idempotency-key': 'one' }
    const ask = { url, events: ['message.*'], name: 'ours' }
    const made = await call('/v1/webhooks', ask, { headers })
    const again = await call('/v1/webhooks', ask, { headers })
    expect(again.body).toEqual(made.body)
    expect(made.body).toMatchObject({
      object: 'webhook',
      url,
      events: ['message.*'],
      addresses: false,
      name: 'ours',
      status: 'active',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    })
    const { secret, ...told } = made.body
    const path = `/v1/webhooks/${told.id}`
    expect((await call(path)).body).toEqual(told)
    expect((await call('/v1/webhooks')).body).toEqual({ data: [told], next: null })
    const changed = await call(path, { name: 'theirs', disabled: true }, { method: 'PATCH' })
    expect(changed.body).toMatchObject({
      name: 'theirs',
      events: ['message.*'],
      status: 'disabled',
    })
    const rotated = await call(`${path}/rotation`, {})
    expect(rotated.body.secret).not.toBe(secret)
    await call(path, undefined, { method: 'DELETE' })
    expect((await call(path)).status).toBe(404)
    for (const [body, end] of [
      [{}, '/rotation'],
      [{}, '/test'],
      [{ event: 1 }, '/redelivery'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop
      expect((await call(`${path}${end}`, body)).status).toBe(404)
  })

  test('[OPS-08] a webhook to an address of one’s own networks, and to what does not exist, is refused', async () => {
    const urls = [
      'https://10.0.0.1/',
      'https://169.254.169.254/latest/',
      'https://[::ffff:10.0.0.1]/',
      'http://hooks.example/',
      'ftp://hooks.example/',
      'https://a:b@hooks.example/',
      'nonsense',
    ]
    for (const url of urls) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, body } = await call('/v1/webhooks', { url })
      expect([url, status, body.code, body.field]).toEqual([url, 422, 'invalid_webhook', 'url'])
    }
    const events = await call('/v1/webhooks', {
      url: 'https://hooks.example/',
      events: ['no.such'],
    })
    expect(events.body).toMatchObject({ code: 'invalid_webhook', field: 'events' })
  })

  test('a webhook is tried out at once, with what the receiver answered', async () => {
    let status = 204
    const { receiver, secret, id, remove } = await listen({ events: ['key.*'] }, (_r, reply) =>
      reply.writeHead(status).end(),
    )
    expect((await call(`/v1/webhooks/${id}/test`, {})).body).toEqual({
      result: 'delivered',
      status,
    })
    expect(believed(secret, receiver.received[0] ?? never())).toMatchObject({
      type: 'webhook.test',
    })
    status = 418
    const failed = await call(`/v1/webhooks/${id}/test`, {})
    expect(failed.body).toEqual({ result: 'failed', status, reason: 'it did not take it' })
    await receiver.stop()
    const gone = await call(`/v1/webhooks/${id}/test`, {})
    expect(gone.body).toEqual({ result: 'failed', reason: 'it refused the connection' })
    await remove()
  })

  test('what waits, what is tried, what was given up and what was taken is told, and sent again', async () => {
    let status = 500
    const { receiver, id, remove } = await listen(
      { events: ['verification.started'] },
      (_r, reply) => reply.writeHead(status).end(),
    )
    const path = `/v1/webhooks/${id}`
    const started = await call('/v1/verifications', {
      to: '+491771780002',
      channel: 'sms',
      purpose: 'sign_in',
    })
    await settle()
    const first = (await call(`${path}/deliveries`)).body.data
    expect(first).toMatchObject([
      { state: 'under_way', attempts: 1, event: { verification: started.body.id } },
    ])
    for (let hour = 0; hour < 30; hour += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await advance(3600)
    }
    expect((await call(path)).body).toMatchObject({ status: 'failing' })
    const { sequence } = first[0].event
    const list = async () =>
      (await call(`${path}/deliveries?after=${sequence - 1}&limit=1`)).body.data
    expect(await list()).toMatchObject([{ state: 'dead', reason: 'it was not taken for a day' }])
    status = 200
    await call(`${path}/redelivery`, { event: sequence })
    await settle()
    expect(await list()).toMatchObject([{ state: 'delivered' }])
    expect((await call(path)).body).toMatchObject({ status: 'active' })
    const count = receiver.received.length
    await call(`${path}/redelivery`, { since: started.body.created_at })
    await settle()
    expect(receiver.received.length).toBe(count + 1)
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(first[0].id)
    for (const body of [{}, { event: 1, since: started.body.created_at }])
      // oxlint-disable-next-line no-await-in-loop
      expect((await call(`${path}/redelivery`, body)).status).toBe(400)
    expect((await call(`${path}/redelivery`, { event: 999_999 })).status).toBe(404)
    await remove()
  })

  test('a key without the scope webhooks, and a publishable one, comes to none of it', async () => {
    const { key } = (await call('/v1/keys', { type: 'secret', name: 'few', scopes: ['policies'] }))
      .body
    for (const path of ['/v1/webhooks', `/v1/webhooks/whk_${'0'.repeat(20)}/deliveries`])
      // oxlint-disable-next-line no-await-in-loop
      expect((await call(path, undefined, { key })).status).toBe(403)
  })

  test('of sixty webhooks that are made at once a project gets twenty, and one that is removed makes room for one', async () => {
    const url = 'http://127.0.0.1:9/'
    const headers = { 'idempotency-key': 'first-of-many' }
    const first = await call('/v1/webhooks', { url }, { headers })
    const made = await Promise.all(
      Array.from({ length: 60 }, () => call('/v1/webhooks', { url, events: ['message.*'] })),
    )
    const { data } = (await call('/v1/webhooks')).body
    expect(data.length).toBe(20)
    expect(made.filter(({ status }) => status === 201).length).toBe(19)
    const refused = made.filter(({ status }) => status !== 201)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['invalid_webhook']))
    // Who repeats what was answered is answered, room or not.
    expect((await call('/v1/webhooks', { url }, { headers })).body).toEqual(first.body)
    const remove = ({ id }: { id: string }) =>
      call(`/v1/webhooks/${id}`, undefined, { method: 'DELETE' })
    await remove(data[7])
    const again = await Promise.all(
      Array.from({ length: 5 }, () => call('/v1/webhooks', { url, events: ['message.*'] })),
    )
    expect(again.filter(({ status }) => status === 201).length).toBe(1)
    const rest = (await call('/v1/webhooks')).body.data
    expect(rest.length).toBe(20)
    await Promise.all(rest.map(remove))
  })
})

function never(): never {
  throw new Error('nothing came')
}

test('of webhooks that are made at two replicas at once a project gets twenty too', async () => {
  const replicas = await startReplicas()
  onTestFinished(async () => void (await Promise.all(replicas.map((one) => one.stop()))))
  const made = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      replicas[i % 2 === 0 ? 0 : 1].call('/v1/webhooks', { url: 'http://127.0.0.1:9/' }),
    ),
  )
  expect(made.filter(({ status }) => status === 201).length).toBe(20)
  expect((await replicas[0].call('/v1/webhooks')).body.data.length).toBe(20)
})
