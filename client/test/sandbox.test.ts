import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'
import { json, recordingServer } from './recording-server.ts'

const message = (id: string, at: string) => ({
  id,
  verification: 'ver_1',
  channel: 'sms',
  to: '+14155550100',
  from: 'Shop',
  subject: null,
  text: 'Your code is 123456',
  code: '123456',
  url: null,
  at,
})

test('the inbox is read and emptied', async () => {
  const server = await recordingServer(({ method }, response) => {
    if (method === 'GET') json(response, { data: [message('msg_1', '2026-01-01T00:00:00Z')] })
    else response.writeHead(204).end()
  })
  const { sandbox } = createCountersign({ url: server.url, key: 'sk_1' })
  expect(await sandbox.messages({ to: '+14155550100', after: 'msg_0' })).toEqual([
    {
      id: 'msg_1',
      verification: 'ver_1',
      channel: 'sms',
      to: '+14155550100',
      from: 'Shop',
      text: 'Your code is 123456',
      code: '123456',
      at: new Date('2026-01-01T00:00:00Z'),
    },
  ])
  await sandbox.clear()
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/sandbox/messages?to=%2B14155550100&after=msg_0',
    'DELETE /v1/sandbox/messages',
  ])
})

test('the clock is read and moved, and faults are ordered', async () => {
  const server = await recordingServer(({ path }, response) =>
    json(response, path.endsWith('clock') ? { now: '2026-01-01T00:10:00Z' } : {}),
  )
  const { sandbox } = createCountersign({ url: server.url, key: 'sk_1' })
  expect(await sandbox.now()).toEqual(new Date('2026-01-01T00:10:00Z'))
  expect(await sandbox.advance(600)).toEqual(new Date('2026-01-01T00:10:00Z'))
  await sandbox.fault({ channel: 'sms', fault: 'delay', times: 2, seconds: 5 })
  expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['GET', '/v1/sandbox/clock', undefined],
    ['POST', '/v1/sandbox/clock', { advance_seconds: 600 }],
    ['POST', '/v1/sandbox/faults', { channel: 'sms', fault: 'delay', times: 2, seconds: 5 }],
  ])
})

test('the newest message is waited for', async () => {
  const server = await recordingServer((_, response, count) =>
    json(response, {
      data:
        count < 3
          ? []
          : [
              message('msg_1', '2026-01-01T00:00:00Z'),
              message('msg_3', '2026-01-01T00:02:00Z'),
              message('msg_2', '2026-01-01T00:01:00Z'),
            ],
    }),
  )
  const { sandbox } = createCountersign({ url: server.url }, { sleep: async () => undefined })
  expect((await sandbox.waitForMessage({ to: '+14155550100' })).id).toBe('msg_3')
  expect(server.requests).toHaveLength(3)
})

test('a message that does not come is a timeout', async () => {
  const server = await recordingServer((_, response) => json(response, { data: [] }))
  let now = 0
  const sleep = async (seconds: number) => void (now += seconds * 1000)
  const { sandbox } = createCountersign({ url: server.url }, { sleep, now: () => now })
  await expect(
    sandbox.waitForMessage({ to: '+14155550100', timeoutSeconds: 1 }),
  ).rejects.toMatchObject({ code: 'timeout' })
  expect(now).toBeGreaterThanOrEqual(1000)
})
