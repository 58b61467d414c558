import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStore } from './start-store.ts'

const CHROMIUM = process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium'
const AXE_SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
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
  let profile: string
  beforeAll(async () => {
    store = await startStore()
    profile = mkdtempSync(join(tmpdir(), 'countersign-store-'))
  })
  afterAll(async () => {
    await store.stop()
    rmSync(profile, { recursive: true, force: true })
  })

  test.for([
    { width: 320, colorScheme: 'light', phone: '+14155550140' },
    { width: 1280, colorScheme: 'dark', phone: '+14155550141' },
  ] as const)(
    '[P05] [P10] the store works without script, $width pixels wide, for everybody',
    { timeout: 120_000 },
    async ({ width, colorScheme, phone }) => {
      const email = `grace${width}@example.com`
      const context = await chromium.launchPersistentContext(join(profile, String(width)), {
        executablePath: CHROMIUM,
        args: FLAGS,
        javaScriptEnabled: false,
        viewport: { width, height: 700 },
        colorScheme,
      })
      try {
        const page = context.pages()[0] ?? (await context.newPage())
        const judge = (name: string) => judgePage(context, page, `${width}-${name}`)
        await page.goto(store.url)
        await judge('home')
        await page.getByRole('link', { name: 'Sign up' }).first().click()
        await judge('sign-up')
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Send me a code' }).click()
        await judge('code')
        await typeCode(page, '0')
        await judge('wrong-code')
        await typeCode(page, await store.codeFor(email))
        await judge('phone')
        await page.getByLabel('Phone number').fill(phone)
        await page.getByRole('button', { name: 'Text me a code' }).click()
        await typeCode(page, await store.codeFor(phone))
        await judge('account')
        await page.getByRole('link', { name: 'What the receipt says' }).click()
        await judge('receipt')

        await store.countersign.sandbox.advance(3600)
        await page.goto(store.url)
        await judge('books')
        await page.getByRole('button', { name: 'Buy' }).first().click()
        await page.waitForURL(`${store.serviceUrl}/**`)
        await typeCode(page, await store.codeFor(phone), 'check')
        await page.getByRole('link', { name: new URL(store.url).host }).click()
        await judge('paid')
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you')

        await store.countersign.sandbox.advance(3600)
        await page.goto(`${store.url}/account`)
        await page.getByRole('button', { name: 'Sign out and forget' }).click()
        await page.goto(`${store.url}/sign-in`)
        await judge('sign-in')
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await judge('second-step')
        await page.getByRole('button', { name: 'Text me a code' }).click()
        await typeCode(page, await store.codeFor(phone))
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your account')
      } finally {
        await context.close()
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

/** No violation that axe can find, nothing to scroll sideways for, and every target big enough for a thumb. */
async function judgePage(context: BrowserContext, page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
  }
  // The page's own script is off and its policy is strict: the judge's script runs in a world beside it.
  const session = await context.newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }
  await run(AXE_SOURCE)
  const found = await run(
    'axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes.map((n) => n.html).join(" ")))',
  )
  expect(found, name).toEqual([])
  const sideways = await run('document.documentElement.scrollWidth - innerWidth')
  expect(sideways, name).toBeLessThanOrEqual(0)
  const small = await run(
    '[...document.querySelectorAll("button, input:not([type=hidden]), nav a")].filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)',
  )
  expect(small, name).toEqual([])
  await session.detach()
}
