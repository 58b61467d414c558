import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStore } from './start-store.ts'

const CHROMIUM = process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Set to a folder, each page is kept as a picture, for whoever wants to look at them. */
const PICTURES = process.env['STORE_PICTURES']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PASSWORD = 'correct horse battery'

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let store: Awaited<ReturnType<typeof startStore>>
  let browser: Browser
  beforeAll(async () => {
    store = await startStore()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(async () => {
    await browser.close()
    await store.stop()
  })

  test.for([
    { width: 320, colorScheme: 'light', phone: '+14155550140' },
    { width: 1280, colorScheme: 'dark', phone: '+14155550141' },
  ] as const)(
    '[P05] [P10] the store works without script, $width pixels wide, for everybody',
    { timeout: 180_000 },
    async ({ width, colorScheme, phone }) => {
      const email = `grace${width}@example.com`
      const looks = { viewport: { width, height: 700 }, colorScheme }
      const context = await browser.newContext({ ...looks, javaScriptEnabled: false })
      const judging = await browser.newContext({ ...looks, bypassCSP: true })
      context.setDefaultTimeout(15_000)
      try {
        const page = await context.newPage()
        const judge = await judging.newPage()
        const look = (name: string) => judgePage(page, judge, `${width}-${name}`)
        await page.goto(store.url)
        await look('home')
        await page.getByRole('link', { name: 'Sign up' }).first().click()
        await look('sign-up')
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Send me a code' }).click()
        await look('code')
        await typeCode(page, '0')
        await look('wrong-code')
        await typeCode(page, await store.codeFor(email))
        await look('phone')
        await page.getByLabel('Phone number').fill(phone)
        await page.getByRole('button', { name: 'Text me a code' }).click()
        await typeCode(page, await store.codeFor(phone))
        await look('account')
        await page.getByRole('link', { name: 'What the receipt says' }).click()
        await look('receipt')

        await store.countersign.sandbox.advance(3600)
        await page.goto(store.url)
        await look('books')
        await page.getByRole('button', { name: 'Buy' }).first().click()
        await page.waitForURL(`${store.serviceUrl}/**`)
        await typeCode(page, await store.codeFor(phone), 'check')
        await page.getByRole('link', { name: new URL(store.url).host }).click()
        await look('paid')
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you')

        await store.countersign.sandbox.advance(3600)
        await page.goto(`${store.url}/account`)
        await page.getByRole('button', { name: 'Sign out and forget' }).click()
        await page.goto(`${store.url}/sign-in`)
        await look('sign-in')
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await look('second-step')
        await page.getByRole('button', { name: 'Text me a code' }).click()
        await typeCode(page, await store.codeFor(phone))
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your account')
      } finally {
        await context.close()
        await judging.close()
      }
    },
  )
})

async function typeCode(page: Page, code: string, action?: string): Promise<void> {
  const field = page.locator('input[name=code][autocomplete=one-time-code]')
  await field.fill(code)
  const button = action === undefined ? 'button' : `button[value=${action}]`
  await page.locator('form', { has: field }).locator(button).first().click()
}

/**
 * No violation that axe can find, nothing to scroll sideways for, and every target big enough for a thumb. The page runs no
 * script, so the judge looks at a copy of it in a context of its own.
 */
async function judgePage(page: Page, judge: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
  }
  const body = await page.content()
  await judge.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
  await judge.goto(page.url())
  await judge.addScriptTag({ path: AXE })
  const found = await judge.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes.map((n) => n.html).join(" ")))',
  )
  expect(found, name).toEqual([])
  const sideways = await judge.evaluate('document.documentElement.scrollWidth - innerWidth')
  expect(sideways, name).toBeLessThanOrEqual(0)
  const small = await judge.evaluate(
    '[...document.querySelectorAll("button, input:not([type=hidden]), nav a")].filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)',
  )
  expect(small, name).toEqual([])
  await judge.unroute(page.url())
}
