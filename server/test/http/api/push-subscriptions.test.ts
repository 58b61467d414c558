import { expect, test } from 'vitest'
import { playBrowser } from '../../domain/push/play-browser.ts'
import { startReceiver } from '../../egress/start-receiver.ts'
import { askFor, appHolder } from '../../requirements/factor-cast.ts'
import { useTestService } from '../../use-test-service.ts'

const service = await useTestService()
const { call, settle } = service

/** A person with a browser that is asked. */
async function openPerson() {
  const { subject } = await appHolder(service)
  const push = await startReceiver((_request, reply) => reply.writeHead(201).end())
  const browser = playBrowser(`http://127.0.0.1:${push.port}/send/abc`)
  const { endpoint, p256dh, auth } = browser.target
  const path = `/v1/subjects/${subject}/push_subscriptions`
  const body = { endpoint, keys: { p256dh, auth }, expirationTime: null, name: 'Firefox' }
  const added = await call(path, body, { method: 'PUT' })
  expect(added.status).toBe(200)
  return { subject, push, browser, path, body, id: added.body.id }
}

test('a person is asked "Is this you?" in the browsers that want to be, once for each question', async () => {
  const { subject, push, browser } = await openPerson()
  const { id } = await askFor(service, 'approval', subject)
  await settle()
  expect(push.received.length).toBe(1)
  const [one] = push.received
  expect(JSON.parse(browser.read(one?.bytes ?? Buffer.alloc(0)))).toMatchObject({
    type: 'approval',
    verification: id,
    purpose: 'sign_in',
  })
  const timeline = (await call(`/v1/verifications/${id}`)).body.timeline
  expect(timeline.at(-1)).toMatchObject({ type: 'message.sent', channel: 'push' })
})

test('whoever goes over to an approval is asked there, too; other ways ask no browser', async () => {
  const { subject, push } = await openPerson()
  const { id, session } = await askFor(service, 'totp', subject)
  await settle()
  expect(push.received.length).toBe(0)
  await call(`/v1/verifications/${id}/sends`, { channel: 'approval', session })
  await settle()
  expect(push.received.length).toBe(1)
})

test('browsers are listed without what a push service would take, with the key that a new one subscribes with, and taken away', async () => {
  const { path, body, id, subject, push } = await openPerson()
  const listed = await call(path)
  expect(listed.body).toEqual({
    data: [{ id, object: 'push_subscription', name: 'Firefox', created_at: expect.any(String) }],
    next: null,
    application_server_key: expect.stringMatching(/^B[\w-]{86}$/),
  })
  expect(listed.text).not.toContain(body.keys.auth)
  expect((await call(`${path}/${id}`, undefined, { method: 'DELETE' })).status).toBe(204)
  expect((await call(path)).body.data).toEqual([])
  await askFor(service, 'approval', subject)
  await settle()
  expect(push.received.length).toBe(0)
})

test('[OPS-08] a push service inside one’s own networks is refused, and keys that are none', async () => {
  const { path, body } = await openPerson()
  const wrong = [
    { ...body, endpoint: 'https://169.254.169.254/' },
    { ...body, endpoint: 'https://10.0.0.1/' },
    { ...body, keys: { ...body.keys, auth: 'A'.repeat(16) } },
    { ...body, keys: { ...body.keys, p256dh: 'A'.repeat(87) } },
  ]
  for (const one of wrong) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await call(path, one, { method: 'PUT' })
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid_request'])
  }
})
