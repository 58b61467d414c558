import { afterEach, expect, test } from 'vitest'
import { ASSETS } from '../../../src/http/pages/page-assets.ts'
import { signIn } from '../../pages/start-device-service.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { formHeaders, injectBrowser } from './inject-browser.ts'

let service: PageService
afterEach(() => service.stop())

/** The same for signing in, user codes and devices. */
async function everyAnswerAboutDevices() {
  const browser = injectBrowser(service)
  const landing = await browser.send({ path: '/code?user_code=BCDF-GHJK' })
  const asked = await browser.open('/code')
  const entering = await signIn(service, browser, 'anna@example.test', '/code')
  return [
    landing,
    asked,
    entering,
    await browser.press('continue', { user_code: 'BCDF-GHJK' }),
    await browser.send({ method: 'POST', path: '/code', headers: formHeaders(), body: 'x=1' }),
    await browser.open('/code/nobody'),
    await browser.open('/me'),
    await browser.press('sign_out'),
    await browser.open('/revoke/nothing'),
  ]
}

/** One answer of every kind: page, redirect, ended, not found, refused. */
async function everyAnswer() {
  const v = await service.start()
  const browser = injectBrowser(service)
  const landing = await browser.send({ path: service.pagePath(v) })
  const page = await browser.open(service.pagePath(v))
  const path = browser.address()
  const forged = await browser.send({ method: 'POST', path, headers: formHeaders(), body: 'x=1' })
  const report = await browser.open(service.reportPath(v))
  return [
    landing,
    page,
    forged,
    report,
    await browser.press('report'),
    await browser.send({ path: '/v/nothing' }),
    await browser.send({ path: '/help' }),
    await browser.send({ path: '/safety' }),
    ...(await everyAnswerAboutDevices()),
  ]
}

test('[WEB-04] [WEB-05] [WEB-06] [LEA-08] [LEA-09] every page, redirect and refusal carries the whole header policy', async () => {
  service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  for (const { headers } of await everyAnswer()) {
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive): [string, string] => {
          const [name = '', ...sources] = directive.split(' ')
          return [name, sources.join(' ')]
        }),
    )
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'style-src': "'self'",
      'script-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
    })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('[WEB-05] a page holds no inline script, style or handler, and nothing of another host', async () => {
  service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  for (const { body } of await everyAnswer()) {
    expect(body).not.toMatch(/<script(?![^>]* src="\/assets\/)/)
    expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    for (const [, address] of body.matchAll(/(?:src|href|action)="([^"]*)"/g))
      expect(address).toMatch(/^(?:\/(?!\/)|data:,$)/)
  }
})

test('[WEB-05] the cookie is kept from scripts, from other sites and, over https, from plain http', async () => {
  service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  const v = await service.start()
  const answer = await injectBrowser(service).send({ path: service.pagePath(v) })
  expect(answer.headers['set-cookie']).toMatch(
    /^__Secure-v_[0-9a-v]{16}=[\w-]{43}; Path=\/v; Max-Age=3900; HttpOnly; SameSite=Lax; Secure$/,
  )
})

test('over plain http, which only the sandbox has, no promise of https is made', async () => {
  service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
  for (const { headers } of await everyAnswer())
    expect(headers['strict-transport-security']).toBeUndefined()
})

test('a page with all it needs weighs less than 30 KB, and its files are kept by browsers for good', async () => {
  service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  const files = [ASSETS.css, ASSETS.js].map((path) => service.app.inject({ url: path }))
  let weight = 0
  for (const { body, headers } of await Promise.all(files)) {
    weight += Buffer.byteLength(body)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
  for (const { body } of await everyAnswer())
    expect(weight + Buffer.byteLength(body)).toBeLessThan(30_000)
})
