import { afterEach, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { send } from './routes-answers.ts'
import { letMailsLink, unique } from './routes-cast.ts'

let service: TestService
afterEach(() => service.stop())

const FORGED: readonly Readonly<Record<string, string>>[] = [
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-port': '81' },
  { forwarded: 'host=evil.example;proto=http' },
  {
    'x-host': 'evil.example',
    'x-forwarded-server': 'evil.example',
    'x-original-url': '//evil.example',
  },
  { origin: 'https://evil.example', referer: 'https://evil.example/' },
]
const HOSTS = [
  'evil.example',
  '127.0.0.1:4000.evil.example',
  'evil.example:4000',
  '127.0.0.1@evil.example',
]

test('[M59] [WEB-09] [T-A19] no header of a request changes an address that we give, in answers or in messages', async () => {
  service = await startTestService()
  await letMailsLink(service)
  for (const headers of FORGED) {
    const to = `${unique('person')}@shop.example`
    const body = JSON.stringify({ purpose: 'linked', channel: 'email', to })
    const answer = await send(service, {
      method: 'POST',
      path: '/v1/verifications',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${service.secretKey}`,
        ...headers,
      },
      body,
    })
    expect(JSON.parse(answer.text).url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/v\//)
    const message = (await service.messages(to))[0]
    const links = `${message?.text} ${message?.html} ${message?.url}`.match(/https?:\/\/[^/\s"<]+/g)
    expect(new Set(links)).toEqual(new Set(['http://127.0.0.1:4000']))
  }
})

test('[M59] a request for another host is refused on every page and call, and starts nothing', async () => {
  service = await startTestService()
  for (const host of HOSTS)
    for (const path of ['/v1/verifications', '/help', '/v/x', '/report/x', '/openapi.json']) {
      const isStart = path === '/v1/verifications'
      const answer = await send(service, {
        method: isStart ? 'POST' : 'GET',
        path,
        headers: {
          host,
          authorization: `Bearer ${service.secretKey}`,
          ...(isStart && { 'content-type': 'application/json' }),
        },
        ...(isStart && { body: '{"purpose":"sign_in","channel":"email","to":"p@shop.example"}' }),
      })
      expect([host, path, answer.status]).toEqual([host, path, 421])
    }
  expect(await service.messages()).toEqual([])
})
