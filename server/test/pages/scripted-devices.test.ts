import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { complaintsOf, useChromium } from './use-chromium.ts'
import { HOME, startDeviceService, type DeviceService } from './start-device-service.ts'

const ANNA = 'anna@example.test'

const browser = await useChromium()

let service: DeviceService
let context: BrowserContext
let page: Page
let complaints: readonly string[]

beforeEach(async () => {
  service = await startDeviceService()
  context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    extraHTTPHeaders: { 'x-forwarded-for': HOME },
  })
  page = await context.newPage()
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await context.close()
  await service.stop()
  expect(complaints).toEqual([])
})

/** A person with the device's question open. */
async function openQuestion() {
  await page.goto(`${service.url}/code`)
  await page.locator('input[name=identifier]').fill(ANNA)
  await page.locator('button[name=action][value=continue]').click()
  const code = await service.code(ANNA)
  await page.locator('input[name=code]').fill(code)
  // The sign-in’s page sends a complete code by itself.
  await page.waitForURL(/\/code$/)
  const device = await service.ask()
  await page.locator('input[name=user_code]').fill(device.userCode)
  await page.locator('button[name=action][value=continue]').click()
  await page.waitForURL(/\/code\/.+/)
  return device
}

test('[WEB-13] with a script the time left of a question runs on, what it ends in is said aloud, and times are the reader’s own', async () => {
  await openQuestion()
  await page.clock.install()
  await page.reload()
  const shown = await page.locator('dl time').first().textContent()
  const iso = (await page.locator('dl time').first().getAttribute('datetime')) ?? ''
  const local = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Asia/Kolkata' })
  expect(shown).toBe(local.format(new Date(iso)))
  const live = page.locator('[role=status][aria-live=polite]')
  await page.clock.runFor(545_000)
  expect(await live.textContent()).toBe('Less than one minute left.')
  await page.clock.runFor(60_000)
  expect(await live.textContent()).toContain('The time is over')
})

test('[M60] with a script nothing is sent by itself and nothing is chosen beforehand: typing a user code decides nothing', async () => {
  const device = await openQuestion()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.goto(`${service.url}/code`)
  await page.locator('input[name=user_code]').pressSequentially(device.userCode)
  expect(page.url()).toBe(`${service.url}/code`)
  expect(await service.poll(device)).toBe('authorization_pending')
})

test('[DEV-32] a page of another site can neither show the question in a frame nor send its form', async () => {
  const device = await openQuestion()
  const question = page.url()
  const evil = await context.newPage()
  await evil.route('http://evil.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${question}"></iframe>
        <form method="post" action="${question}"><input name="decision" value="approve"><button>x</button></form>`,
    }),
  )
  await evil.goto('http://evil.example/')
  const frame = evil.frames().find((one) => one !== evil.mainFrame())
  expect(await frame?.locator('button').count()).toBe(0)
  await evil.locator('form button').click()
  await evil.waitForLoadState()
  expect(await evil.locator('h1').textContent()).not.toContain('The device is in')
  expect(await service.poll(device)).toBe('authorization_pending')
})
