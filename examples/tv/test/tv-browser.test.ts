import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTv } from './start-tv.ts'

const CHROMIUM = process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Set to a folder, each screen is kept as a picture, for whoever wants to look at them. */
const PICTURES = process.env['TV_PICTURES']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

describe.skipIf(!existsSync(CHROMIUM))('on a screen of 1920 by 1080', () => {
  let tv: Awaited<ReturnType<typeof startTv>>
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    tv = await startTv()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      bypassCSP: true,
    })
    context.setDefaultTimeout(20_000)
    page = await context.newPage()
    await page.goto(tv.url)
  })
  afterAll(async () => {
    await browser.close()
    await tv.stop()
  })

  async function shows(kind: string): Promise<void> {
    await page.waitForSelector(`[data-screen=${kind}]:not([hidden])`)
    await judge(page, kind)
  }
  const focused = () => page.locator(':focus').textContent()

  test(
    'every state can be read, reached and left with four arrows and Enter',
    { timeout: 120_000 },
    async () => {
      const { deviceAuthorizations, sandbox, devices } = tv.countersign
      const code = async () => (await page.locator('.user-code').textContent()) ?? ''
      await shows('code')
      expect(await focused()).toBe('Show another code')
      await page.getByRole('img').waitFor()

      await deviceAuthorizations.deny(await code(), { subject: 'user_1' })
      await shows('denied')
      await page.keyboard.press('Enter')
      await shows('code')

      await sandbox.advance(601)
      // The service tells of the end within half a minute of the sandbox's clock having moved.
      await page.waitForSelector('[data-screen=expired]:not([hidden])', { timeout: 40_000 })
      await shows('expired')
      await page.keyboard.press('Enter')
      await shows('code')

      await deviceAuthorizations.approve(await code(), { subject: 'user_1' })
      await shows('signed_in')
      expect(await page.getByRole('heading').textContent()).toBe(
        'Signed in as user_1, on this device',
      )
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('Stay signed in')
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toBe('Sign out')
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toBe('Sign out')
      await judge(page, 'signing_out')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('Sign out')

      const [device] = (await devices.list('user_1')).data
      await devices.revoke('user_1', device?.id ?? '')
      await page.waitForSelector('[data-screen=ended]:not([hidden])', { timeout: 40_000 })
      await shows('ended')
      await page.keyboard.press('Enter')
      await shows('code')
    },
  )
})

/** Nothing in the outer twentieth, nothing cut off, no violation that axe can find, and the focus is on something. */
async function judge(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `tv-${name}.png`) })
  }
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('header, h1, p, li, strong, img, figcaption, button')]
      .map((one) => ({ name: one.tagName + one.className, at: one.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 0)
      .filter(({ at }) => at.left < 95 || at.top < 53 || at.right > 1825 || at.bottom > 1027)
      .map((one) => one.name),
  )
  expect(outside, name).toEqual([])
  expect(await page.locator(':focus').count(), name).toBe(1)
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')
  expect(found, name).toEqual([])
}
