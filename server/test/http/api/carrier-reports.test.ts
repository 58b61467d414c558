import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formOf, json, startHttpFarEnd, type HttpFarEnd } from '../../channels/http-far-end.ts'
import { startTestService, type TestService } from '../../start-test-service.ts'

const TOKEN = 'authtoken-of-the-account'
const HOST = 'verify.shop.example'

let farEnd: HttpFarEnd
let service: TestService
const folder = mkdtempSync(join(tmpdir(), 'carriers-'))

beforeAll(async () => {
  farEnd = await startHttpFarEnd({
    read: ({ method, body }) =>
      method === 'POST' ? { to: formOf(body)['To'] ?? '', said: body } : undefined,
    taken: (n) => json(201, { sid: `SM${n}` }),
    refuse: () => json(400, { code: 21606 }),
    refuseDestination: () => json(400, { code: 21211 }),
    busy: () => json(429, {}),
    asked: json(200, { status: 'active' }),
  })
  const file = join(folder, 'carriers.yaml')
  const account = { account_sid: 'AC1', auth_token: '${TWILIO_TOKEN}', from: '+15005550006' }
  writeFileSync(
    file,
    JSON.stringify({
      carriers: {
        main: { type: 'twilio', ...account, api: farEnd.url },
        phone: { type: 'twilio_voice', ...account, api: farEnd.url },
      },
    }),
  )
  service = await startTestService({
    env: { COUNTERSIGN_CARRIERS_FILE: file, TWILIO_TOKEN: TOKEN },
    url: `http://${HOST}`,
  })
  const policy = { channels: ['sms', 'voice'] }
  const answer = await service.call('/v1/policies/sign_in', policy, { method: 'PUT' })
  expect(answer.status, answer.text).toBe(200)
})
afterAll(async () => {
  await service.stop()
  await farEnd.stop()
  rmSync(folder, { recursive: true })
})

async function started(
  channel: 'sms' | 'voice',
  n: number,
): Promise<{ id: string; form: Record<string, string> }> {
  const answer = await service.call('/v1/verifications', {
    to: `+4915112345${n}`,
    purpose: 'sign_in',
    channel,
  })
  expect(answer.status, answer.text).toBe(201)
  await service.settle()
  return { id: answer.body.id, form: formOf(farEnd.arrived.at(-1)?.said ?? '') }
}

/** Calls an address of ours as Twilio does. */
async function call(url: string, fields: Record<string, string>, token = TOKEN) {
  const answer = await service.app.inject({
    method: 'POST',
    url: url.replace(`http://${HOST}`, ''),
    headers: {
      host: HOST,
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, fields),
    },
    payload: new URLSearchParams(fields).toString(),
  })
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body }
}

/** What is heard of it, without pauses. */
function said(twiml: string): string {
  return [...twiml.matchAll(/<Say[^>]*>([^<]*)<\/Say>/g)].map(([, text]) => text).join('')
}

async function told(id: string): Promise<string[]> {
  const { body } = await service.call(`/v1/verifications/${id}`)
  return body.timeline.map(({ type }: { type: string }) => type)
}

test('[MSG-11] a report that a carrier signed stands in the timeline, once; a forged one is answered with 401 and stands nowhere', async () => {
  const { id, form } = await started('sms', 101)
  const callback = form['StatusCallback'] ?? ''
  const report = { MessageSid: `SM${farEnd.arrived.length}`, MessageStatus: 'delivered' }
  expect(callback).toMatch(new RegExp(`^http://${HOST}/v1/carriers/main/reports/[\\w.-]+$`))

  expect(await call(callback, report, 'guessed')).toMatchObject({ status: 401 })
  expect(await call(`http://${HOST}/v1/carriers/main/reports`, report)).toMatchObject({
    status: 401,
  })
  expect(await told(id)).not.toContain('message.delivered')

  for (let times = 0; times < 2; times += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await call(callback, report)).toMatchObject({ status: 200, text: '' })
  expect((await told(id)).filter((type) => type === 'message.delivered')).toHaveLength(1)
})

test('[MSG-11] the same report is refused three days later, although its signature is right', async () => {
  const { form } = await started('sms', 102)
  const callback = form['StatusCallback'] ?? ''
  const report = { MessageSid: `SM${farEnd.arrived.length}`, MessageStatus: 'delivered' }
  expect(await call(callback, report)).toMatchObject({ status: 200 })
  await service.advance(3 * 86_400 + 1)
  expect(await call(callback, report)).toMatchObject({ status: 401 })
})

test('[MSG-07] a call is told what to say by us: who calls, and the code only to whoever pressed a key', async () => {
  const { id, form } = await started('voice', 103)
  const code = await service.code('+4915112345103')
  const sid = { CallSid: `SM${farEnd.arrived.length}` }
  const opening = await call(form['Url'] ?? '', sid)
  expect(opening).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' })
  expect(opening.text).toContain('<Gather ')
  expect(said(opening.text)).not.toContain(code)
  const action = /action="([^"]+)"/.exec(opening.text)?.[1] ?? ''
  expect(await call(action, { ...sid, Digits: '1' }, 'guessed')).toMatchObject({ status: 401 })
  const spoken = await call(action, { ...sid, Digits: '1' })
  // Their number is German, and so is the call.
  expect(spoken.text).toContain('<Say language="de-DE">')
  expect(said(spoken.text).split(code)).toHaveLength(3)
  expect(await told(id)).toContain('message.call_heard')
})

test('a carrier that is none, and one that tells nothing, are not found alike', async () => {
  for (const name of ['nobody', 'sandbox-email', '__proto__'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other says which
    expect(await call(`http://${HOST}/v1/carriers/${name}/reports`, {}), name).toMatchObject({
      status: 404,
    })
})

test('a report of more than 64 KB is not read', async () => {
  const answer = await call(`http://${HOST}/v1/carriers/main/reports`, { a: 'x'.repeat(70_000) })
  expect(answer.status).toBe(413)
})

test('real carriers of a sandbox get no message to a test number, and the inbox shows all', async () => {
  const before = farEnd.arrived.length
  await service.call('/v1/verifications', {
    to: '+15005550150',
    purpose: 'sign_in',
    channel: 'sms',
  })
  expect(await service.code('+15005550150')).toMatch(/^\d+$/)
  expect(farEnd.arrived).toHaveLength(before)
})
