import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { factorsOf, must } from '../requirements/factor-cast.ts'
import { startPageService, type PageService } from './start-page-service.ts'
import {
  complaintsOf,
  expectReadable,
  expectTitle,
  PLAIN_PHONE,
  useChromium,
} from './use-chromium.ts'

const browser = await useChromium()
const SUBJECT = 'u-1'

let service: PageService
let context: BrowserContext
let page: Page
let complaints: readonly string[]
let cdp: CDPSession
let authenticatorId: string

beforeEach(async () => {
  service = await startPageService({ host: 'localhost' })
  context = await browser.newContext({ locale: 'en-GB' })
  page = await context.newPage()
  complaints = complaintsOf(page)
  cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const made = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  authenticatorId = made.authenticatorId
})
afterEach(async () => {
  await context.close()
  await service.stop()
  expect(complaints).toEqual([])
})

/** Makes a passkey in this browser, as an application's page would. */
async function enrol(): Promise<void> {
  const { id, options } = await must(service, 201, factorsOf(SUBJECT), { type: 'passkey' })
  await page.goto(`${service.url}/help`)
  const credential = await page.evaluate(async (given) => {
    const { PublicKeyCredential, navigator } = globalThis
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(given)
    const made = await navigator.credentials.create({ publicKey })
    return made instanceof PublicKeyCredential ? made.toJSON() : undefined
  }, options)
  await must(service, 200, `${factorsOf(SUBJECT)}/${String(id)}/confirmation`, { credential })
}

describe('with a passkey in the browser', () => {
  test('one press on the sign-in page signs a person in, without a name', async () => {
    await enrol()
    await page.goto(`${service.url}/me`)
    await page.locator('button[name=action][value=passkey]').click()
    await page.waitForURL(/\/me$/)
    const cookies = await context.cookies(service.url)
    expect(cookies.map(({ name }) => name)).toContain('session')
  })

  test('who did not unlock it is told, nothing is sent, and the next press works', async () => {
    await enrol()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.goto(`${service.url}/me`)
    await page.locator('button[name=action][value=passkey]').click()
    const said = page.locator('[data-passkey-failed]')
    await said.filter({ hasText: 'No passkey was used' }).waitFor()
    expect(page.url()).not.toContain('?')
    await expectReadable(browser, page, service.url)
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await page.locator('button[name=action][value=passkey]').click()
    await page.waitForURL(/\/me$/)
  })

  test('a verification of an application is answered by it', async () => {
    await enrol()
    const v = await service.start({ channel: 'passkey', subject: SUBJECT, to: undefined })
    await page.goto(service.url + service.pagePath(v))
    await page.locator('button[value=passkey]').click()
    await page.waitForURL(/s=approved/)
    await expectTitle(page, 'Confirmed')
  })
})

test('[WEB-11] without a script no passkey is offered, and the page of one says why and offers the others', async () => {
  const plain = await browser.newContext(PLAIN_PHONE)
  const seen = await plain.newPage()
  await seen.goto(`${service.url}/me`)
  expect(await seen.locator('button:visible').allTextContents()).toEqual([
    expect.stringContaining('Continue'),
  ])
  await seen.locator('#identifier').fill('anna@example.test')
  await seen.locator('button[value=continue]').click()
  await seen.locator('details.another summary').click()
  await expectReadable(browser, seen, service.url)
  await seen.locator('button[formaction$="channel=passkey"]').click()
  expect(await seen.locator('main').textContent()).toContain('A passkey works only with scripts')
  expect(await seen.locator('button[value=passkey]:visible').count()).toBe(0)
  await seen.locator('details.another summary').click()
  await seen.locator('button[formaction$="channel=approval"]').click()
  expect(await seen.locator('output').textContent()).toMatch(/^[1-9]\d$/)
  await expectReadable(browser, seen, service.url)
  await plain.close()
})

test('a page that waits for an approval goes on by itself', async () => {
  const v = await service.start({ channel: 'approval', subject: SUBJECT, to: undefined })
  await page.goto(service.url + service.pagePath(v))
  const number = (await page.locator('output').textContent()) ?? ''
  await must(service, 200, `/v1/verifications/${v.id}/approval`, { subject: SUBJECT, number })
  await page.locator('[data-state=approved]').waitFor()
  await expectTitle(page, 'Confirmed')
})
