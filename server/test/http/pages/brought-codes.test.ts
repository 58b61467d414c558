import type { LightMyRequestResponse } from 'fastify'
import { describe, expect } from 'vitest'
import { ELSEWHERE, signIn } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'
import { ANNA, BEN, decide, enter, signedIn, stateOf, test } from './on-code-page.ts'

describe('a code that a link or a QR code brought', () => {
  test('[DEV-23] is shown to be compared, and only a button sends it', async ({ service }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    const page = await browser.open(device.complete)
    expect(textOf(page)).toContain('Compare the code')
    expect(page.body).toContain(`value="${device.userCode}"`)
    expect(textOf(page)).toContain('Yes, my screen shows this code')
    expect(await service.poll(device)).toBe('authorization_pending')
    const question = await enter(browser, device.userCode)
    expect(textOf(question)).toContain(device.userCode)
    await service.advance(5)
    expect(await service.poll(device)).toBe('authorization_pending')
  })

  test('[M47] [WEB-01] looking claims nothing, with GET, HEAD and as an image, whoever’s cookie comes along', async ({
    service,
  }) => {
    const victim = await signedIn(service, BEN, ELSEWHERE)
    const device = await service.ask()
    for (const method of ['GET', 'HEAD'] as const)
      for (const path of [device.complete, '/code', '/code?s=wrong'])
        await victim.send({
          method,
          path,
          headers: {
            'sec-fetch-site': 'cross-site',
            'sec-fetch-dest': 'image',
            purpose: 'prefetch',
          },
        })
    const owner = await signedIn(service)
    expect(textOf(await enter(owner, device.userCode))).toContain('Is this screen in front of you?')
    expect(stateOf(await decide(owner, 'approve'))).toBe('approved')
  })

  test('[DEV-26] must be typed before it can be approved when the device asks from another country, and the page does not show it', async ({
    service,
  }) => {
    const device = await service.ask({ from: ELSEWHERE })
    const browser = injectBrowser(service)
    await browser.open(device.complete)
    await signIn(service, browser, ANNA, '/code')
    const question = await enter(browser, device.userCode)
    expect(question.body).toContain('name="user_code"')
    expect(question.body).not.toContain(device.userCode)
    expect(textOf(question)).toContain('The request comes from another country')
    for (const typed of ['', 'BCDF-GHJK'])
      expect(textOf(await decide(browser, 'approve', { user_code: typed }))).toContain(
        'That is not the code of this screen',
      )
    expect(await service.poll(device)).toBe('authorization_pending')
    expect(stateOf(await decide(browser, 'approve', { user_code: device.userCode }))).toBe(
      'approved',
    )
  })

  test('[DEV-26] denying needs no code', async ({ service }) => {
    const device = await service.ask({ from: ELSEWHERE })
    const browser = injectBrowser(service)
    await browser.open(device.complete)
    await signIn(service, browser, ANNA, '/code')
    await enter(browser, device.userCode)
    expect(stateOf(await decide(browser, 'deny'))).toBe('denied')
    expect(await service.poll(device)).toBe('access_denied')
  })

  test('[DEV-26] sending it unchanged or in any other spelling is not typing it', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    for (const spell of [
      (code: string) => code,
      (code: string) => code.toLowerCase().replace('-', ' '),
      (code: string) => `${code}\ufffd`,
      (code: string) => `*${code}*`,
    ]) {
      const device = await service.ask({ from: ELSEWHERE })
      await browser.open('/code')
      // Another tab brings the code while the empty field is still open.
      await browser.send({ path: device.complete })
      expect(asksToType(await enter(browser, spell(device.userCode)))).toBe(true)
      await decide(browser, 'deny')
    }
  })

  test('[DEV-26] what a code cannot look like is not kept, so that no browser sends it back in another spelling', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const { userCode } = await service.ask()
    for (const tail of ['%00', '%EF%BF%BD', '%20', '%0A', '%3BPath=/', '%E2%80%8B', '-', '--B']) {
      await browser.send({ path: `/code?user_code=${userCode}` })
      const page = await browser.open(`/code?user_code=${userCode}${tail}`)
      expect([tail, browser.cookies().has('__Secure-user_code')]).toEqual([tail, false])
      expect(page.body).not.toContain(userCode)
      expect(textOf(page)).toContain('Enter the code from your screen')
    }
    const planted = { cookie: `__Secure-user_code=${userCode}%00` }
    const page = await browser.send({ path: '/code', headers: planted })
    expect(page.body).not.toContain(userCode)
  })

  test('[DEV-26] [DEV-34] it stays one that a link brought when another link has changed the cookie since, and when the cookie is gone', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    for (const meanwhile of ['/code?user_code=BCDF-GHJK', '/code?user_code=nothing%00']) {
      const device = await service.ask({ from: ELSEWHERE })
      await browser.open(device.complete)
      await browser.send({ path: meanwhile })
      const question = await enter(browser, device.userCode)
      expect([meanwhile, asksToType(question)]).toEqual([meanwhile, true])
      expect(textOf(await decide(browser, 'approve'))).toContain('not the code of this screen')
      expect(await service.poll(device)).toBe('authorization_pending')
      await decide(browser, 'deny')
    }
  })

  test('[DEV-26] the form cannot be made to say that nothing was brought', async ({ service }) => {
    const device = await service.ask({ from: ELSEWHERE })
    const browser = await signedIn(service)
    await browser.open(device.complete)
    const { action: path, hidden } = browser.form()
    const { brought, ...none } = hidden
    expect(brought).toBe(device.userCode)
    for (const fields of [none, { ...none, brought: '' }, { ...none, brought: 'BCDF-GHJK' }]) {
      const body = new URLSearchParams({ ...fields, user_code: device.userCode }).toString()
      const answer = await browser.send({ method: 'POST', path, body, headers: formHeaders() })
      expect(answer.statusCode).toBe(403)
    }
  })

  test('[DEV-26] what was typed into an empty field need not be typed twice', async ({
    service,
  }) => {
    const device = await service.ask({ from: ELSEWHERE })
    const browser = await signedIn(service)
    const question = await enter(browser, device.userCode.toLowerCase())
    expect(asksToType(question)).toBe(false)
    expect(stateOf(await decide(browser, 'approve'))).toBe('approved')
  })
})

function asksToType(question: LightMyRequestResponse): boolean {
  expect(textOf(question)).toContain('Is this screen in front of you?')
  return question.body.includes('name="user_code"')
}
