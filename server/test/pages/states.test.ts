import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { VerificationView } from '../../src/domain/verification/view.ts'
import { expectReadable, expectTitle, PLAIN_PHONE, useChromium } from './use-chromium.ts'
import { startPageService, type PageService } from './start-page-service.ts'

const browser = await useChromium()

describe('without a script, at 320 and at 1280 pixels', () => {
  let service: PageService
  let context: BrowserContext
  let page: Page
  let v: VerificationView

  beforeEach(async () => {
    service = await startPageService()
    context = await browser.newContext(PLAIN_PHONE)
    page = await context.newPage()
    v = await service.start()
    await page.goto(service.url + service.pagePath(v))
  })
  afterEach(async () => {
    await expectReadable(browser, page, service.url)
    await context.close()
    await service.stop()
  })

  test('[WEB-11] [WEB-12] a code is typed into one field that phones know, and Enter confirms it', async () => {
    const field = page.locator('input[name=code]')
    expect(await page.locator('input:visible').count()).toBe(1)
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code')
    expect(await field.getAttribute('inputmode')).toBe('numeric')
    expect(await page.locator('label[for=code]').textContent()).toBe('Code from the message')
    await expectTitle(page, 'Sign in to Example Books')
    await field.fill((await service.codeOf(v)).replace(/(...)/, '$1-'))
    await field.press('Enter')
    await expectTitle(page, 'Confirmed')
  })

  test('wrong: it says so, shows which message counts, and the code can be typed again', async () => {
    await type('000000x')
    expect(await page.locator('#notice').textContent()).toContain('That code is not right')
    expect(await page.locator('#notice').textContent()).toContain(v.reference)
    await type(await service.codeOf(v))
    await expectTitle(page, 'Confirmed')
  })

  test('expired: it says until when, and where to start again', async () => {
    await service.advance(301)
    await type(await service.codeOf(v))
    await expectTitle(page, 'The time is over')
  })

  test('locked: after too many wrong codes it says what to do', async () => {
    for (let i = 0; i < 5; i += 1) await type(`00000x${i}`)
    await expectTitle(page, 'Too many wrong codes')
  })

  test('used: opened again after it was confirmed', async () => {
    await type(await service.codeOf(v))
    await page.goto(service.url + service.pagePath(v))
    await expectTitle(page, 'Already confirmed')
  })

  test('superseded: a newer request took its place', async () => {
    await service.advance(31)
    await service.start()
    await type(await service.codeOf(v))
    await expectTitle(page, 'There is a newer request')
  })

  test('[M36] an older code: it says when a newer one was sent', async () => {
    const old = await service.codeOf(v)
    await service.advance(31)
    await press('resend')
    expect(await page.locator('#notice').textContent()).toContain('A new message is on its way')
    await type(old)
    expect(await page.locator('#notice').textContent()).toContain('A newer code was sent at')
  })

  test('[M35] too early for another message: it says how long to wait', async () => {
    await press('resend')
    expect(await page.locator('#notice').textContent()).toMatch(/You can ask for one in 0:\d\d/)
  })

  test('denied: "I did not ask for this" stops it', async () => {
    await press('report')
    await expectTitle(page, 'Stopped')
  })

  test('canceled: the application called it off', async () => {
    await service.call(`/v1/verifications/${v.id}/cancellation`, {})
    await page.reload()
    await expectTitle(page, 'Called off')
  })

  test('unknown: another browser, a forged address', async () => {
    const place = page.url()
    await context.clearCookies()
    await page.goto(place)
    await expectTitle(page, 'There is nothing to confirm here')
  })

  test('[WEB-02] other browser: the link shows a code to carry back; in the first browser it asks for one press', async () => {
    await service.setPolicy('sign_up', { channels: ['email'], link: true })
    const linked = await service.start({ purpose: 'sign_up', channel: 'email', to: 'a@b.example' })
    await page.goto(service.url + service.linkPath(linked, 1))
    await expectTitle(page, 'Type this code where you started')
    const carried = await page.locator('#carry').textContent()
    await page.goto(service.url + service.pagePath(linked))
    await page.goto(service.url + service.linkPath(linked, 1))
    expect(await page.locator('button').allTextContents()).toEqual([
      expect.stringContaining('Yes, confirm'),
    ])
    await page.goto(service.url + service.pagePath(linked))
    await type(carried ?? '')
    await expectTitle(page, 'Confirmed')
  })

  test('reported from the message: it says what happens now', async () => {
    await page.goto(service.url + service.reportPath(v))
    await expectTitle(page, 'Did you ask for this?')
    await press('report')
    await expectTitle(page, 'Thank you for telling us')
  })

  async function type(code: string): Promise<void> {
    await page.locator('input[name=code]').fill(code)
    await press('check')
  }

  async function press(action: string): Promise<void> {
    // A button that is not to be used yet can be pressed all the same.
    const force = action === 'resend'
    await page.locator(`button[name=action][value=${action}]`).click({ force })
  }
})
