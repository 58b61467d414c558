import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'

describe('who may answer on a page', () => {
  let service: PageService

  beforeEach(async () => {
    service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  })
  afterEach(() => service.stop())

  test('[WEB-01] looking changes nothing, with GET, HEAD and OPTIONS, at the page, the link and the report', async () => {
    const v = await linkedVerification()
    const before = await service.store.find({ kind: 'verification', project: v.project, id: v.id })
    const browser = injectBrowser(service)
    const paths = [
      service.pagePath(v),
      service.linkPath(v, 1),
      service.reportPath(v),
      `${service.reportPath(v)}?s=reported`,
    ]
    await service.settle()
    for (const path of paths)
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) await browser.send({ method, path })
    for (const path of paths) await browser.open(path)
    const after = await service.store.find({ kind: 'verification', project: v.project, id: v.id })
    expect(after).toEqual(before)
    expect(await service.storyOf(v)).toEqual(['verification.started'])
    await browser.open(service.pagePath(v))
    expect(textOf(await browser.press('check', { code: await service.codeOf(v) }))).toContain(
      'Confirmed',
    )
  })

  test('[WEB-02] [WEB-18] a link opened elsewhere gives a code to carry back, and no cookie, form or session', async () => {
    const v = await linkedVerification()
    const elsewhere = injectBrowser(service)
    const page = await elsewhere.open(service.linkPath(v, 1))
    expect(textOf(page)).toContain('Type this code where you started')
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.body).not.toContain('<form')
    const code = /data-copy="(\d{10})"/.exec(page.body)?.[1] ?? ''
    const home = injectBrowser(service)
    await home.open(service.pagePath(v))
    expect(textOf(await home.press('check', { code }))).toContain('Confirmed')
  })

  test('[WEB-02] in the browser that began, the link leads to one button, and only the button confirms', async () => {
    const v = await linkedVerification()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const page = await browser.open(service.linkPath(v, 1))
    expect(browser.address()).toBe(`${service.place(v)}?s=link`)
    expect(page.body.match(/<button/g)).toHaveLength(1)
    expect(textOf(await browser.press('confirm'))).toContain('Confirmed')
  })

  test('[WEB-17] a link works once, holds 256 bits, and dies with its verification', async () => {
    const v = await linkedVerification()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const secret = service.linkPath(v, 1).split('.').at(-1) ?? ''
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    await browser.open(service.linkPath(v, 1))
    await browser.press('confirm')
    expect(textOf(await browser.open(service.linkPath(v, 1)))).toContain('Already confirmed')
    await service.advance(60)

    const late = await linkedVerification()
    await service.advance(601)
    const elsewhere = injectBrowser(service)
    expect(textOf(await elsewhere.open(service.linkPath(late, 1)))).toContain('The time is over')
  })

  test('the link of an older message is told apart, in either browser', async () => {
    const v = await linkedVerification()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    await service.advance(31)
    await browser.press('resend')
    const said = 'That link is from an older message'
    expect(textOf(await browser.open(service.linkPath(v, 1)))).toContain(said)
    expect(textOf(await injectBrowser(service).open(service.linkPath(v, 1)))).toContain(said)
  })

  test('[COD-30] the right code from a browser that does not hold the verification is refused and costs nothing', async () => {
    const v = await service.start()
    const path = service.place(v)
    const stranger = injectBrowser(service)
    const body = new URLSearchParams({ action: 'check', code: await service.codeOf(v) }).toString()
    for (let i = 0; i < 10; i += 1) {
      const answer = await stranger.send({ method: 'POST', path, body, headers: formHeaders() })
      expect(answer.statusCode).toBe(404)
    }
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    expect(textOf(await browser.press('check', { code: await service.codeOf(v) }))).toContain(
      'Confirmed',
    )
  })

  test('[COD-16] what was never there, what is not ours and what another browser holds look the same', async () => {
    const v = await service.start()
    const page = service.pagePath(v)
    const never = page.replace(/^\/v\/.{40}/, `/v/${'0'.repeat(40)}`)
    const altered = (path: string) => path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')
    const stranger = injectBrowser(service)
    const bodies = new Set<string>()
    for (const path of [
      '/v/nonsense',
      '/v/%00',
      never,
      altered(page),
      page.replace(/\.[0-9a-z]+\./, '.other.'),
      service.place(v),
      `/v/${'0'.repeat(40)}.other`,
      altered(service.reportPath(v)),
      service.linkPath(v, 1).replace('/v/l1.', '/v/l2.'),
      `/v/${service.reportPath(v).slice('/report/'.length)}`,
      `/report/${page.slice('/v/'.length)}`,
    ]) {
      const answer = await stranger.send({ path })
      expect([path, answer.statusCode]).toEqual([path, 404])
      bodies.add(answer.body)
    }
    const forged = `__Secure-v_${v.id.slice(-16)}=${'A'.repeat(43)}`
    const path = service.place(v)
    bodies.add((await stranger.send({ path, headers: { cookie: forged } })).body)
    expect(bodies.size).toBe(1)
  })

  test('[WEB-03] a form of another site, without our token, or with a foreign one is refused with 403', async () => {
    const v = await service.start()
    const other = await service.start({ to: '+15005550009' })
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(other))
    const foreign = browser.form().csrfToken
    await browser.open(service.pagePath(v))
    const { action: path, csrfToken } = browser.form()
    const code = await service.codeOf(v)
    const form = (token: string) =>
      new URLSearchParams({ csrf_token: token, action: 'check', code }).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const refused: readonly (readonly [Record<string, string>, string])[] = [
      [{ ...type, origin: 'https://evil.example' }, form(csrfToken)],
      [{ ...type, origin: 'null' }, form(csrfToken)],
      [{ ...type, origin: 'http://verify.shop.example' }, form(csrfToken)],
      [{ ...type, origin: 'https://verify.shop.example.evil.example' }, form(csrfToken)],
      [{ ...type, origin: 'null', 'sec-fetch-site': 'cross-site' }, form(csrfToken)],
      [{ ...type, 'sec-fetch-site': 'same-site' }, form(csrfToken)],
      [{ ...type, 'sec-fetch-site': 'none' }, form(csrfToken)],
      [
        { ...type, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
        form(csrfToken),
      ],
      [formHeaders(), form('')],
      [formHeaders(), form(foreign)],
      [formHeaders(), form(csrfToken.slice(0, -1))],
      [formHeaders(), `${form(csrfToken)}&csrf_token=${csrfToken}`],
      [{ 'content-type': 'text/plain' }, JSON.stringify({ csrf_token: csrfToken, code })],
      [{ 'content-type': 'application/json' }, JSON.stringify({ csrf_token: csrfToken, code })],
      [{ 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
    ]
    for (const [headers, body] of refused) {
      const answer = await browser.send({ method: 'POST', path, headers, body })
      expect([headers, answer.statusCode]).toEqual([headers, 403])
      expect(textOf(answer)).toContain('We did not accept that')
    }
    expect(await service.storyOf(v)).toEqual(['verification.started'])
    expect(textOf(await browser.press('check', { code }))).toContain('Confirmed')
  })

  test('a form that is too large is refused with a page, not read', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    await browser.open(service.pagePath(v))
    const body = `code=${'1'.repeat(20_000)}`
    const path = browser.address()
    const answer = await browser.send({ method: 'POST', path, body, headers: formHeaders() })
    expect(answer.statusCode).toBe(413)
    expect(answer.headers['content-type']).toContain('text/html')
  })

  test('[LEA-05] no page shows more of the address than its covered form', async () => {
    for (const ask of [
      { to: '+15005550000' },
      { to: 'anna.long@mail.example', channel: 'email' as const, purpose: 'sign_up' },
    ]) {
      const v = await service.start(ask)
      const browser = injectBrowser(service)
      const pages = [
        await browser.open(service.pagePath(v)),
        await browser.open(service.reportPath(v)),
      ]
      for (const page of pages) {
        expect(textOf(page)).toContain(v.to)
        expect(page.body).not.toContain(ask.to)
        expect(page.body).not.toContain('anna.long')
      }
    }
  })

  test('[M59] the host a page names is the configured one, whatever the request says', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
    const landing = await browser.send({ path: service.pagePath(v), headers })
    expect(landing.headers.location).toMatch(/^\/v\//)
    const page = await browser.send({ path: String(landing.headers.location), headers })
    expect(page.body).not.toContain('evil.example')
    expect(textOf(page)).toContain('This page is verify.shop.example')
    const strange = await browser.send({
      path: String(landing.headers.location),
      headers: { host: 'evil.example' },
    })
    expect(strange.statusCode).toBe(421)
  })

  async function linkedVerification() {
    await service.setPolicy('sign_in', {
      channels: ['email'],
      link: true,
      lifetime_seconds: 600,
    })
    return service.start({ channel: 'email', to: 'anna@mail.example' })
  }
})
