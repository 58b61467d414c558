import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appCode } from './authenticator-app.ts'
import { CHROMIUM, FLAGS, hasChromium, judgePage, typeCode } from './browser-judge.ts'
import { PASSWORD } from './people.ts'
import { startStore, type StartedStore } from './start-store.ts'

const LOOKS = [
  { width: 320, colorScheme: 'light', phone: '+14155550150' },
  { width: 390, colorScheme: 'dark', phone: '+14155550151' },
] as const

describe.skipIf(!hasChromium)('in a browser', () => {
  let store: StartedStore
  let browser: Browser
  beforeAll(async () => {
    store = await startStore()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(async () => {
    await browser.close()
    await store.stop()
  })

  test.for(LOOKS)(
    '[P05] [P06] [P09] [P11] [P14] [P18] an account is kept without script, $width pixels wide, for everybody',
    { timeout: 240_000 },
    async ({ width, colorScheme, phone }) => {
      const email = `ada${width}@example.com`
      const looks = { viewport: { width, height: 700 }, colorScheme }
      const context = await browser.newContext({ ...looks, javaScriptEnabled: false })
      const elsewhere = await browser.newContext({ ...looks, javaScriptEnabled: false })
      const judging = await browser.newContext({ ...looks, bypassCSP: true })
      for (const one of [context, elsewhere]) one.setDefaultTimeout(15_000)
      try {
        const page = await context.newPage()
        const other = await elsewhere.newPage()
        const judge = await judging.newPage()
        const look = (of: Page, name: string) => judgePage(of, judge, `${width}-${name}`)
        const press = (of: Page, name: string) => of.getByRole('button', { name }).first().click()
        const heading = (of: Page) => of.getByRole('heading', { level: 1 }).textContent()

        await page.goto(`${store.url}/sign-up`)
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill(PASSWORD)
        await press(page, 'Send me a code')
        await typeCode(page, await store.codeFor(email))
        await page.getByLabel('Phone number').fill('0151 2345')
        await press(page, 'Text me a code')
        await look(page, 'phone-refused')
        await page.getByLabel('Phone number').fill(phone)
        await press(page, 'Text me a code')
        await look(page, 'code-by-sms')
        await typeCode(page, await store.codeFor(phone))
        await store.countersign.sandbox.advance(3600)

        await page.getByRole('link', { name: 'Change the payment method' }).click()
        await look(page, 'card')
        await page.getByLabel('The last four digits').fill('4242')
        await press(page, 'Continue')
        await look(page, 'card-code')
        await typeCode(page, await store.codeFor(phone))
        await look(page, 'card-changed')
        await store.countersign.sandbox.advance(3600)

        await press(page, 'Add an authenticator app')
        await typeCode(page, await store.codeFor(phone))
        await page.locator('summary').click()
        await look(page, 'app')
        const seed = ((await page.locator('details code').textContent()) ?? '').replaceAll(' ', '')
        const shown = async () => appCode(seed, await store.countersign.sandbox.advance(30))
        await typeCode(page, '000000')
        await look(page, 'app-wrong')
        await typeCode(page, await shown())
        await look(page, 'recovery-codes')
        await page.getByRole('link', { name: 'I have written them down' }).click()
        await look(page, 'account')

        await other.goto(`${store.url}/sign-in`)
        await other.getByLabel('E-mail address').fill(email)
        await other.getByLabel('Password').fill(PASSWORD)
        await press(other, 'Sign in')
        await look(other, 'ways')
        await press(other, 'Approve it in another browser')
        await look(other, 'number')
        const number = (await other.locator('.number').textContent()) ?? ''
        await page.reload()
        await look(page, 'account-asked')
        await page.getByRole('link', { name: 'Is this you?' }).click()
        await look(page, 'approval')
        await page.getByLabel('The number on that screen').fill(number)
        await press(page, 'Yes, it is me')
        await press(other, 'I have typed it')
        expect(await heading(other)).toBe('Your account')

        await press(other, 'Sign out')
        await other.goto(`${store.url}/sign-in`)
        await other.getByLabel('E-mail address').fill(email)
        await other.getByLabel('Password').fill(PASSWORD)
        await press(other, 'Sign in')
        await press(other, 'Use my authenticator app')
        await look(other, 'code-of-app')
        await other.getByLabel('Trust this browser').check()
        await typeCode(other, await shown())
        await look(other, 'account-trusting')

        await page.getByRole('link', { name: 'Change the phone number' }).click()
        await look(page, 'phone')
        await page.getByLabel('New phone number').fill(`${phone.slice(0, -1)}9`)
        await press(page, 'Continue')
        await typeCode(page, await shown())
        await look(page, 'phone-code')
        await typeCode(page, await store.codeFor(`${phone.slice(0, -1)}9`))
        await look(page, 'phone-changed')
        await store.countersign.sandbox.advance(3600)

        await other.goto(`${store.url}/forgot`)
        await look(other, 'forgot')
        await other.getByLabel('E-mail address').fill(email)
        await press(other, 'Send me a code')
        await look(other, 'forgot-code')
        await typeCode(other, await store.codeFor(email))
        await look(other, 'one-more-way')
        await press(other, 'Use my authenticator app')
        await typeCode(other, await shown())
        await look(other, 'new-password')
        await other.getByLabel('New password').fill('a staple and a new horse')
        await press(other, 'Set the password')
        await look(other, 'password-changed')
        await other.getByLabel('E-mail address').fill(email)
        await other.getByLabel('Password').fill('a staple and a new horse')
        await press(other, 'Sign in')
        await press(other, 'Use my authenticator app')
        await typeCode(other, await shown())
        await other.goto(store.url)
        await press(other, 'Buy')
        await look(other, 'cooling-off')
        expect(await other.getByRole('alert').textContent()).toContain('nothing can be bought')
      } finally {
        await Promise.all([context.close(), elsewhere.close(), judging.close()])
      }
    },
  )
})
