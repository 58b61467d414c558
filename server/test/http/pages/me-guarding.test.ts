import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { must } from '../../requirements/factor-cast.ts'
import { formHeaders, injectBrowser, textOf, type InjectBrowser } from './inject-browser.ts'
import {
  addApp,
  ANNA,
  atHome,
  otherProject,
  confirmByMail,
  idsOn,
  subjectOf,
} from './on-own-pages.ts'

const NEW = 'anna@work.example.test'

let service: DeviceService

beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

/** Begins to add an address in this browser, and answers the code that was sent there. */
async function beginAdding(browser: InjectBrowser, to = NEW): Promise<string> {
  await browser.open('/me')
  await browser.press('add_address')
  await confirmByMail(service, browser)
  await browser.press('start_address', { to })
  return service.code(to)
}

/** Sends a form of the page that is open, whatever its fields hold, and follows nothing. */
function post(browser: InjectBrowser, fields: Readonly<Record<string, string>>) {
  const csrf = browser.form().csrfToken
  const body = new URLSearchParams({ csrf_token: csrf, ...fields }).toString()
  return browser.send({ method: 'POST', path: '/me', headers: formHeaders(), body })
}

/** The recovery codes on a page, in their order. */
function codesOn({ body }: { readonly body: string }): readonly string[] {
  return [...body.matchAll(/<code>([^<]+)</g)].map(([, code = '']) => code)
}

describe('an address that a session began to add', () => {
  async function endEverySession(how: string) {
    if (how === 'signed out everywhere') {
      const anna = await atHome(service)
      await anna.press('sign_out_everywhere')
      return
    }
    const subject = await subjectOf(service)
    const ask = { purpose: 'recovery', channel: 'email', subject }
    const { id } = await must(service, 201, '/v1/verifications', ask)
    const check = { code: await service.code(ANNA) }
    await must(service, 200, `/v1/verifications/${id}/checks`, check)
  }

  for (const how of ['signed out everywhere', 'recovered the account'])
    test(`[REC-13] is not added by its code once its owner has ${how}`, async () => {
      const thief = await atHome(service)
      const code = await beginAdding(thief)
      await service.advance(121)
      await endEverySession(how)
      await thief.press('check', { code })
      await expect(subjectOf(service, NEW)).rejects.toThrow('nobody has this address')
      const id = `ver_${thief.address().slice('/v/'.length).split('.')[0] ?? ''}`
      expect((await service.call(`/v1/verifications/${id}`)).body.status).toBe('canceled')
    })

  test('[TOK-10] is added all the same when the session was raised once more meanwhile, and has a new token', async () => {
    const browser = await atHome(service)
    const code = await beginAdding(browser)
    const place = browser.address()
    const before = browser.cookies().get('__Host-session')
    await service.advance(301)
    await browser.open('/me')
    await browser.press('add_totp')
    await confirmByMail(service, browser)
    expect(browser.cookies().get('__Host-session')).not.toBe(before)
    await browser.open(place)
    await browser.press('check', { code })
    expect(idsOn(await browser.open('/me'), 'adr')).toHaveLength(2)
  })
})

test('[REC-01] recovery codes are not shown again later, by the form that made them sent once more', async () => {
  const browser = await atHome(service)
  await addApp(service, browser)
  await browser.open('/me/add/codes')
  const { hidden } = browser.form()
  const send = () => post(browser, { ...hidden, action: 'make_codes' })
  const first = await send()
  expect(codesOn(first)).toHaveLength(10)
  await service.advance(50)
  expect(codesOn(await send())).toEqual(codesOn(first))
  await service.advance(10)
  const again = await send()
  expect(again.statusCode).toBe(303)
  expect(again.headers.location).toBe('/me/add/codes')
})

test('[WEB-08] an id in a form that is none leads back to one’s own page, and nowhere else', async () => {
  const browser = await atHome(service)
  const forms = [
    ['confirm_totp', 'authenticator'],
    ['confirm_passkey', 'authenticator'],
    ['remove_totp', 'authenticator'],
    ['drop_authenticator', 'authenticator'],
    ['remove_address', 'address'],
    ['drop_address', 'address'],
  ] as const
  for (const [action, field] of forms)
    for (const id of ['', 'x\r\nset-cookie: a=b', '\u0000', 'ü€', '../../../..//evil.example']) {
      const answer = await post(browser, { action, [field]: id })
      expect
        .soft([answer.statusCode, answer.headers.location], `${action} ${id}`)
        .toEqual([303, '/me'])
    }
})

test('a link cannot make one’s own page say what did not happen, and what did happen is said once', async () => {
  const browser = await atHome(service)
  const plain = textOf(await browser.open('/me'))
  for (const word of ['address_added', 'removed', 'approval_approved', 'last_address'])
    expect.soft(textOf(await browser.open(`/me?s=${word}`)), word).toBe(plain)
  expect(textOf(await browser.open('/me/add/codes?s=totp_added'))).not.toContain('The app works')
  const code = await beginAdding(browser)
  expect(textOf(await browser.press('check', { code }))).toContain('The address is added')
  expect(browser.address()).toBe('/me?s=address_added')
  expect(textOf(await browser.open('/me?s=address_added'))).not.toContain('The address is added')
})

test('an address that somebody else has proven since tells its earlier owner nothing of them', async () => {
  const anna = await atHome(service)
  const code = await beginAdding(anna)
  await anna.press('check', { code })
  await service.advance(601)
  const to = { channel: 'email', to: NEW, subject: 'berta' }
  const { id } = await must(service, 201, '/v1/verifications', { ...to, purpose: 'add_address' })
  const activity = async () => {
    const text = textOf(await anna.open('/me'))
    return text.slice(text.indexOf('What happened lately'))
  }
  // While it is still Anna's, what was asked of somebody else there is not hers to see.
  expect(await activity()).not.toContain('Waiting')
  const check = { code: await service.code(NEW) }
  await must(service, 200, `/v1/verifications/${id}/checks`, check)
  await service.advance(601)
  const berta = injectBrowser(service, '1.1.1.1')
  await berta.open('/me')
  await berta.press('continue', { identifier: NEW })
  expect(await activity()).not.toContain('Waiting')
})

test('who signs out while they confirm who they are signs in again to the project they were in', async () => {
  const { path, code } = await otherProject(service)
  const browser = injectBrowser(service)
  await browser.open(path)
  await browser.press('continue', { identifier: ANNA })
  await browser.press('check', { code: await code(ANNA) })
  await service.advance(31)
  await browser.open('/me')
  await browser.press('add_totp')
  await browser.press('confirm')
  const place = browser.address()
  await browser.open('/me')
  await browser.press('sign_out')
  await browser.open(place)
  await browser.press('check', { code: await code(ANNA) })
  expect(browser.address()).toBe(`/sign-in?for=${encodeURIComponent(path)}`)
})
