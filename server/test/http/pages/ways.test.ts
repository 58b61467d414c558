import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { totp } from '../../requirements/authenticator-app.ts'
import { factorsOf, must } from '../../requirements/factor-cast.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'
import { choose, waysOn } from './on-sign-in-page.ts'

const SUBJECT = 'u-1'
const MAIL = 'anna@example.test'

describe('other ways on the page of a verification', () => {
  let service: PageService
  let secret: string

  beforeEach(async () => {
    service = await startPageService({ publicUrl: 'https://verify.shop.example' })
    const adding = await service.start({
      purpose: 'add_address',
      subject: SUBJECT,
      channel: 'email',
      to: MAIL,
    })
    const path = `/v1/verifications/${adding.id}/checks`
    await must(service, 200, path, { code: await service.codeOf(adding) })
    await service.advance(90_000)
  })
  afterEach(() => service.stop())

  async function addApp(): Promise<void> {
    const made = await must(service, 201, factorsOf(SUBJECT), { type: 'totp' })
    secret = String(made.secret)
    const path = `${factorsOf(SUBJECT)}/${String(made.id)}/confirmation`
    await must(service, 200, path, { code: appCode() })
    await service.advance(30)
  }
  const appCode = () => totp(secret, service.store.now())

  async function openStarted(ask: object) {
    const body = await must(service, 201, '/v1/verifications', {
      purpose: 'sign_in',
      subject: SUBJECT,
      ...ask,
    })
    const browser = injectBrowser(service)
    const named = { project: service.project.id, id: String(body.id) }
    return { browser, named, page: await browser.open(service.pagePath(named)) }
  }

  test('the person of an application is offered what they have, and goes on with it', async () => {
    await addApp()
    const { browser, named, page } = await openStarted({ channel: 'email' })
    expect(waysOn(page)).toEqual(['totp', 'approval'])
    const next = await choose(browser, 'totp')
    expect(textOf(next)).toContain('Open your authenticator app')
    expect(waysOn(next)).toEqual(['approval', 'email'])
    expect(textOf(await browser.press('check', { code: appCode() }))).toContain('Confirmed')
    expect(await service.storyOf(named)).toContain('verification.approved')
  })

  test('[M36] a page of a call sends nobody looking for a reference that the call does not tell', async () => {
    await service.call('/v1/policies/sign_in', { channels: ['voice', 'sms'] }, { method: 'PUT' })
    const page = async (channel: string, to: string) => {
      const { id } = await must(service, 201, '/v1/verifications', {
        purpose: 'sign_in',
        channel,
        to,
      })
      const named = { project: service.project.id, id: String(id) }
      return textOf(await injectBrowser(service).open(service.pagePath(named)))
    }
    expect(await page('sms', '+14155550101')).toContain('Reference')
    expect(await page('voice', '+14155550102')).not.toMatch(/reference/i)
  })

  test('an address that was given by the application is offered no other way', async () => {
    await addApp()
    const v = await service.start({ channel: 'email', to: 'other@example.test' })
    expect(waysOn(await injectBrowser(service).open(service.pagePath(v)))).toEqual([])
  })

  test('[REC-07] a recovery of an account with an app takes one more step, which the page asks for', async () => {
    await addApp()
    const { browser, named } = await openStarted({ purpose: 'recovery', channel: 'email' })
    const step = await browser.press('check', { code: await service.codeOf(named) })
    expect(textOf(step)).toContain('One more step')
    expect(waysOn(step)).toEqual(['totp'])
    expect(step.body).not.toContain('name="code"')
    const second = await choose(browser, 'totp')
    expect(textOf(second)).toContain('Second of two steps')
    expect(waysOn(second)).toEqual([])
    const done = textOf(await browser.press('check', { code: appCode() }))
    expect(done).toContain('All other sign-ins of this account were ended')
  })

  test('[REC-11] a recovery that is reported afterwards is stopped, and the page says what that did', async () => {
    const { browser, named } = await openStarted({ purpose: 'recovery', channel: 'email' })
    await browser.press('check', { code: await service.codeOf(named) })
    const report = injectBrowser(service)
    expect(textOf(await report.open(service.reportPath(named)))).toContain(
      'we sign out whoever got in',
    )
    const page = textOf(await report.press('report'))
    expect(page).toContain('Whoever got into the account with it is signed out')
  })

  test('[TXN-13] [TXN-15] an amount stands with its currency code and its point in every language, and several with their total and every payee', async () => {
    await service.setPolicy('purchase', { channels: ['sms'] })
    const payment = await service.start({
      purpose: 'purchase',
      locale: 'de',
      transaction: { amount: '1000.5', currency: 'EUR', payee: 'Example Books' },
    })
    const open = async (named: typeof payment) =>
      textOf(await injectBrowser(service).open(service.pagePath(named)))
    expect(await open(payment)).toContain('1000.50 EUR')
    await service.advance(90_000)
    const batch = await service.start({
      purpose: 'purchase',
      transaction: {
        currency: 'EUR',
        payments: [
          { amount: '0.10', payee: 'Zoë' },
          { amount: '0.20', payee: 'Yves', reference: 'IE29' },
          { amount: '1000', payee: 'Xia' },
        ],
      },
    })
    const page = await open(batch)
    for (const shown of ['1000.30 EUR', 'Payments 3', 'Zoë', 'Yves', 'IE29', 'Xia', '1000.00 EUR'])
      expect(page).toContain(shown)
    await service.advance(90_000)
    const declared = await service.start({
      purpose: 'purchase',
      transaction: { action: 'Delete the workspace', facts: { Name: 'Autumn', Files: '12' } },
    })
    expect(await open(declared)).toMatch(/Delete the workspace Name Autumn Files 12/)
  })

  test('a message is said to be under way for five seconds, and to have been sent from then on, whether anybody got it', async () => {
    for (const to of ['+15005550001', '+15005550002']) {
      const v = await service.start({ to })
      const browser = injectBrowser(service)
      const first = await browser.open(service.pagePath(v))
      expect(first.body).toMatch(/<span data-sending="[1-5]">We are sending/)
      await service.advance(6)
      const page = textOf(await browser.open(service.place(v)))
      expect(page).toContain('We sent a text message')
      expect(page).not.toContain('We are sending')
    }
  })

  test('only the browser that holds a verification hears that it has ended, and it hears no more', async () => {
    const { browser, named } = await openStarted({ channel: 'approval' })
    await must(service, 200, `/v1/verifications/${named.id}/cancellation`, {})
    const headers = { accept: 'text/event-stream' }
    const heard = await browser.send({ path: service.place(named), headers })
    expect(heard.headers['content-type']).toBe('text/event-stream')
    expect(heard.body).toMatch(/event: ended\ndata: \{\}\n/)
    const stranger = await injectBrowser(service).send({ path: service.place(named), headers })
    expect(stranger.statusCode).toBe(404)
  })

  test('the button for a new message says that it is not to be used yet', async () => {
    const v = await service.start()
    const browser = injectBrowser(service)
    const button = /<button name="action" value="resend"[^>]*>/
    expect(button.exec((await browser.open(service.pagePath(v))).body)?.[0]).toContain(
      'aria-disabled="true"',
    )
    await service.advance(31)
    const page = await browser.open(service.place(v))
    expect(button.exec(page.body)?.[0]).not.toContain('aria-disabled')
  })
})
