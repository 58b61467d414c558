import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import { signIn, startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf, type InjectBrowser } from './inject-browser.ts'

const ANNA = 'anna@example.test'
const BEN = 'ben@example.test'

let service: DeviceService

beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

/** A person who is signed in, with a device that is in, and that device's access token. */
async function withDevice(address = ANNA, name = 'Living room TV') {
  const browser = injectBrowser(service)
  await signIn(service, browser, address, '/code')
  return { browser, ...(await letIn(browser, name)) }
}

async function letIn(browser: InjectBrowser, name: string) {
  const device = await service.ask({ name })
  await browser.open('/code')
  await browser.press('continue', { user_code: device.userCode })
  await browser.press('', { decision: 'approve' })
  const { access_token: token = '' } = await service.tokens(device)
  return { token, id: String(claimsOf(token)['device']) }
}

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

/** Where the link in the newest notice to this address leads. */
async function revokeLink(address = ANNA): Promise<string> {
  const notice = (await service.messages(address)).at(-1)
  const link = /https:\/\/verify\.shop\.example(\/revoke\/\S+)/.exec(notice?.text ?? '')?.[1]
  if (link === undefined) throw new Error(`no link: ${notice?.text ?? 'no message'}`)
  return link
}

describe('a person’s own page', () => {
  test('with no device it says what will stand there', async () => {
    const browser = injectBrowser(service)
    const page = await signIn(service, browser)
    expect(textOf(page)).toContain('No device is in')
    expect(textOf(page)).toContain('Signed in as')
    expect(textOf(page)).not.toContain(ANNA)
  })

  test('[LEA-05] who has no account with the application is called by the covered address everywhere, and never by what we call the account', async () => {
    const { browser } = await withDevice()
    const { store, vault, project } = service
    const target = vault.fingerprint('target', project.id, 'email', ANNA)
    const subject = (await store.find(addressOwnerKey(project.id, target)))?.subject ?? ''
    expect(subject).toMatch(/^acc_/)
    const { userCode } = await service.ask()
    const pages = [
      await browser.open('/me'),
      await browser.open('/code'),
      await browser.press('continue', { user_code: userCode }),
      await browser.press('', { decision: 'approve' }),
      await browser.open(browser.address()),
      await browser.open(await revokeLink()),
    ]
    for (const page of pages) {
      expect(page.statusCode).toBe(200)
      expect(page.body).not.toContain(subject)
      expect(page.body).not.toContain('acc_')
    }
  })

  test('[ADM-07] lists the devices with name, application, since when, last seen and where', async () => {
    const { browser } = await withDevice()
    await letIn(browser, 'Kitchen speaker')
    const page = textOf(await browser.open('/me'))
    for (const part of [
      'Living room TV',
      'Kitchen speaker',
      'Example Player',
      'Since',
      'Last seen',
      'United States',
    ])
      expect(page).toContain(part)
    expect(page.indexOf('Kitchen speaker')).toBeLessThan(page.indexOf('Living room TV'))
  })

  test('[ADM-07] a removed device is out at once: its token is good for nothing', async () => {
    const { browser, token, id } = await withDevice()
    expect(await service.isActive(token)).toBe(true)
    await browser.open('/me')
    const page = await browser.press('revoke_device', { device: id })
    expect(textOf(page)).toContain('The device is removed')
    expect(textOf(page)).toContain('No device is in')
    expect(await service.isActive(token)).toBe(false)
  })

  test('a device can be given another name; one that is none is refused', async () => {
    const { browser, id } = await withDevice()
    await browser.open('/me')
    expect(
      textOf(await browser.press('rename_device', { device: id, name: 'Attic TV' })),
    ).toContain('Attic TV')
    for (const name of ['', '  ', 'x'.repeat(61)]) {
      const page = textOf(await browser.press('rename_device', { device: id, name }))
      expect(page).toContain('That name cannot be used')
      expect(page).toContain('Attic TV')
    }
  })

  test('[DEV-32] nobody can name or remove another person’s device, by its id or by a form of another site', async () => {
    const anna = await withDevice()
    const ben = injectBrowser(service)
    await signIn(service, ben, BEN)
    const page = await ben.press('revoke_device', { device: anna.id })
    expect(textOf(page)).toContain('No device is in')
    await ben.press('rename_device', { device: anna.id, name: 'Ben was here' })
    await anna.browser.open('/me')
    const { csrfToken } = anna.browser.form()
    const form = (token: string) =>
      new URLSearchParams({
        csrf_token: token,
        action: 'revoke_device',
        device: anna.id,
      }).toString()
    for (const [headers, token] of [
      [{ ...formHeaders(), 'sec-fetch-site': 'cross-site' }, csrfToken],
      [formHeaders(), ''],
      [formHeaders(), ben.form().csrfToken],
    ] as const) {
      const answer = await anna.browser.send({
        method: 'POST',
        path: '/me',
        headers,
        body: form(token),
      })
      expect(answer.statusCode).toBe(403)
    }
    expect(await service.isActive(anna.token)).toBe(true)
    expect(textOf(await anna.browser.open('/me'))).not.toContain('Ben was here')
  })
})

describe('the link in the notice of a new device', () => {
  test('[DEV-30] removes the device without a sign-in, and only by its button', async () => {
    const { token } = await withDevice()
    const link = await revokeLink()
    const anybody = injectBrowser(service)
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const)
      await anybody.send({ method, path: link })
    const page = await anybody.open(link)
    expect(textOf(page)).toContain('Did you let this device in?')
    expect(textOf(page)).toContain('Living room TV')
    expect(page.body.match(/value="revoke"/g)).toHaveLength(1)
    expect(await service.isActive(token)).toBe(true)
    expect(textOf(await anybody.press('revoke'))).toContain('The device is removed')
    expect(await service.isActive(token)).toBe(false)
    expect(textOf(await anybody.open(link))).toContain('The device is removed')
  })

  test('[DEV-30] [WEB-01] the first button, which a mail scanner presses, changes nothing', async () => {
    const { token } = await withDevice()
    const anybody = injectBrowser(service)
    const page = await anybody.open(await revokeLink())
    expect(/<button[^>]*value="([a-z]+)"/.exec(page.body)?.[1]).toBe('keep')
    expect(textOf(await anybody.press('keep'))).toContain('The device stays')
    expect(await service.isActive(token)).toBe(true)
  })

  test('[WEB-03] its form must come from our page', async () => {
    const { token } = await withDevice()
    const path = await revokeLink()
    const anybody = injectBrowser(service)
    await anybody.open(path)
    const form = (csrf: string) =>
      new URLSearchParams({ csrf_token: csrf, action: 'revoke' }).toString()
    for (const [headers, csrf] of [
      [{ ...formHeaders(), 'sec-fetch-site': 'cross-site' }, anybody.form().csrfToken],
      [formHeaders(), ''],
    ] as const) {
      const answer = await anybody.send({ method: 'POST', path, headers, body: form(csrf) })
      expect(answer.statusCode).toBe(403)
    }
    expect(await service.isActive(token)).toBe(true)
  })

  test('[COD-16] a link that is not ours, cut short or of another kind leads to one and the same page', async () => {
    await withDevice()
    const link = await revokeLink()
    const last = link.endsWith('A') ? 'B' : 'A'
    const bodies = new Set<string>()
    for (const path of [
      '/revoke/nonsense',
      '/revoke/%00',
      link.slice(0, -1) + last,
      link.slice(0, -5),
      link.replace(/^\/revoke\/.{40}/, `/revoke/${'0'.repeat(40)}`),
    ]) {
      const answer = await injectBrowser(service).send({ path })
      expect([path, answer.statusCode]).toEqual([path, 404])
      expect(textOf(answer)).toContain('This link leads to no device')
      bodies.add(answer.body)
    }
    expect(bodies.size).toBe(1)
  })
})
