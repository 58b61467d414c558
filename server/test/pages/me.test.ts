import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appCode } from '../http/pages/on-own-pages.ts'
import { HOME, startDeviceService, type DeviceService } from './start-device-service.ts'
import {
  complaintsOf,
  expectReadable,
  expectTitle,
  PLAIN_PHONE,
  useChromium,
} from './use-chromium.ts'

const ANNA = 'anna@example.test'

const browser = await useChromium()

let service: DeviceService
let context: BrowserContext
let page: Page
let url: string
let scripted: boolean

beforeEach(async () => {
  service = await startDeviceService({ host: 'localhost' })
  url = service.url
})
afterEach(async () => {
  await context.close()
  await service.stop()
})

async function open(options: Parameters<typeof browser.newContext>[0]): Promise<void> {
  context = await browser.newContext({
    ...options,
    extraHTTPHeaders: { 'x-forwarded-for': HOME },
  })
  page = await context.newPage()
  scripted = options?.javaScriptEnabled !== false
}

test('[WEB-11] without a script an app is added by typing its key, recovery codes are shown, and everything can be read at 320 and at 1280 pixels', async () => {
  await open(PLAIN_PHONE)
  await signIn()
  await expectTitle(page, 'Your account')
  await press('add_totp')
  await expectTitle(page, 'Confirm it is you')
  await press('confirm')
  await type(await service.code(ANNA))
  await press('add_totp')
  await expectTitle(page, 'Add an authenticator app')
  await expectReadable(browser, page, url)
  await page.locator('summary', { hasText: 'Type it instead' }).click()
  const shown = (await page.locator('output.secret').textContent()) ?? ''
  expect(shown.split(' ').every((group) => group.length === 4)).toBe(true)
  await page.locator('input[name=code]').fill(appCode(service, shown.replaceAll(' ', '')))
  await press('confirm_totp')
  await expectTitle(page, 'Make recovery codes')
  await press('make_codes')
  await expectTitle(page, 'Your recovery codes')
  expect(await page.locator('.codes code').count()).toBe(10)
  await page.getByRole('link', { name: 'I have written them down' }).click()
  expect(await page.locator('#notice').textContent()).toContain('Keep your recovery codes safe')
  await expectReadable(browser, page, url)
})

test('[WEB-11] without a script a passkey’s page says what is needed', async () => {
  await open(PLAIN_PHONE)
  await signIn()
  await press('add_passkey')
  await press('confirm')
  await type(await service.code(ANNA))
  await press('add_passkey')
  expect(await page.locator('[data-without-passkey]').textContent()).toContain('scripts')
  expect(await page.locator('button[value=confirm_passkey]').isVisible()).toBe(false)
  await expectReadable(browser, page, url)
})

test('[PKY-19] a passkey is made, is asked for before the next change, and is removed after a plain question', async () => {
  await open({ locale: 'en-GB' })
  const complaints = complaintsOf(page)
  await useVirtualAuthenticator()
  await signIn()
  await press('add_passkey')
  await press('confirm')
  await page.locator('input[name=code]').fill(await service.code(ANNA))
  await page.waitForURL(/\/me\/add\/passkey$/)
  await press('add_passkey')
  await page.waitForURL(/\/me\/add\/codes/)
  expect(await page.locator('#notice').textContent()).toContain('The passkey works')
  await page.goto(`${url}/me`)
  expect(await page.locator('[data-authenticator]').count()).toBe(1)
  expect(await page.locator('[data-authenticator] h3').textContent()).toContain('on Linux')
  // By mail was enough before there was a passkey, and is not any more.
  await press('add_totp')
  await expectTitle(page, 'Confirm it is you')
  await press('confirm')
  await page.waitForURL(/\/me\/add\/app$/)
  await page.goto(`${url}/me`)
  await page.locator('summary', { hasText: 'Rename or remove' }).click()
  await press('remove_passkey')
  await expectTitle(page, 'Remove this passkey?')
  expect(await page.locator('.caution').textContent()).toContain('This is the last one')
  await press('drop_authenticator')
  expect(await page.locator('#notice').textContent()).toContain('It is removed')
  expect(complaints).toEqual([])
})

test('a browser that has a passkey for the account already says so, and nothing is sent', async () => {
  await open({ locale: 'en-GB' })
  await useVirtualAuthenticator()
  await signIn()
  await press('add_passkey')
  await press('confirm')
  await page.locator('input[name=code]').fill(await service.code(ANNA))
  await page.waitForURL(/\/me\/add\/passkey$/)
  await press('add_passkey')
  await page.waitForURL(/\/me\/add\/codes/)
  await page.goto(`${url}/me`)
  await press('add_passkey')
  await press('confirm')
  await page.waitForURL(/\/me\/add\/passkey$/)
  await press('add_passkey')
  await page.waitForURL(/\/me\/add\/passkey\/aut_/)
  await expect
    .poll(() => page.locator('[data-create-failed]').textContent())
    .toContain('has a passkey for your account already')
})

test('a press that takes something away asks once, without a script too', async () => {
  await open(PLAIN_PHONE)
  await signIn('/code')
  const device = await service.ask()
  await page.locator('input[name=user_code]').fill(device.userCode)
  await press('continue')
  await page.locator('button[value=approve]').click()
  await service.poll(device)
  await page.goto(`${url}/me`)
  const remove = page.locator('button[value=revoke_device]')
  expect(await remove.isVisible()).toBe(false)
  await page.locator('summary', { hasText: 'Remove this device' }).click()
  expect(await remove.isVisible()).toBe(true)
  await expectReadable(browser, page, url)
  await remove.click()
  expect(await page.locator('#notice').textContent()).toContain('The device is removed')
})

async function useVirtualAuthenticator(): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Signs in, long enough ago that another message may be sent. */
async function signIn(path = '/me'): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.locator('input[name=identifier]').fill(ANNA)
  await press('continue')
  await page.locator('input[name=code]').fill(await service.code(ANNA))
  // With a script the page sends a complete code by itself.
  if (scripted) await page.waitForURL(`${url}${path}`)
  else await press('check')
  await service.advance(31)
}

async function type(code: string): Promise<void> {
  await page.locator('input[name=code]').fill(code)
  await press('check')
}

async function press(action: string): Promise<void> {
  await page.locator(`button[name=action][value=${action}]`).first().click()
}
