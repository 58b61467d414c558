import { expect, test } from 'vitest'
import { readWav } from '../../src/telephony/wav.ts'
import { TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()
const host = '127.0.0.1:4000'

async function messageOf(channel: string, to: string): Promise<string> {
  const begun = await service.call('/v1/verifications', { purpose: 'sign_in', channel, to })
  expect(begun.status).toBe(201)
  await service.settle()
  const { body } = await service.call(`/v1/sandbox/messages?to=${encodeURIComponent(to)}`)
  return body.data[0].id
}

const hear = (url: string, key?: string) =>
  service.app.inject({ url, headers: { host, ...(key && { authorization: `Bearer ${key}` }) } })

test('a call of the sandbox is heard as a WAV file: by programs with a secret key, and on the page', async () => {
  const policy = { channels: ['sms', 'voice'] }
  await service.call('/v1/policies/sign_in', policy, { method: 'PUT' })
  const id = await messageOf('voice', '+15005550001')
  const heard = await hear(`/v1/sandbox/messages/${id}/audio`, TEST_KEY)
  expect(heard.statusCode).toBe(200)
  expect(heard.headers['content-type']).toBe('audio/wav')
  const sound = readWav(heard.rawPayload)
  expect(sound?.rate).toBe(8000)
  // The code twice, a second a digit, and the sentences around it.
  expect(sound?.data.length).toBeGreaterThan(2 * 8000 * 20)
  const page = await hear('/sandbox')
  expect(page.body).toContain(`src="/sandbox/messages/${id}/audio"`)
  expect(page.headers['content-security-policy']).toContain("media-src 'self'")
  const shown = await hear(`/sandbox/messages/${id}/audio`)
  expect(shown.headers['content-type']).toBe('audio/wav')
  expect(shown.rawPayload).toEqual(heard.rawPayload)
})

test('what is written has no sound, and neither has what is not there', async () => {
  const id = await messageOf('sms', '+15005550011')
  for (const each of [id, 'msg_of_nobody']) {
    const heard = await hear(`/v1/sandbox/messages/${each}/audio`, TEST_KEY)
    expect([heard.statusCode, heard.json().code]).toEqual([404, 'not_found'])
    expect((await hear(`/sandbox/messages/${each}/audio`)).statusCode).toBe(404)
  }
  expect((await hear(`/v1/sandbox/messages/${id}/audio`)).statusCode).toBe(401)
  expect((await hear('/sandbox')).body).not.toContain(`/sandbox/messages/${id}/audio`)
})
