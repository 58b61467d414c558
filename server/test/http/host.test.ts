import { expect, test } from 'vitest'
import { TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ url: 'http://127.0.0.1:4387', listen: true })

async function status(host: string): Promise<number> {
  const answer = await service.app.inject({
    url: '/v1/keys',
    headers: { host, authorization: `Bearer ${TEST_KEY}` },
  })
  return answer.statusCode
}

test('[WEB-10] only the public host is served, and in the sandbox this machine by the port that listens', async () => {
  for (const host of ['127.0.0.1:4387', 'localhost:4387', '[::1]:4387', 'LOCALHOST:4387'])
    expect({ host, status: await status(host) }).toEqual({
      host,
      status: host === 'LOCALHOST:4387' ? 421 : 200,
    })
  for (const host of [
    'evil.example',
    'evil.example:4387',
    'localhost',
    'localhost:4388',
    '127.0.0.1.evil.example:4387',
    'localhost:4387@evil.example',
    '169.254.169.254',
    '',
  ])
    expect({ host, status: await status(host) }).toEqual({ host, status: 421 })
})

test('[WEB-10] links name the public host whatever the request said', async () => {
  const answer = await service.app.inject({
    method: 'POST',
    url: '/v1/verifications',
    headers: {
      host: 'localhost:4387',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      authorization: `Bearer ${TEST_KEY}`,
    },
    payload: { purpose: 'sign_in', channel: 'sms', to: '+14155550100' },
  })
  expect(answer.json().url).toMatch(/^http:\/\/127\.0\.0\.1:4387\/v\//)
})
