import type { LightMyRequestResponse } from 'fastify'
import { describe, expect } from 'vitest'
import { HOME, signIn } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'
import { ANNA, decide, enter, signedIn, stateOf, test } from './on-code-page.ts'

describe('before anybody is signed in', () => {
  test('[DEV-21] a code, right or wrong, leads to the sign-in and tells nothing of itself, by GET and by POST', async ({
    service,
  }) => {
    const { userCode } = await service.ask()
    const told = { posted: new Set<string>(), opened: new Set<string>() }
    for (const code of [userCode, 'BCDF-GHJK', 'nonsense']) {
      const body = new URLSearchParams({ user_code: code }).toString()
      const posted = await injectBrowser(service).send({
        method: 'POST',
        path: '/code',
        body,
        headers: formHeaders(),
      })
      expect([posted.statusCode, posted.headers.location]).toEqual([303, '/sign-in?for=%2Fcode'])
      told.posted.add(toldOf(posted, code))
      const browser = injectBrowser(service)
      for (const path of [`/code?user_code=${code}`, '/code', '/sign-in?for=%2Fcode'])
        told.opened.add(`${path.split('?')[0] ?? ''} ${toldOf(await browser.send({ path }), code)}`)
    }
    expect([told.posted.size, told.opened.size]).toEqual([1, 3])
  })

  test('[DEV-21] [M47] a code that nobody signed in sends is not looked up: it is claimed for nobody, counted as no guess, and written down nowhere', async ({
    service,
  }) => {
    const { userCode } = await service.ask()
    const before = await service.store.eventsAfter(service.project.id, 0, 1000)
    for (let i = 0; i < 60; i += 1) {
      const code = i % 2 === 0 ? userCode : `BCDF-GH${'JKLMNPQRST'.charAt(i % 10)}K`
      const body = new URLSearchParams({ user_code: code, csrf_token: 'x' }).toString()
      const browser = injectBrowser(service, HOME)
      await browser.send({ method: 'POST', path: '/code', body, headers: formHeaders() })
      await browser.open(`/code?user_code=${code}`)
    }
    expect(await service.store.eventsAfter(service.project.id, 0, 1000)).toEqual(before)
    const owner = await signedIn(service)
    expect(textOf(await enter(owner, userCode))).toContain('Is this screen in front of you?')
  })

  test('[M58] a code that the address brought leaves it at once, into a cookie that scripts cannot read', async ({
    service,
  }) => {
    const { complete, userCode } = await service.ask()
    const browser = injectBrowser(service)
    const landing = await browser.send({ path: complete })
    expect(landing.statusCode).toBe(303)
    expect(landing.headers.location).toBe('/code')
    expect(landing.headers['referrer-policy']).toBe('no-referrer')
    expect(landing.headers['set-cookie']).toBe(
      `__Secure-user_code=${userCode}; Path=/code; Max-Age=900; HttpOnly; SameSite=Lax; Secure`,
    )
    await signIn(service, browser, ANNA, '/code')
    for (const page of [await browser.open('/code'), await enter(browser, userCode)]) {
      expect(page.statusCode).toBe(200)
      expect(browser.address()).not.toContain(userCode)
    }
  })
})

describe('entering a code', () => {
  test('[DEV-17] however it is typed it is found, and a second look costs nothing', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const { userCode } = await service.ask()
    const bare = userCode.replaceAll('-', '')
    const wide = bare.replace(/[A-Z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))
    for (const typed of [
      userCode.toLowerCase(),
      `${bare.slice(0, 4)} ${bare.slice(4)}`,
      `${bare.slice(0, 4)}\u2013${bare.slice(4)}`,
      wide,
      ` ${bare} `,
    ]) {
      await browser.open('/code')
      const page = await enter(browser, typed)
      expect([typed, textOf(page).includes('Is this screen in front of you?')]).toEqual([
        typed,
        true,
      ])
    }
  })

  test('[M44] dead and unknown codes are told in the same words', async ({ service }) => {
    const browser = await signedIn(service)
    const used = await service.ask()
    await enter(browser, used.userCode)
    await decide(browser, 'deny')
    const over = await service.ask()
    await service.advance(700)
    await signIn(service, browser, ANNA, '/code')
    const pages = new Set<string>()
    for (const { userCode } of [used, over, { userCode: 'BCDF-GHJK' }]) {
      await browser.open('/code')
      pages.add(textOf(await enter(browser, userCode)))
    }
    expect(pages.size).toBe(1)
    expect([...pages][0]).toContain('That code is not right')
  })

  test('[DEV-19] the sixth wrong code of one person is not looked at, and the page says how long to wait', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const { userCode } = await service.ask()
    for (const wrong of ['BCDF-GHJK', 'BCDF-GHJL', 'BCDF-GHJM', 'BCDF-GHJN', 'BCDF-GHJP'])
      expect(textOf(await enter(browser, wrong))).toContain('That code is not right')
    const sixth = await enter(browser, userCode)
    expect(sixth.statusCode).toBe(429)
    expect(stateOf(sixth)).toBe('too_many')
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(0)
    expect(textOf(sixth)).toMatch(/Try again in \d+:\d\d/)
  })

  test('[M46] a right code gives no wrong ones back', async ({ service }) => {
    const browser = await signedIn(service)
    const right = await service.ask()
    for (const wrong of ['BCDF-GHJK', 'BCDF-GHJL', 'BCDF-GHJM', 'BCDF-GHJN'])
      await enter(browser, wrong)
    await enter(browser, right.userCode)
    await decide(browser, 'approve')
    await browser.open('/code')
    expect(textOf(await enter(browser, 'BCDF-GHJP'))).toContain('That code is not right')
    expect((await enter(browser, 'BCDF-GHJQ')).statusCode).toBe(429)
  })

  test('an empty field, and what is far too long, cost nothing', async ({ service }) => {
    const browser = await signedIn(service)
    for (let i = 0; i < 8; i += 1)
      expect(textOf(await enter(browser, i % 2 === 0 ? ' ' : 'B'.repeat(65)))).toContain(
        'No code was entered',
      )
    expect(textOf(await enter(browser, 'BCDF-GHJK'))).toContain('That code is not right')
  })

  test('[M57] the device’s own code is no user code', async ({ service }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.deviceCode)
    expect(browser.address()).toContain('/code?s=')
    expect(await service.poll(device)).toBe('authorization_pending')
  })
})

/** All that an answer says, without what is drawn anew for each and without the code that was sent. */
function toldOf(answer: LightMyRequestResponse, code: string): string {
  const { date: _date, 'x-request-id': _id, ...headers } = answer.headers
  const text = JSON.stringify([answer.statusCode, headers, answer.body])
  return text.replaceAll(code, '').replace(/[\w-]{43}/g, '')
}
