import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { signIn } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'

const ANNA = 'anna@example.test'

describe('signing in on our own pages', () => {
  let service: PageService

  beforeEach(async () => {
    service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  })
  afterEach(() => service.stop())

  test('an address is asked for, a code is sent to it, and the right code leads on to where the person was going', async () => {
    for (const path of ['/code', '/me']) {
      const browser = injectBrowser(service)
      const asked = await browser.open(path)
      expect(browser.address()).toBe(`/sign-in?for=${encodeURIComponent(path)}`)
      expect(asked.body).toContain('name="identifier"')
      expect(asked.body).toMatch(/<button[^>]* name="action" value="continue"/)
      const address = `person-${path.slice(1)}@example.test`
      const waiting = await browser.press('continue', { identifier: ` ${address} ` })
      expect(textOf(waiting)).toContain('Sign in to Example Books')
      await browser.press('check', { code: await service.code(address) })
      expect(browser.address()).toBe(path)
    }
  })

  test('a phone number signs in too', async () => {
    const browser = injectBrowser(service)
    expect(textOf(await signIn(service, browser, '+15005550001'))).toContain('Your devices')
  })

  test('[TOK-10] the session cookie is __Host-, Secure, HttpOnly and Lax, and each sign-in gives a new one', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    await browser.press('continue', { identifier: ANNA })
    const before = [...browser.cookies().keys()].filter((name) => name.includes('session'))
    expect(before).toEqual([])
    const { action: path, csrfToken } = browser.form()
    const body = new URLSearchParams({
      csrf_token: csrfToken,
      action: 'check',
      code: await service.code(ANNA),
    }).toString()
    const answer = await browser.send({ method: 'POST', path, body, headers: formHeaders() })
    expect([answer.headers['set-cookie']].flat()).toContainEqual(
      expect.stringMatching(
        /^__Host-session=[0-9a-z]+\.[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/,
      ),
    )
    const first = browser.cookies().get('__Host-session') ?? ''
    expect(textOf(await browser.open('/me'))).toContain('Your devices')
    await service.advance(60)
    await signIn(service, browser, ANNA, '/sign-in?for=/me')
    const second = browser.cookies().get('__Host-session') ?? ''
    expect(second).not.toBe(first)
    const stranger = injectBrowser(service)
    const old = await stranger.send({
      path: '/me',
      headers: { cookie: `__Host-session=${first}` },
    })
    expect(old.statusCode).toBe(303)
  })

  test('[TOK-10] a cookie that was planted before the sign-in is worth nothing after it', async () => {
    const browser = injectBrowser(service)
    const planted = `${service.project.id.slice(4)}.${'A'.repeat(43)}`
    const path = '/me'
    const headers = { cookie: `__Host-session=${planted}` }
    expect((await browser.send({ path, headers })).statusCode).toBe(303)
    await signIn(service, browser)
    expect(browser.cookies().get('__Host-session')).not.toBe(planted)
    expect((await browser.send({ path, headers })).statusCode).toBe(303)
  })

  test('[TOK-11] a session ends after half an hour without use, and after twelve hours whatever happens', async () => {
    const browser = injectBrowser(service)
    const isIn = async () => (await browser.send({ path: '/me' })).statusCode === 200
    await signIn(service, browser)
    await service.advance(1790)
    expect(await isIn()).toBe(true)
    await service.advance(1801)
    expect(await isIn()).toBe(false)
    await signIn(service, browser)
    for (let minutes = 0; minutes < 700; minutes += 25) {
      expect(await isIn()).toBe(true)
      await service.advance(1500)
    }
    await service.advance(1200)
    expect(await isIn()).toBe(false)
  }, 30_000)

  test('signing out ends the session for good, also for whoever kept its cookie', async () => {
    const browser = injectBrowser(service)
    await signIn(service, browser)
    const cookie = `__Host-session=${browser.cookies().get('__Host-session') ?? ''}`
    const page = await browser.press('sign_out')
    expect(textOf(page)).toContain('You are signed out')
    expect(browser.cookies().has('__Host-session')).toBe(false)
    const kept = await injectBrowser(service).send({ path: '/me', headers: { cookie } })
    expect(kept.statusCode).toBe(303)
  })

  test('[LEA-01] an address that nobody has used looks like one that somebody has', async () => {
    await signIn(service, injectBrowser(service), ANNA)
    // A day later nobody has sent anything there lately, whoever's address it is.
    await service.advance(90_000)
    const pages: string[] = []
    for (const identifier of [ANNA, 'else@example.test']) {
      const browser = injectBrowser(service)
      await browser.open('/me')
      const page = textOf(await browser.press('continue', { identifier }))
      expect(page).not.toContain(identifier)
      // The covered address and the reference are those of this very request.
      pages.push(page.replace(/\b[A-Z]{4}\b/g, '').replace(/\S+@\S+/g, ''))
    }
    expect(pages[0]).toBe(pages[1])
  })

  test('what is no address is told, and nothing is sent', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    for (const identifier of ['', 'anna', '12345', 'a@b@c', 'x'.repeat(400)])
      expect(textOf(await browser.press('continue', { identifier }))).toContain(
        'We cannot read that address',
      )
    expect(await service.messages()).toEqual([])
  })

  test('an address that was not taken stands in the field again, and in no address of a page', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    const page = await browser.press('continue', { identifier: 'anna@@example.test' })
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('value="anna@@example.test"')
    expect(browser.address()).not.toContain('anna')
  })

  test('where a message was sent a short while ago it says so, and leads back to the code that this browser waits for', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    await browser.press('continue', { identifier: ANNA })
    const waiting = browser.address()
    for (const one of [browser, injectBrowser(service)]) {
      await one.open('/me')
      const page = await one.press('continue', { identifier: ANNA })
      expect(page.statusCode).toBe(429)
      expect(page.headers['retry-after']).toMatch(/^\d+$/)
      expect(textOf(page)).toContain('A message was sent to this address already')
      expect(textOf(page)).not.toContain('Too many tries')
      expect(page.body).toContain(`value="${ANNA}"`)
      expect(page.body.includes(`href="${waiting}"`)).toBe(one === browser)
    }
    await browser.open(waiting)
    await browser.press('check', { code: await service.code(ANNA) })
    expect(browser.address()).toBe('/me')
  })

  test('[WEB-08] after signing in it goes on to a page of our own and nowhere else', async () => {
    for (const [i, wish] of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/v/../../evil',
      '/code?user_code=WDJB-MJHT',
      'javascript:alert(1)',
      '/me\r\nset-cookie: a=b',
    ].entries()) {
      const browser = injectBrowser(service)
      await signIn(
        service,
        browser,
        `person${i}@example.test`,
        `/sign-in?for=${encodeURIComponent(wish)}`,
      )
      expect(browser.address()).toBe('/me')
    }
  })

  test('[WEB-03] the sign-in form must come from our page, in the browser that it was shown to', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    const { action: path, csrfToken } = browser.form()
    const fields = (token: string) =>
      new URLSearchParams({ csrf_token: token, action: 'continue', identifier: ANNA }).toString()
    const stranger = injectBrowser(service)
    const answers = [
      await stranger.send({
        method: 'POST',
        path,
        body: fields(csrfToken),
        headers: formHeaders(),
      }),
      await browser.send({ method: 'POST', path, body: fields(''), headers: formHeaders() }),
      await browser.send({
        method: 'POST',
        path,
        body: fields(csrfToken),
        headers: { ...formHeaders(), 'sec-fetch-site': 'cross-site' },
      }),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403])
    expect(await service.messages()).toEqual([])
  })

  test('[DEV-32] nobody can sign another person’s browser in: only the browser that began gets the session', async () => {
    const attacker = injectBrowser(service)
    await attacker.open('/me')
    await attacker.press('continue', { identifier: 'mallory@example.test' })
    const id = `ver_${attacker.address().slice('/v/'.length).split('.')[0] ?? ''}`
    const named = { project: service.project.id, id }
    const victim = injectBrowser(service)
    await victim.open(service.pagePath(named))
    await victim.press('check', { code: await service.code('mallory@example.test') })
    expect(victim.cookies().has('__Host-session')).toBe(false)
  })

  test('a sign-in that was used opens no second session', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    await browser.press('continue', { identifier: ANNA })
    const { action: path, csrfToken } = browser.form()
    const body = new URLSearchParams({
      csrf_token: csrfToken,
      action: 'check',
      code: await service.code(ANNA),
    }).toString()
    const cookie = [...browser.cookies()].map(([name, value]) => `${name}=${value}`).join('; ')
    const press = () =>
      injectBrowser(service).send({
        method: 'POST',
        path,
        body,
        headers: { ...formHeaders(), cookie },
      })
    const answers = await Promise.all([press(), press(), press()])
    const opened = answers.filter((a) =>
      String(a.headers['set-cookie']).includes('__Host-session='),
    )
    expect(opened).toHaveLength(1)
  })
})
