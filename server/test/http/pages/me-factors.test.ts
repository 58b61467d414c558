import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../../src/domain/project/default-policies.ts'
import { policyKey } from '../../../src/domain/project/policy.ts'
import { put } from '../../../src/domain/store.ts'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'
import { addApp, ANNA, appCode, atHome, confirmByMail, idsOn, secretOn } from './on-own-pages.ts'
import { choose, waysOn } from './on-sign-in-page.ts'

let service: DeviceService

beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

describe('an authenticator app on a person’s own page', () => {
  test('[TOT-11] [M42] is added only after the person confirmed who they are, and works once its code was typed', async () => {
    const browser = await atHome(service)
    expect(textOf(await browser.press('add_totp'))).toContain('Confirm it is you')
    const begin = await confirmByMail(service, browser)
    expect(textOf(begin)).toContain('Add an authenticator app')
    const page = await browser.press('add_totp')
    expect(page.body).toContain('data:image/svg+xml')
    expect(page.body).toMatch(/<output class="secret"[^>]*>([A-Z2-7]{4} ){7}[A-Z2-7]{4}</)
    const secret = secretOn(page)
    const done = await browser.press('confirm_totp', {
      code: appCode(service, secret),
      name: 'My phone',
    })
    expect(textOf(done)).toContain('The app works')
    const home = await browser.open('/me')
    expect(textOf(home)).toContain('My phone')
    expect(home.body).not.toContain(secret)
    const told = (await service.messages(ANNA)).at(-1)
    expect(told?.code).toBeUndefined()
  })

  test('a wrong code says what to check, and the picture stays', async () => {
    const browser = await atHome(service)
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    const secret = secretOn(await browser.press('add_totp'))
    const wrong = await browser.press('confirm_totp', { code: '000000', name: 'x' })
    expect(textOf(wrong)).toContain('clock')
    expect(secretOn(wrong)).toBe(secret)
    expect(textOf(await browser.press('confirm_totp', { code: ' ' }))).toContain(
      'No code was typed',
    )
    const right = await browser.press('confirm_totp', { code: appCode(service, secret) })
    expect(textOf(right)).toContain('The app works')
  })

  test('[TOT-10] [TOT-18] one that was not confirmed in ten minutes is gone; until then it can be given up', async () => {
    const browser = await atHome(service)
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    await browser.press('add_totp')
    const home = await browser.open('/me')
    expect(textOf(home)).toContain('This is not finished')
    const [id = ''] = idsOn(home, 'aut')
    expect(
      textOf(await browser.press('cancel_authenticator', { authenticator: id })),
    ).not.toContain('This is not finished')
    await browser.press('add_totp')
    await service.advance(601)
    expect(textOf(await browser.open('/me'))).not.toContain('This is not finished')
  })

  test('[TOT-12] another session of the same person, which did not confirm who it is, is not shown the seed', async () => {
    const browser = await atHome(service)
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    const secret = secretOn(await browser.press('add_totp'))
    const place = browser.address()
    await service.advance(121)
    const stolen = await atHome(service)
    const page = await stolen.open(place)
    expect(textOf(page)).toContain('Confirm it is you')
    expect(page.body).not.toContain(secret.slice(0, 4))
  })
})

describe('confirming who one is', () => {
  test('[TOK-10] gives the session a new token, and the old one is worth nothing', async () => {
    const browser = await atHome(service)
    const before = browser.cookies().get('__Host-session')
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    const after = browser.cookies().get('__Host-session')
    expect(after).not.toBe(before)
    const old = await injectBrowser(service).send({
      path: '/me',
      headers: { cookie: `__Host-session=${before ?? ''}` },
    })
    expect(old.statusCode).toBe(303)
    expect((await browser.send({ path: '/me' })).statusCode).toBe(200)
  })

  test('[M42] [PKY-19] holds for five minutes, and then is asked for again: with an app on file, by the app', async () => {
    const browser = await atHome(service)
    const secret = await addApp(service, browser)
    expect(textOf(await browser.open('/me/add/app'))).toContain('Confirm it is you')
    const page = await browser.press('confirm')
    expect(textOf(page)).toContain('Open your authenticator app')
    await service.advance(31)
    expect(textOf(await browser.press('check', { code: appCode(service, secret) }))).toContain(
      'Any authenticator app will do',
    )
    await service.advance(301)
    expect(textOf(await browser.open('/me/add/app'))).toContain('Confirm it is you')
  })

  test('[M42] a code by e-mail does not raise a session of somebody who has an app', async () => {
    const browser = await atHome(service)
    await addApp(service, browser)
    await service.advance(31)
    const page = await browser.open('/me/confirm?for=add%2Fapp')
    expect(page.body).not.toContain('value="email"')
    const answer = await browser.press('confirm', { way: 'email', wanted: 'add/app' })
    expect(textOf(answer)).toContain('That way cannot be used now')
  })

  test('[M42] is never done by an approval: whoever took the session would say yes to it themselves', async () => {
    const policy = defaultPolicy('account_change')
    if (policy === undefined) throw new Error('no such purpose')
    const factors = ['passkey', 'totp', 'approval'] as const
    const answer = await service.call(
      '/v1/policies/account_change',
      { channels: ['email'], factors },
      { method: 'PUT' },
    )
    expect(answer.body).toMatchObject({ code: 'invalid_policy', field: 'factors' })
    // One that was kept all the same allows no more.
    const key = policyKey(service.project.id, policy.purpose)
    await service.store.change([key], () => ({
      writes: [put(key, { ...policy, factors })],
      events: [],
      outcome: undefined,
    }))
    const browser = await atHome(service)
    await browser.press('add_totp')
    const asked = await browser.press('confirm')
    expect(waysOn(asked)).not.toContain('approval')
    const page = await choose(browser, 'approval')
    expect(page.body).not.toMatch(/<output[^>]*>\d\d<\/output>/)
    expect(textOf(await browser.open('/me'))).not.toContain('Is this you?')
    expect(textOf(await browser.open('/me/add/app'))).toContain('Confirm it is you')
  })

  test('[WEB-08] leads on to a page of our own and nowhere else', async () => {
    const browser = await atHome(service)
    for (const wanted of ['https://evil.example', '//evil.example', '../code', 'add/app?x', '']) {
      await browser.open(`/me/confirm?for=${encodeURIComponent(wanted)}`)
      expect(browser.address()).toBe('/me')
    }
  })

  test('[M35] right after signing in it says how long to wait for the next message, and then goes on', async () => {
    const browser = await atHome(service)
    await browser.press('add_totp')
    await browser.press('confirm')
    await browser.open('/me/confirm?for=add%2Faddress')
    const page = await browser.press('confirm', { wanted: 'add/address', way: 'email' })
    expect([200, 429]).toContain(page.statusCode)
    expect(textOf(page)).toMatch(/next one can be sent in 0:\d\d|Code from the message/)
  })
})

describe('recovery codes on a person’s own page', () => {
  test('[REC-01] are offered after the first app, shown once, and the same form sent again makes no second set', async () => {
    const browser = await atHome(service)
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    const secret = secretOn(await browser.press('add_totp'))
    await browser.press('confirm_totp', { code: appCode(service, secret) })
    expect(browser.address()).toBe('/me/add/codes?s=totp_added')
    const { nonce = '' } = browser.form().hidden
    const shown = await browser.press('make_codes')
    const codes = [...shown.body.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code)
    expect(new Set(codes).size).toBe(10)
    expect(shown.headers['cache-control']).toBe('no-store')
    await browser.open('/me/add/codes')
    const again = await browser.press('make_codes', { nonce })
    expect(again.body).toContain(codes[0] ?? 'none')
    const home = await browser.open('/me')
    expect(textOf(home)).toContain('10 left')
    for (const code of codes) expect(home.body).not.toContain(code)
  })

  test('[REC-15] a second set asks for a proof, and replaces the first', async () => {
    const browser = await atHome(service)
    const secret = await addApp(service, browser)
    await browser.open('/me/add/codes')
    await browser.press('make_codes')
    await browser.open('/me/add/codes')
    expect(textOf(await browser.press('make_codes'))).toContain('Confirm it is you')
    await browser.press('confirm')
    await service.advance(31)
    const page = await browser.press('check', { code: appCode(service, secret) })
    expect(textOf(page)).toContain('stop working')
    expect((await browser.press('make_codes')).body.match(/<code>/g)).toHaveLength(10)
  })
})

describe('removing', () => {
  test('[PKY-20] the last strong one is asked about plainly, and goes only when that was answered', async () => {
    const browser = await atHome(service)
    const secret = await addApp(service, browser)
    const [id = ''] = idsOn(await browser.open('/me'), 'aut')
    expect(textOf(await browser.press('remove_totp', { authenticator: id }))).toContain(
      'Confirm it is you',
    )
    await browser.press('confirm')
    await service.advance(31)
    const asked = await browser.press('check', { code: appCode(service, secret) })
    expect(textOf(asked)).toContain('This is the last one')
    const { csrfToken } = browser.form()
    // A form that was not shown that question.
    const unasked = await browser.press('drop_authenticator', {
      last: '',
      authenticator: id,
      csrf_token: csrfToken,
    })
    expect(textOf(unasked)).toContain('This is the last one')
    expect(textOf(await browser.press('drop_authenticator'))).toContain('It is removed')
    expect(textOf(await browser.open('/me'))).not.toContain('My phone')
  })

  test('an authenticator can be given another name; one that is none is refused', async () => {
    const browser = await atHome(service)
    await addApp(service, browser)
    const [authenticator = ''] = idsOn(await browser.open('/me'), 'aut')
    const rename = (name: string) => browser.press('rename_authenticator', { authenticator, name })
    expect(textOf(await rename('Blue phone'))).toContain('Blue phone')
    for (const name of ['', '  ', 'x'.repeat(61)])
      expect(textOf(await rename(name))).toContain('That name cannot be used')
  })
})
