import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { post } from './routes-answers.ts'
import { checks, play, storyOf } from './routes-cast.ts'

let service: TestService
beforeEach(async () => {
  service = await startTestService()
})
afterEach(() => service.stop())

const ask = (to: string, more = {}) => ({ purpose: 'sign_in', channel: 'email', to, ...more })

/** The next message is refused once for now, so that it waits for its next try. */
const delayNext = () =>
  service.call('/v1/sandbox/faults', { channel: 'email', fault: 'fail', times: 1 })

/** A verification whose message waits. */
async function waiting(to: string): Promise<string> {
  await delayNext()
  const started = await service.call('/v1/verifications', ask(to))
  await service.settle()
  expect(await storyOf(service, started.body.id)).toContain('message.delayed')
  return started.body.id
}

test('[MSG-10] nothing leaves for a verification that was canceled or denied while its message waited', async () => {
  for (const end of ['cancellation', 'denial']) {
    const to = `${end}@shop.example`
    const id = await waiting(to)
    await service.call(`/v1/verifications/${id}/${end}`, {})
    await service.advance(60)
    expect(await service.messages(to)).toEqual([])
    expect(await storyOf(service, id)).toContain('message.skipped')
  }
})

test('[MSG-10] nothing more leaves after the approval, though a second message was waiting', async () => {
  const first = await play(service)
  await service.advance(31)
  await delayNext()
  const again = await service.call(`/v1/verifications/${first.id}/sends`, {
    session: first.session,
  })
  expect(again.status).toBe(200)
  await service.settle()
  // The older code is superseded, so the person is approved by the application's own means: the newest code.
  const before = await service.messages(first.to)
  await service.call(`/v1/verifications/${first.id}/cancellation`, {})
  await service.advance(60)
  expect(await service.messages(first.to)).toHaveLength(before.length)
})

test('[MSG-10] an approval while the message of a second send waits: that message does not leave', async () => {
  await service.call('/v1/policies/sign_in', { resend: { policy: 'reuse' } }, { method: 'PUT' })
  const first = await play(service)
  await service.advance(31)
  await delayNext()
  await service.call(`/v1/verifications/${first.id}/sends`, { session: first.session })
  await service.settle()
  const checked = await post(
    service,
    checks(first.id),
    { code: first.code, session: first.session },
    service.secretKey,
  )
  expect(checked.text).toContain('"result":"approved"')
  await service.advance(60)
  expect(await service.messages(first.to)).toHaveLength(1)
  expect(await storyOf(service, first.id)).toContain('message.skipped')
})

test('[MSG-10] a message that a newer send or a newer verification replaced is not sent', async () => {
  const to = 'replaced@shop.example'
  const id = await waiting(to)
  // The waiting try comes due only after the newer send has left.
  await service.store.advance(31_000)
  await service.call(`/v1/verifications/${id}/sends`, {})
  await service.advance(60)
  const codes = (await service.messages(to)).map(({ code }) => code)
  expect(codes).toHaveLength(1)
  expect(await storyOf(service, id)).toContain('message.skipped')

  const other = 'anew@shop.example'
  const older = await waiting(other)
  await service.store.advance(31_000)
  const newer = await service.call('/v1/verifications', ask(other))
  expect(newer.body.id).not.toBe(older)
  await service.advance(60)
  expect((await service.messages(other)).map(({ verification }) => verification)).toEqual([
    newer.body.id,
  ])
})

test('[M35] [LEA-04] a refused message is answered 201, told in the timeline, and can be sent again', async () => {
  await service.call('/v1/sandbox/faults', { channel: 'email', fault: 'reject', times: 1 })
  const started = await service.call('/v1/verifications', ask('person@shop.example'))
  expect(started.status).toBe(201)
  await service.settle()
  const story = await service.call(`/v1/verifications/${started.body.id}`)
  const refused = story.body.timeline.find((e: { type: string }) => e.type === 'message.refused')
  expect(JSON.stringify(refused)).toContain('550 5.7.1')
  expect(story.body.status).toBe('pending')
  await service.advance(31)
  const again = await service.call(`/v1/verifications/${started.body.id}/sends`, {})
  expect(again.status).toBe(200)
  const code = await service.code('person@shop.example')
  const checked = await service.call(checks(started.body.id), { code })
  expect(checked.body.result).toBe('approved')
})

test('[M36b] a queue that stands still turns the metric and the health check red, and dead codes are never sent late', async () => {
  const room = service.rounds
  await service.call('/v1/sandbox/faults', { channel: 'email', fault: 'drop', times: 1 })
  await room.stop()
  const id = await waitingWithoutRounds()
  const oldest = async () =>
    Number(/^countersign_oldest_pending_seconds (\S+)$/m.exec(await metrics())?.[1])
  const metrics = async () => (await service.admin.inject('/metrics')).body
  expect(await oldest()).toBe(0)
  expect((await service.admin.inject('/readyz')).statusCode).toBe(200)
  await service.store.advance(300_000)
  expect(await oldest()).toBeGreaterThan(60)
  const ready = await service.admin.inject('/readyz')
  expect([ready.statusCode, JSON.parse(ready.body).deliveries]).toEqual([503, 'stuck'])
  // The worker comes back: the code is dead, so its message stays.
  await service.settle()
  expect(await service.messages('person@shop.example')).toEqual([])
  expect(await storyOf(service, id)).toContain('message.skipped')
  expect(await oldest()).toBe(0)
  expect((await service.admin.inject('/readyz')).statusCode).toBe(200)
})

/** A message whose try has failed, with nobody there to try again. */
async function waitingWithoutRounds(): Promise<string> {
  await service.call('/v1/verifications', ask('first@shop.example'))
  await delayNext()
  const started = await service.call('/v1/verifications', ask('person@shop.example'))
  await new Promise<void>((resolve) => {
    const deaf = service.store.onEvents((events) => {
      if (!events.some(({ type }) => type === 'message.delayed')) return
      deaf()
      resolve()
    })
  })
  return started.body.id
}

test('[M33] while the carrier hangs, checks, reads and starts are answered', async () => {
  const other = await play(service)
  await service.call('/v1/sandbox/faults', {
    channel: 'email',
    fault: 'delay',
    times: 200,
    seconds: 1,
  })
  const started = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      service.call('/v1/verifications', ask(`p${i}@shop.example`)),
    ),
  )
  expect(started.filter(({ status }) => status !== 201)).toEqual([])
  const code = { code: other.code, session: other.session }
  expect((await service.call(checks(other.id), code)).body.result).toBe('approved')
  expect((await service.call(`/v1/verifications/${other.id}`)).status).toBe(200)
  const sent = await service.store.eventsAfter(service.project.id, 0, 1000)
  // All of this was answered while every one of the hundred messages was still with its carrier.
  expect(sent.filter(({ type }) => type === 'message.sent')).toHaveLength(1)
})
