import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { VerificationView } from '../../src/domain/verification/view.ts'
import { complaintsOf, useChromium } from './use-chromium.ts'
import { startPageService, type PageService } from './start-page-service.ts'

const browser = await useChromium()

let service: PageService
let context: BrowserContext
let page: Page
let complaints: readonly string[]

beforeEach(async () => {
  service = await startPageService()
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Kolkata' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await context.close()
  await service.stop()
  expect(complaints).toEqual([])
})

describe('with a script', () => {
  let v: VerificationView
  beforeEach(async () => {
    v = await service.start()
    await page.goto(service.url + service.pagePath(v))
  })

  test('[WEB-12] a pasted code is taken as it was meant and checked at once', async () => {
    const code = await service.codeOf(v)
    await paste(` ${code.slice(0, 3)} ${code.slice(3)}\n`)
    await page.waitForURL(/s=approved/)
  })

  test('a pasted message gives its code', async () => {
    await paste(
      `${await service.codeOf(v)} is your Example Books code to sign in. Ref. ${v.reference}.`,
    )
    await page.waitForURL(/s=approved/)
  })

  test('[WEB-13] the waits run on, and what they end in is said aloud', async () => {
    await page.clock.install()
    await page.goto(service.url + service.pagePath(v))
    const live = page.locator('[role=status][aria-live=polite]')
    await page.clock.runFor(31_000)
    expect(await live.textContent()).toBe('You can ask for a new message now.')
    await page.clock.runFor(215_000)
    expect(await live.textContent()).toBe('Less than one minute left.')
    await page.clock.runFor(60_000)
    expect(await live.textContent()).toContain('The time is over')
    expect(await page.locator('.expires time').textContent()).toBe('0:00')
  })

  test('times of day are the reader’s own', async () => {
    await service.advance(301)
    await page.reload()
    const shown = await page.locator('main time').textContent()
    const iso = (await page.locator('main time').getAttribute('datetime')) ?? ''
    const local = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Asia/Kolkata' })
    expect(shown).toBe(local.format(new Date(iso)))
  })

  async function paste(text: string): Promise<void> {
    await page.evaluate((given) => navigator.clipboard.writeText(given), text)
    await page.locator('#code').press('Control+V')
  }
})

describe('a mail scanner that runs scripts and presses the first button', () => {
  test('[WEB-01] [WEB-18] can neither confirm nor stop what it finds in a message', async () => {
    await service.setPolicy('sign_in', { channels: ['email'], link: true })
    const v = await service.start({ channel: 'email', to: 'anna@mail.example' })
    for (const path of [service.linkPath(v, 1), service.reportPath(v)]) {
      await page.goto(service.url + path)
      const buttons = page.locator('button, input[type=submit]')
      if ((await buttons.count()) > 0) await buttons.first().click()
      await page.waitForLoadState()
      for (const href of await page.locator('a').evaluateAll((all) => all.map(String)))
        await context.request.get(href)
    }
    expect(await service.storyOf(v)).toEqual(['verification.started'])
    const home = await browser.newContext()
    const own = await home.newPage()
    await own.goto(service.url + service.pagePath(v))
    await own.goto(service.url + service.linkPath(v, 1))
    await own.locator('button').click()
    expect(await own.locator('h1').textContent()).toContain('Confirmed')
    await home.close()
  })
})

describe('the sandbox page', () => {
  test('says what to do while it is empty, and shows messages as they come, by address', async () => {
    await page.goto(`${service.url}/sandbox`)
    expect(await page.locator('#messages').textContent()).toContain('No message yet')
    await page.waitForFunction(() => performance.getEntriesByType('resource').length >= 3)
    const v = await service.start()
    await service.start({ channel: 'email', to: 'anna@example.test' })
    await service.settle()
    await page.locator('article h2', { hasText: 'anna@example.test' }).waitFor()
    expect(await page.locator('article h2 bdi').allTextContents()).toEqual([
      'anna@example.test',
      '+15005550001',
    ])
    await page.locator('article', { hasText: '+15005550001' }).locator('[data-copy]').click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await service.codeOf(v))
  })

  test('moves the clock on, and forgets messages', async () => {
    await page.goto(`${service.url}/sandbox`)
    const before = service.store.now()
    await page.locator('#minutes').fill('10')
    await page.locator('button[value=advance]').click()
    await page.waitForLoadState()
    expect(service.store.now() - before).toBeGreaterThanOrEqual(600_000)
  })
})
