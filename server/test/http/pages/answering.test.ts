import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'

describe('answering a verification on its page', () => {
  let service: PageService

  beforeEach(async () => {
    service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
  })
  afterEach(() => service.stop())

  test('the right code confirms, and the page says so', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const page = await browser.press('check', { code: await service.codeOf(v) })
    expect(textOf(page)).toContain('Confirmed')
    expect(textOf(page)).toContain('Example Books has been told')
    const again = await browser.open(browser.address().split('?')[0] ?? '')
    expect(textOf(again)).toContain('Already confirmed')
  })

  test('a code is taken however it is typed', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const typed = (await service.codeOf(v)).replace(/(...)/, ' $1\u2013').replace(/5/g, '５')
    expect(textOf(await browser.press('check', { code: typed }))).toContain('Confirmed')
  })

  test('[LEA-07] [M58] after landing the address holds no secret, and neither does any later one', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const landing = service.pagePath(v)
    const secret = landing.split('.').at(-1) ?? ''
    const page = await browser.open(landing)
    const place = service.place(v)
    expect(browser.address()).toBe(place)
    expect(page.body).not.toContain(secret)
    await browser.press('check', { code: '000000x' })
    expect(browser.address()).toBe(`${place}?s=wrong`)
    await browser.press('check', { code: await service.codeOf(v) })
    expect(browser.address()).toBe(`${place}?s=approved`)
  })

  test('[WEB-15] every form is answered by 303, so that nothing is sent on', async () => {
    for (const [i, action] of ['check', 'resend', 'another', 'report', 'nonsense'].entries()) {
      const v = await service.start({ to: `+1500555000${i}` })
      const browser = injectBrowser(service)
      await browser.open(service.pagePath(v))
      const { action: path, csrfToken } = browser.form()
      const body = new URLSearchParams({ csrf_token: csrfToken, action, code: '1' }).toString()
      const response = await browser.send({
        method: 'POST',
        path,
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      expect([action, response.statusCode]).toEqual([action, 303])
      expect(response.headers.location).toMatch(/^\/v\/[0-9a-v]{40}\.[0-9a-z]+(\?s=[a-z-]+)?$/)
    }
  })

  test('an empty field costs no guess', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    for (const code of ['', ' - ', '1'.repeat(65)])
      expect(textOf(await browser.press('check', { code }))).toContain('No code was entered')
    expect(await service.storyOf(v)).toEqual(['verification.started'])
  })

  test('[M36] an older code is told apart: the page says when a newer one was sent and shows its reference', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const first = await browser.open(service.pagePath(v))
    const old = await service.codeOf(v)
    expect(textOf(first)).toContain(`Reference ${v.reference}`)
    await service.advance(31)
    const sent = await browser.press('resend')
    expect(textOf(sent)).toContain('A new message is on its way')
    const page = await browser.press('check', { code: old })
    expect(textOf(page)).toContain('That code is from an older message')
    expect(textOf(page)).toMatch(/A newer code was sent at \d{1,2}:\d\d [AP]M UTC/)
    const shown = /Reference ([A-Z]{4})/.exec(textOf(page))?.[1]
    expect(shown).not.toBe(v.reference)
    expect(textOf(await browser.press('check', { code: await service.codeOf(v) }))).toContain(
      'Confirmed',
    )
  })

  test('[M36] of two guesses at once, each is told its own fault', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const old = await service.codeOf(v)
    await service.advance(31)
    await browser.press('resend')
    const { action: path, csrfToken } = browser.form()
    const press = async (code: string) => {
      const body = new URLSearchParams({ csrf_token: csrfToken, action: 'check', code }).toString()
      const answer = await browser.send({ method: 'POST', path, body, headers: formHeaders() })
      return String(answer.headers.location).split('?')[1]
    }
    const words = await Promise.all([press(old), press('000000x'), press(old)])
    expect(words).toEqual(['s=older', 's=wrong', 's=older'])
  })

  test('[M35] a message that did not come can be asked for again, and the page tells how long that takes', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const page = await browser.open(service.pagePath(v))
    expect(page.body).toContain('<button name="action" value="resend"')
    expect(textOf(page)).toMatch(/You can ask for a new message in 0:(30|29)/)
    const early = await browser.press('resend')
    expect(textOf(early)).toContain('A new message cannot be sent yet')
    await service.advance(30)
    expect(textOf(await browser.press('resend'))).toContain('A new message is on its way')
  })

  test('[M35] a wait that only the limits know is told by the answer itself', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    await service.advance(31)
    for (const code of ['1', '2', '3', '4']) await browser.press('check', { code })
    const early = await browser.press('resend')
    expect(early.statusCode).toBe(429)
    const seconds = Number(early.headers['retry-after'])
    expect(seconds).toBeGreaterThan(0)
    const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    expect(textOf(early)).toContain(`You can ask for one in ${minutes}`)
  })

  test('[COD-17] no page tells how many guesses are left or were made', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const seen = new Set<string>()
    await browser.open(service.pagePath(v))
    for (const code of ['1', '2', '3', '4']) {
      const page = await browser.press('check', { code })
      expect(textOf(page)).toContain('That code is not right')
      // The time left and the form's token change from page to page; the guesses must not.
      seen.add(page.body.replace(/<time[^]*?<\/time>/g, ''))
    }
    expect(seen.size).toBe(1)
    const locked = await browser.press('check', { code: '5' })
    expect(textOf(locked)).toContain('Too many wrong codes')
  })

  test('what the address says is never believed: the page reads the verification', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const plain = await browser.open(service.pagePath(v))
    const place = browser.address()
    const words = ['approved', 'wrong', 'older', 'sent', 'link', 'denied', 'older-link', '<b>', 'x']
    for (const word of words) {
      const page = await browser.open(`${place}?s=${encodeURIComponent(word)}`)
      expect(textOf(page)).toBe(textOf(plain))
    }
    expect((await browser.open(`${place}?s=wrong&s=approved`)).statusCode).toBe(200)
  })

  test('"I did not ask for this" stops it at once', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const page = await browser.press('report')
    expect(textOf(page)).toContain('Stopped')
    expect(await service.storyOf(v)).toContain('verification.reported')
  })

  test('an ending explains itself: what happened, why, and what to do next', async () => {
    const browser = injectBrowser(service)
    const expired = await service.start({ session: 'a' })
    await browser.open(service.pagePath(expired))
    const place = browser.address()
    await service.advance(301)
    const over = textOf(await browser.open(place))
    expect(over).toContain('The time is over')
    expect(over).toMatch(/The code was good until \d{1,2}:\d\d/)
    expect(over).toContain('Go back to Example Books and start again')

    const older = await service.start({ session: 'b' })
    await browser.open(service.pagePath(older))
    const olderPlace = browser.address()
    await service.advance(61)
    await service.start({ session: 'b' })
    expect(textOf(await browser.open(olderPlace))).toContain('There is a newer request')
  })

  test('[WEB-08] after approval the page leads on to the address given at the start, and names its host', async () => {
    const returnUrl = 'https://shop.example/welcome?from=verify'
    const v = await service.start({ returnUrl })
    const browser = injectBrowser(service)
    const waiting = await browser.open(service.pagePath(v))
    expect(waiting.body).not.toContain('shop.example')
    const page = await browser.press('check', { code: await service.codeOf(v) })
    const there = `${returnUrl}&amp;verification=${v.id}&amp;answer=`
    expect(page.body).toContain(`href="${there}`)
    expect(textOf(page)).toContain('Continue to shop.example')
    const asked = { returnUrl: 'https://evil.example/', to: '+15005550001' }
    await expect(service.start(asked)).rejects.toThrow('invalid_request')
  })

  test('in strict mode a spent code asks for a new message', async () => {
    await service.setPolicy('sign_in', { guesses: 1 })
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const page = await browser.press('check', { code: '1' })
    expect(textOf(page)).toContain('That code cannot be used any more')
  })
})
