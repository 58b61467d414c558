import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, FLAGS, hasChromium, judgePage, typeCode } from './browser-judge.ts'
import { PASSWORD } from './people.ts'
import { startStore } from './start-store.ts'

describe.skipIf(!hasChromium)('in a browser', () => {
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
        await page.getByRole('button', { name: 'Buy' }).last().click()
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
