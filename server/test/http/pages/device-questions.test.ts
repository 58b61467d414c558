import { describe, expect, onTestFinished } from 'vitest'
import { ELSEWHERE, HOME, startDeviceService } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'
import { ANNA, BEN, decide, enter, signedIn, stateOf, test } from './on-code-page.ts'

describe('the question', () => {
  test('[DEV-22] [DEV-24] [M60] names client, device, project, scopes, how long, when, from where and with what', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const device = await service.ask({ scope: 'openid library.read', agent: 'ExampleTV/2.1' })
    const page = await enter(browser, device.userCode)
    const text = textOf(page)
    for (const part of [
      'Example Player asks for your account at Example Books',
      device.userCode,
      'Living room TV',
      'know which account is yours',
      'use “ library.read ”',
      '10 minutes',
      'United States',
      '8.8.8.…',
      'ExampleTV',
      'Nobody honest asks you to enter a code for them',
      'I did not start this',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/Began \d{1,2}:\d\d [AP]M UTC/)
    expect(page.body).not.toContain('<img')
  })

  test('[DEV-22] nothing is approved by being signed in: without a button nothing happens', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    const { action: path, csrfToken } = browser.form()
    for (const body of [
      new URLSearchParams({ csrf_token: csrfToken }).toString(),
      new URLSearchParams({ csrf_token: csrfToken, decision: 'yes' }).toString(),
      `csrf_token=${csrfToken}&decision=approve&decision=approve`,
    ])
      await browser.send({ method: 'POST', path, body, headers: formHeaders() })
    await browser.open(path)
    expect(await service.poll(device)).toBe('authorization_pending')
  })

  test('[DEV-25] denying is the first button of the form, and so what Enter presses; nothing is chosen beforehand', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    for (const from of [HOME, ELSEWHERE]) {
      const { complete, userCode } = await service.ask({ from })
      await browser.open(complete)
      const page = await enter(browser, userCode)
      const buttons = [...page.body.matchAll(/<button[^>]*>/g)].map(String)
      expect(buttons[0]).toContain('value="deny"')
      expect(buttons[1]).toContain('value="approve"')
      expect(page.body).not.toMatch(/autofocus|type="image"|type="submit"/)
    }
  })

  test('[DEV-41] a client that registered itself carries a badge, and its name is only text', async () => {
    const token = 'registration-token-0123456789abcdef'
    const service = await startDeviceService({
      publicUrl: 'https://verify.shop.example',
      env: { COUNTERSIGN_REGISTRATION_TOKEN: token },
    })
    onTestFinished(() => service.stop())
    const answer = await service.app.inject({
      method: 'POST',
      url: '/oauth/register',
      headers: { host: 'verify.shop.example', authorization: `Bearer ${token}` },
      payload: {
        client_name: 'Example <b>Bank</b>\u202E',
        token_endpoint_auth_method: 'none',
        grant_types: ['urn:ietf:params:oauth:grant-type:device_code'],
        logo_uri: 'https://evil.example/logo.png',
      },
    })
    const browser = await signedIn(service)
    const device = await service.ask({ client: answer.json().client_id })
    const page = await enter(browser, device.userCode)
    expect(page.body).toContain('<span class="badge">not verified</span>')
    expect(page.body).not.toMatch(/<b>Bank|\u202E|logo\.png/)
  })

  test('[WEB-07] what a device calls itself arrives as text and changes nothing of the page', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const shapes = new Set<string>()
    for (const name of [
      'Plain',
      '"><img src=x onerror=alert(1)>',
      '</title><script>x</script>',
      '{$who}',
    ]) {
      const { userCode } = await service.ask({ name, agent: name })
      await browser.open('/code')
      const page = await enter(browser, userCode)
      shapes.add(page.body.replace(/>[^<]*/g, '>').replace(/="[^"]*"/g, ''))
    }
    expect(shapes.size).toBe(1)
  })

  test('[DEV-32] a form of another site, or of another session, decides nothing', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const other = await signedIn(service, BEN)
    const device = await service.ask()
    await enter(browser, device.userCode)
    const { action: path, csrfToken } = browser.form()
    await other.open('/code')
    const foreign = other.form().csrfToken
    const body = (token: string) =>
      new URLSearchParams({ csrf_token: token, decision: 'approve' }).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const [headers, token] of [
      [{ ...type, origin: 'https://evil.example' }, csrfToken],
      [{ ...type, 'sec-fetch-site': 'cross-site' }, csrfToken],
      [{ ...type, 'sec-fetch-site': 'same-site' }, csrfToken],
      [formHeaders(), ''],
      [formHeaders(), foreign],
    ] as const) {
      const answer = await browser.send({ method: 'POST', path, headers, body: body(token) })
      expect(answer.statusCode).toBe(403)
      const entered = await browser.send({
        method: 'POST',
        path: '/code',
        headers,
        body: body(token),
      })
      expect(entered.statusCode).toBe(403)
    }
    expect(await service.poll(device)).toBe('authorization_pending')
  })

  test('[DEV-32] [WEB-04] no page of it can stand in a frame', async ({ service }) => {
    const browser = await signedIn(service)
    const { userCode } = await service.ask()
    const pages = [
      await browser.open('/code'),
      await enter(browser, userCode),
      await browser.open('/me'),
      await injectBrowser(service).open('/sign-in'),
    ]
    for (const { headers } of pages) {
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-frame-options']).toBe('DENY')
    }
  })

  test('[DEV-33] approving asks for a new sign-in when the last one is older than 15 minutes, and comes back to the question', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    await service.advance(901)
    const device = await service.ask()
    await browser.open('/code')
    await enter(browser, device.userCode)
    const question = browser.address()
    const again = await decide(browser, 'approve')
    expect(textOf(again)).toContain('Please sign in once more')
    expect(await service.poll(device)).toBe('authorization_pending')
    await browser.press('continue', { identifier: ANNA })
    await browser.press('check', { code: await service.code(ANNA) })
    expect(browser.address()).toBe(question)
    expect(stateOf(await decide(browser, 'approve'))).toBe('approved')
  })

  test('[DEV-33] denying is possible however long ago the sign-in was', async ({ service }) => {
    const browser = await signedIn(service)
    await service.advance(901)
    const device = await service.ask()
    await browser.open('/code')
    await enter(browser, device.userCode)
    expect(stateOf(await decide(browser, 'deny'))).toBe('denied')
  })

  test('[DEV-34] a second person who enters the same code is refused, and nothing is shown to them', async ({
    service,
  }) => {
    const anna = await signedIn(service)
    const ben = await signedIn(service, BEN)
    const device = await service.ask()
    const question = await enter(anna, device.userCode)
    const refused = await enter(ben, device.userCode)
    expect(refused.statusCode).toBe(409)
    expect(stateOf(refused)).toBe('other_person')
    const looked = await ben.open(anna.address())
    expect(textOf(looked)).not.toContain('Living room TV')
    expect(textOf(looked)).toContain('Enter the code once more')
    expect(textOf(question)).toContain('Living room TV')
  })

  test('[M61] who opens a question and leaves does not keep its owner from it', async ({
    service,
  }) => {
    const stranger = await signedIn(service, BEN)
    const owner = await signedIn(service)
    const device = await service.ask()
    await enter(stranger, device.userCode)
    await service.advance(121)
    await enter(owner, device.userCode)
    expect(stateOf(await decide(owner, 'approve'))).toBe('approved')
    expect(textOf(await stranger.open('/code'))).toContain('Enter the code from your screen')
  })
})
