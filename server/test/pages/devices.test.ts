import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/domain/project/default-policies.ts'
import { policyKey } from '../../src/domain/project/policy.ts'
import { put } from '../../src/domain/store.ts'
import { expectReadable, expectTitle, PLAIN_PHONE, useChromium } from './use-chromium.ts'
import { ELSEWHERE, HOME, startDeviceService, type DeviceService } from './start-device-service.ts'

const ANNA = 'anna@example.test'

const browser = await useChromium()

describe('letting a device in without a script, at 320 and at 1280 pixels', () => {
  let service: DeviceService
  let context: BrowserContext
  let page: Page

  beforeEach(async () => {
    service = await startDeviceService()
    context = await newPhone()
    page = await context.newPage()
  })
  afterEach(async () => {
    await expectReadable(browser, page, service.url)
    await context.close()
    await service.stop()
  })

  test('[DEV-21] [WEB-11] the sign-in comes first, with one field for the address', async () => {
    await page.goto(`${service.url}/code`)
    await expectTitle(page, 'Sign in to Example Books')
    expect(await page.locator('input:visible').count()).toBe(1)
    expect(await page.locator('label[for=identifier]').textContent()).toContain('E-mail address')
    await page.locator('button[name=action][value=continue]').click()
    expect(page.url()).toContain('/sign-in')
  })

  test('[DEV-17] [WEB-11] a code is typed into one big field made for it, in any form, and the device is let in', async () => {
    await signIn('/code')
    const field = page.locator('input[name=user_code]')
    for (const [name, value] of Object.entries({
      autocapitalize: 'characters',
      autocomplete: 'off',
      spellcheck: 'false',
    }))
      expect(await field.getAttribute(name)).toBe(value)
    expect(await field.getAttribute('pattern')).toBeNull()
    const device = await service.ask()
    await field.fill(` ${device.userCode.toLowerCase().replace('-', ' ')} `)
    const question = page.waitForEvent('domcontentloaded')
    await field.press('Enter')
    await question
    await expectTitle(page, 'Is this screen in front of you?')
    await decide('approve')
    await expectTitle(page, 'The device is in')
    expect(await service.poll(device)).toBe('approved')
    await page.getByRole('link', { name: 'Your devices' }).click()
    expect(await page.locator('.device h3').textContent()).toContain('Living room TV')
  })

  test('[DEV-23] the link’s code stands there to be compared, and one press goes on', async () => {
    const device = await service.ask()
    await page.goto(service.url + device.complete)
    await signIn()
    await expectTitle(page, 'Compare the code')
    expect(await page.locator('input[name=user_code]').inputValue()).toBe(device.userCode)
    await press('continue')
    expect(await page.locator('.carried output').textContent()).toBe(device.userCode)
    expect(page.url()).not.toContain(device.userCode)
  })

  test('[M60] [DEV-25] both buttons have the same size and colours, nothing is chosen beforehand, and Enter does not approve', async () => {
    const device = await service.ask({ from: ELSEWHERE })
    await page.goto(service.url + device.complete)
    await signIn()
    await press('continue')
    const [deny, approve] = await Promise.all(['deny', 'approve'].map(buttonLooks))
    expect(deny).toEqual(approve)
    expect(await page.locator(':focus').count()).toBe(0)
    await page.locator('input[name=user_code]').fill(device.userCode)
    const denied = page.waitForEvent('domcontentloaded')
    await page.locator('input[name=user_code]').press('Enter')
    await denied
    await expectTitle(page, 'The device was not let in')
    expect(await service.poll(device)).toBe('access_denied')
  })

  test('[DEV-24] [DEV-26] from another country it warns, and asks for the code of the screen', async () => {
    const device = await service.ask({ from: ELSEWHERE })
    await page.goto(service.url + device.complete)
    await signIn()
    await press('continue')
    expect(await page.locator('.caution').textContent()).toContain('from another country')
    expect(await page.locator('.safety').textContent()).toContain('Nobody honest asks you')
    await decide('approve')
    expect(await page.locator('#notice').textContent()).toContain('not the code of this')
    await page.locator('input[name=user_code]').fill(device.userCode)
    await decide('approve')
    await expectTitle(page, 'The device is in')
  })

  test('[DEV-26] a link alone never stands for a typed code: not with something behind the code, not when another tab brings another meanwhile', async () => {
    await signIn('/code')
    const device = await service.ask({ from: ELSEWHERE })
    await page.goto(`${service.url}/code?user_code=${device.userCode}%00`)
    expect(await page.locator('input[name=user_code]').inputValue()).toBe('')
    await page.goto(service.url + device.complete)
    const other = await context.newPage()
    await other.goto(`${service.url}/code?user_code=BCDF-GHJK`)
    await press('continue')
    await decide('approve')
    expect(await page.locator('#notice').textContent()).toContain('not the code of this')
    expect(await service.poll(device)).toBe('authorization_pending')
  })

  test('[DEV-22] a scope is shown to its last character, however long it is', async () => {
    const scope = `${'read.'.repeat(39)}admin`
    await signIn('/code')
    const client = await service.client({ scope })
    // It names none, and so asks for all that its client may.
    await type((await service.ask({ client })).userCode)
    const shown = page.locator('dd li', { hasText: scope })
    expect(await shown.count()).toBe(1)
    const box = await shown.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  })

  test('denied, and looked at again', async () => {
    await enterNew()
    await decide('deny')
    await expectTitle(page, 'The device was not let in')
    await page.reload()
    await expectTitle(page, 'The device was not let in')
  })

  test('"I did not start this" stops it and says what to do', async () => {
    await enterNew()
    await decide('report')
    await expectTitle(page, 'Thank you for telling us')
  })

  test('expired while the question was open', async () => {
    await enterNew()
    await service.advance(601)
    await page.reload()
    await expectTitle(page, 'The time is over')
  })

  test('used: the device is in, and the question is opened again', async () => {
    await enterNew()
    const question = page.url()
    await decide('approve')
    await page.goto(question)
    await expectTitle(page, 'Already approved')
  })

  test('wrong: it says so, and the code can be typed again', async () => {
    await signIn('/code')
    await type('BCDF-GHJK')
    expect(await page.locator('#notice').textContent()).toContain('That code is not right')
    await type((await service.ask()).userCode)
    await expectTitle(page, 'Is this screen in front of you?')
  })

  test('mistyped: a slip is told from a wrong code', async () => {
    await useCheckCharacter()
    await signIn('/code')
    const { userCode } = await service.ask()
    const last = userCode.endsWith('B') ? 'C' : 'B'
    await type(userCode.slice(0, -1) + last)
    expect(await page.locator('#notice').textContent()).toContain('There is a slip in that code')
  })

  test('too many wrong codes: it says how long to wait', async () => {
    await signIn('/code')
    for (const end of ['K', 'L', 'M', 'N', 'P', 'Q']) await type(`BCDF-GHJ${end}`)
    await expectTitle(page, 'Too many wrong codes')
    expect(await page.locator('.next').textContent()).toMatch(/Try again in \d+:\d\d/)
  })

  test('[DEV-34] another person has the code open', async () => {
    const { userCode } = await service.ask()
    const other = await newPhone()
    const otherPage = await other.newPage()
    await signIn('/code', 'ben@example.test', otherPage)
    await otherPage.locator('input[name=user_code]').fill(userCode)
    await press('continue', otherPage)
    await signIn('/code')
    await type(userCode)
    await expectTitle(page, 'Somebody else has entered this code')
    await other.close()
  })

  test('[DEV-33] a sign-in that is too old is asked for again', async () => {
    await signIn('/code')
    await service.advance(901)
    await page.goto(`${service.url}/code`)
    await type((await service.ask()).userCode)
    await decide('approve')
    expect(await page.locator('main').textContent()).toContain('Please sign in once more')
  })

  test('[ADM-07] with no device the page says so; a device stands there once it came for its tokens', async () => {
    await signIn('/me')
    expect(await page.locator('.empty').textContent()).toContain('No device is in')
    await page.getByRole('link', { name: 'Enter a code' }).click()
    await type((await service.ask()).userCode)
    await decide('approve')
    await page.goto(`${service.url}/me`)
    // Only a device that came for its tokens is in.
    expect(await page.locator('.device').count()).toBe(0)
  })

  test('[ADM-07] a device is renamed and removed, and the person signs out', async () => {
    const device = await enterNew()
    await decide('approve')
    await service.poll(device)
    await page.goto(`${service.url}/me`)
    await page.getByLabel('Name of the device').fill('Attic TV')
    await press('rename_device')
    expect(await page.locator('.device h3').textContent()).toContain('Attic TV')
    await page.locator('summary', { hasText: 'Remove this device' }).click()
    await press('revoke_device')
    expect(await page.locator('#notice').textContent()).toContain('The device is removed')
    await press('sign_out')
    expect(await page.locator('#notice').textContent()).toContain('You are signed out')
  })

  test('[DEV-30] the notice’s link removes the device', async () => {
    const device = await enterNew()
    await decide('approve')
    await service.poll(device)
    const notice = (await service.messages(ANNA)).at(-1)?.text ?? ''
    await context.clearCookies()
    await page.goto(/http\S+\/revoke\/\S+/.exec(notice)?.[0] ?? '')
    await expectTitle(page, 'Did you let this device in?')
    await press('revoke')
    await expectTitle(page, 'The device is removed')
  })

  test('a link that leads to no device', async () => {
    await page.goto(`${service.url}/revoke/nothing`)
    await expectTitle(page, 'This link leads to no device')
  })

  async function useCheckCharacter(): Promise<void> {
    const usual = defaultPolicy('device')
    if (usual?.userCode === undefined) throw new Error('no policy for devices')
    const policy = { ...usual, userCode: { ...usual.userCode, check: true } }
    const key = policyKey(service.project.id, 'device')
    await service.store.change([key], () => ({
      writes: [put(key, policy)],
      events: [],
      outcome: undefined,
    }))
  }

  function newPhone(): Promise<BrowserContext> {
    return browser.newContext({
      ...PLAIN_PHONE,
      extraHTTPHeaders: { 'x-forwarded-for': HOME },
    })
  }

  /** On the sign-in page, or on the way to `path`, until the page behind it is open. */
  async function signIn(path?: string, address = ANNA, on = page): Promise<void> {
    if (path !== undefined) await on.goto(service.url + path)
    await on.locator('input[name=identifier]').fill(address)
    await press('continue', on)
    await on.locator('input[name=code]').fill(await service.code(address))
    await press('check', on)
  }

  async function enterNew() {
    await signIn('/code')
    const device = await service.ask()
    await type(device.userCode)
    return device
  }

  async function type(userCode: string): Promise<void> {
    await page.locator('input[name=user_code]').fill(userCode)
    await press('continue')
  }

  function press(action: string, on = page): Promise<void> {
    return follow(on.locator(`button[name=action][value=${action}]`), on)
  }

  function decide(decision: string): Promise<void> {
    return follow(page.locator(`button[name=decision][value=${decision}]`))
  }

  /** Until the page that a button leads to is there: on a busy machine the press itself is over before the service has heard of it. */
  async function follow(button: Locator, on = page): Promise<void> {
    const next = on.waitForEvent('domcontentloaded')
    await button.click()
    await next
  }

  /** What a person sees of a button, its place and words aside. */
  async function buttonLooks(decision: string) {
    const button = page.locator(`button[name=decision][value=${decision}]`)
    const box = await button.boundingBox()
    return {
      width: Math.round(box?.width ?? 0),
      height: Math.round(box?.height ?? 0),
      top: Math.round(box?.y ?? 0),
      style: await button.evaluate((element) => {
        const { color, backgroundColor, borderColor, opacity, fontSize, fontWeight } =
          getComputedStyle(element)
        return { color, backgroundColor, borderColor, opacity, fontSize, fontWeight }
      }),
    }
  }
})
