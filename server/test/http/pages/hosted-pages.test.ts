import { afterEach, expect, test } from 'vitest'
import { hasDeviceClients } from '../../../src/domain/oauth/has-device-clients.ts'
import { LOGIN_CLIENT } from '../../../src/domain/project/login-client.ts'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { makeClient } from '../oauth/play-device.ts'
import { formHeaders, injectBrowser, textOf, type InjectBrowser } from './inject-browser.ts'

let service: DeviceService
afterEach(() => service.stop())

const QUESTION = '0'.repeat(40)

/** What every address of the hosted pages answers for a project, by every method. @param part of the project's id; empty for the first project */
async function answersFor(part: string, browser: InjectBrowser = injectBrowser(service)) {
  const of = part === '' ? '' : `/${part}`
  const code = `/code${of}`
  const ways = [`/sign-in?for=${code}`, `/sign-in?for=/me${of}`]
  const question =
    part === '' ? [] : [`/code/${QUESTION}.${part}`, `/sign-in?for=/code/${QUESTION}.${part}`]
  const places = [code, ...ways, ...question]
  const gets = [
    ...places,
    `/me${of}`,
    `${code}?user_code=BCDF-GHJK`,
    `${code}/qr.svg?user_code=BCDF-GHJK`,
  ]
  const posts = part === '' ? [...places, '/me'] : places
  const body = 'csrf_token=x&action=continue&identifier=anna%40example.test&user_code=BCDF-GHJK'
  const requests = [
    ...gets.flatMap((path) => [{ path }, { path, method: 'HEAD' as const }]),
    ...posts.flatMap((path) => [
      { path, method: 'POST' as const, body, headers: formHeaders() },
      { path, method: 'POST' as const, body: '{}' },
    ]),
  ]
  const answers = []
  for (const request of requests) {
    const answer = await browser.send(request)
    const { date: _date, 'x-request-id': _id, ...headers } = answer.headers
    answers.push({ status: answer.statusCode, headers, body: answer.body })
  }
  return answers
}

async function otherProject() {
  const { body } = await service.call('/v1/projects', { name: 'Other Films' })
  const project: { readonly id: string; readonly secret_key: string } = body
  return { ...project, part: project.id.slice('prj_'.length) }
}

test('[DEV-28] a project without a client that devices use has no sign-in, no code page and no devices page: it is as if it were not there, by every path and method', async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
  const other = await otherProject()
  const nobody = await answersFor('nobody')
  expect(new Set(nobody.map(({ status }) => status))).toEqual(new Set([404]))
  expect(await answersFor(other.part)).toEqual(nobody)
  await makeClient(service, { grant_types: [] }, other.secret_key)
  expect(await answersFor(other.part)).toEqual(nobody)
  await service.settle()
  expect(service.inbox?.list({ project: other.id })).toEqual([])

  const { id } = await makeClient(service, {}, other.secret_key)
  const browser = injectBrowser(service)
  expect(textOf(await browser.open(`/code/${other.part}`))).toContain('Sign in to Other Films')
  expect((await answersFor(other.part)).map(({ status }) => status)).not.toContain(404)
  const gone = await service.call(`/v1/clients/${id}`, undefined, {
    method: 'DELETE',
    key: other.secret_key,
  })
  expect(gone.status).toBeLessThan(300)
  expect(await answersFor(other.part)).toEqual(nobody)
})

test('[DEV-28] who opened the sign-in before its project’s last client was removed has nothing sent any more', async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
  const other = await otherProject()
  const { id } = await makeClient(service, {}, other.secret_key)
  const browser = injectBrowser(service)
  await browser.open(`/code/${other.part}`)
  await service.call(`/v1/clients/${id}`, undefined, { method: 'DELETE', key: other.secret_key })
  const answer = await browser.press('continue', { identifier: 'anna@example.test' })
  expect(answer.statusCode).toBe(404)
  await service.settle()
  expect(service.inbox?.list({ project: other.id })).toEqual([])
})

test.each([
  ['none can', { COUNTERSIGN_DOORS: 'login-with-amazon' }, false],
  [
    'they show a token',
    {
      COUNTERSIGN_DOORS: 'login-with-amazon',
      COUNTERSIGN_REGISTRATION_TOKEN: 'registration-token-0123456789abcdef',
    },
    true,
  ],
  ['by another maker’s words', { COUNTERSIGN_DOORS: 'identity-center' }, true],
])(
  'the first project has the pages without a client of its own only where programs can register themselves: %s',
  async (_how, env, has) => {
    service = await startDeviceService({ publicUrl: 'https://verify.shop.example', env })
    await service.call(`/v1/clients/${LOGIN_CLIENT}`, undefined, { method: 'DELETE' })
    expect(await hasDeviceClients(service.store, service.project.id)).toBe(false)
    const statuses = (await answersFor('')).map(({ status }) => status)
    if (has) expect(statuses).not.toContain(404)
    else expect(new Set(statuses)).toEqual(new Set([404]))
  },
)
