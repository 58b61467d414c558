import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'

let service: TestService
let server: SMTPServer
const senders: string[] = []

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom(address, _session, done) {
      senders.push(address.address)
      done()
    },
    onData(stream, _session, done) {
      stream.resume()
      stream.once('end', () => done())
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  service = await startTestService({
    env: {
      COUNTERSIGN_SMTP_URL: `smtp://127.0.0.1:${port}`,
      COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
      COUNTERSIGN_EMAIL_BOUNCE: 'bounce@shop.example',
    },
  })
})
afterAll(async () => {
  await service.stop()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
})

const report = (to: string, action = 'failed') =>
  [
    `To: ${to}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    'MIME-Version: 1.0',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.shop.example',
    '',
    'Final-Recipient: rfc822; person@away.example',
    `Action: ${action}`,
    'Status: 5.2.2',
    'Diagnostic-Code: smtp; 552 5.2.2 person@away.example mailbox full',
    '',
    '--b--',
    '',
  ].join('\r\n')

const passOn = async (source: string) => {
  const answer = await service.app.inject({
    method: 'POST',
    url: '/v1/channels/email/bounces',
    headers: {
      host: '127.0.0.1:4000',
      authorization: `Bearer ${service.secretKey}`,
      'content-type': 'message/rfc822',
    },
    payload: source,
  })
  return { status: answer.statusCode, body: answer.json<{ readonly result?: string }>() }
}

test('a mail that comes back is told in the timeline of its verification, without the address', async () => {
  const { body } = await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to: 'person@away.example',
  })
  await service.settle()
  const sender = senders.at(-1) ?? ''
  expect(sender).toMatch(/^bounce\+dlv_[0-9a-v]+@shop\.example$/)
  expect(await passOn(report(sender, 'delayed'))).toMatchObject({ body: { result: 'ignored' } })
  expect(await passOn(report(sender))).toMatchObject({ status: 200, body: { result: 'recorded' } })
  const story = await service.call(`/v1/verifications/${body.id}`)
  expect(story.body.timeline.at(-1)).toMatchObject({
    type: 'message.bounced',
    status: '5.2.2',
  })
  expect(story.text).not.toContain('person@away.example')
  // The same report again, and one about no mail of ours, change nothing.
  expect(await passOn(report(sender))).toMatchObject({ body: { result: 'ignored' } })
  expect(await passOn(report('bounce+dlv_0000@shop.example'))).toMatchObject({
    body: { result: 'ignored' },
  })
  expect(await passOn('no report at all')).toMatchObject({ body: { result: 'ignored' } })
})

test('a bounce is taken as a mail only, and only with a key', async () => {
  const json = await service.call('/v1/channels/email/bounces', { source: 'x' })
  expect(json.status).toBe(415)
  const none = await service.call('/v1/channels/email/bounces', {}, { key: null })
  expect(none.status).toBe(401)
})
