import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { formOf, json, startHttpFarEnd } from '../channels/http-far-end.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

let open: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- the service before what it speaks to
  for (const end of open.splice(0).toReversed()) await end()
  open = []
})

/** Counts the connections that this process begins from now on. */
function countConnections(): () => number {
  let count = 0
  const seen = (): void => void (count += 1)
  for (const name of ['net.client.socket', 'udp.socket']) {
    subscribe(name, seen)
    open.push(() => void unsubscribe(name, seen))
  }
  return () => count
}

/** A service that sends text messages by an account at this address. */
async function serviceAt(api: string): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'carriers-'))
  const file = join(folder, 'carriers.yaml')
  const carrier = { type: 'twilio', account_sid: 'AC1', auth_token: 'hunter2', from: 'f', api }
  writeFileSync(file, JSON.stringify({ carriers: { main: carrier } }))
  const service = await startTestService({ env: { COUNTERSIGN_CARRIERS_FILE: file } })
  open.push(
    () => rmSync(folder, { recursive: true }),
    () => service.stop(),
  )
  return service
}

test('[M37] a service with nothing set connects to nobody, whatever is started', async () => {
  const connections = countConnections()
  const service = await startTestService()
  open.push(() => service.stop())
  for (const [channel, to] of [
    ['sms', '+4915112345678'],
    ['email', 'ada@example.org'],
  ])
    // oxlint-disable-next-line no-await-in-loop -- one after the other says which
    expect(
      (await service.call('/v1/verifications', { to, channel, purpose: 'sign_in' })).status,
    ).toBe(201)
  await service.advance(600)
  expect(connections()).toBe(0)
})

test('[LEA-04] what a carrier says when it refuses reaches nobody: a start answers as ever, and the timeline has our words and its number', async () => {
  const farEnd = await startHttpFarEnd({
    read: ({ method, body }) =>
      method === 'POST' ? { to: formOf(body)['To'] ?? '', said: body } : undefined,
    taken: () => json(201, { sid: 'SM1' }),
    refuse: (text) => json(400, { code: 21606, message: `shibboleth ${text}` }),
    refuseDestination: () => json(400, { code: 21211 }),
    busy: () => json(429, {}),
    asked: json(200, {}),
  })
  open.push(() => farEnd.stop())
  const service = await serviceAt(farEnd.url)
  farEnd.behave('refuse', '+4915112345678')
  const started = await service.call('/v1/verifications', {
    to: '+4915112345678',
    channel: 'sms',
    purpose: 'sign_in',
  })
  expect(started.status).toBe(201)
  await service.settle()
  const shown = await service.call(`/v1/verifications/${started.body.id}`)
  expect(JSON.stringify(shown.body.timeline)).toContain('not taken (400, 21606)')
  for (const text of [started.text, shown.text]) {
    expect(text).not.toContain('shibboleth')
    expect(text).not.toContain('hunter2')
  }
})
