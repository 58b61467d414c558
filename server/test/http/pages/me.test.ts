import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { trustDevice } from '../../../src/domain/factor/trusted-devices.ts'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'
import { addApp, ANNA, appCode, atHome, confirmByMail, idsOn, subjectOf } from './on-own-pages.ts'

const BEN = 'ben@example.test'
const NEW = 'anna@work.example.test'

let service: DeviceService

beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

describe('“Is this you?” on a person’s own page', () => {
  /** Another screen asks Anna to approve something. */
  async function asked(purpose = 'approval') {
    const { body } = await service.call('/v1/verifications', {
      purpose,
      channel: 'approval',
      subject: await subjectOf(service),
      context: { ip: '203.0.113.7', user_agent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0' },
    })
    const status = async () =>
      String((await service.call(`/v1/verifications/${body.id}`)).body.status)
    return { id: String(body.id), number: String(body.number), status }
  }

  test('[TXN-19] tells what is asked, from where and when, and is approved by typing the number, which is nowhere on it', async () => {
    const browser = await atHome(service)
    const { id, number, status } = await asked()
    const page = await browser.open('/me')
    const text = textOf(page)
    expect(text.indexOf('Is this you?')).toBeLessThan(text.indexOf('Ways to prove it is you'))
    for (const part of ['203.0.113.', 'Firefox', 'Asked']) expect(text).toContain(part)
    expect(page.body).not.toMatch(new RegExp(`>\\s*${number}\\s*<|value="${number}"`))
    const done = await browser.press('approve', { approval: id, number: ` ${number} ` })
    expect(textOf(done)).toContain('The other screen goes on by itself')
    expect(await status()).toBe('approved')
    expect(textOf(done)).not.toContain('Is this you?')
  })

  test('[TXN-19] without a number nothing is approved; a wrong one counts, and the third stops it', async () => {
    const browser = await atHome(service)
    const { id, number, status } = await asked()
    await browser.open('/me')
    for (const none of ['', 'x', '123'])
      expect(textOf(await browser.press('approve', { approval: id, number: none }))).toContain(
        'No number was typed',
      )
    const wrong = number === '42' ? '43' : '42'
    for (const said of ['That is not the number', 'That is not the number', 'It was stopped'])
      expect(textOf(await browser.press('approve', { approval: id, number: wrong }))).toContain(
        said,
      )
    expect(textOf(await browser.press('approve', { approval: id, number }))).not.toContain(
      'Approved',
    )
    expect(await status()).toBe('locked')
  })

  test('[TXN-18] “No” ends it and tells the application, and every address on file, that it was not them', async () => {
    const browser = await atHome(service)
    const { id, status } = await asked()
    await browser.open('/me')
    expect(textOf(await browser.press('deny', { approval: id }))).toContain('Stopped')
    expect(await status()).toBe('denied')
    const story = await service.store.timeline(service.project.id, id)
    expect(story.map(({ type }) => type)).toContain('verification.reported')
    const told = (await service.messages(ANNA)).at(-1)
    expect(told?.text).toContain('the answer was no')
    expect(told?.code).toBeUndefined()
  })

  test('[ADM-07] nobody else can answer it', async () => {
    await atHome(service)
    const { id, number, status } = await asked()
    const ben = await atHome(service, BEN)
    expect(textOf(await ben.open('/me'))).not.toContain('Is this you?')
    await ben.press('approve', { approval: id, number })
    await ben.press('deny', { approval: id })
    expect(await status()).toBe('pending')
  })
})

describe('addresses on a person’s own page', () => {
  test('[REC-16] one is added by a code that is sent to it, after a proof, and the other one is told', async () => {
    const browser = await atHome(service)
    expect(textOf(await browser.press('add_address'))).toContain('Confirm it is you')
    await confirmByMail(service, browser)
    const wrong = await browser.press('start_address', { to: 'no address' })
    expect(wrong.statusCode).toBe(422)
    expect(textOf(wrong)).toContain('We cannot read that address')
    await browser.press('start_address', { to: NEW })
    const done = await browser.press('check', { code: await service.code(NEW) })
    expect(textOf(done)).toContain('The address is added')
    expect(idsOn(done, 'adr')).toHaveLength(2)
    expect(done.body).not.toContain(NEW)
    expect((await service.messages(ANNA)).at(-1)?.code).toBeUndefined()
  })

  test('[REC-16] one is removed after it was asked once; the last one stays', async () => {
    const browser = await atHome(service)
    await browser.press('add_address')
    await confirmByMail(service, browser)
    await browser.press('start_address', { to: NEW })
    const home = await browser.press('check', { code: await service.code(NEW) })
    const [first = '', second = ''] = idsOn(home, 'adr')
    await browser.press('remove_address', { address: second })
    expect(textOf(await browser.press('drop_address'))).toContain('The address is removed')
    await browser.press('remove_address', { address: first })
    expect(textOf(await browser.press('drop_address'))).toContain('This is your last address')
  })

  test('[M42] none is added or removed without a proof, whatever form is sent', async () => {
    const browser = await atHome(service)
    const [address = ''] = idsOn(await browser.open('/me'), 'adr')
    for (const press of [
      () => browser.press('start_address', { to: NEW }),
      () => browser.press('drop_address', { address }),
    ]) {
      await browser.open('/me')
      expect(textOf(await press())).toContain('Confirm it is you')
    }
    expect(await service.messages(NEW)).toEqual([])
  })
})

describe('sessions and trusted browsers on a person’s own page', () => {
  test('[ADM-07] lists where one is signed in, this one marked; another one is ended at once', async () => {
    const other = await atHome(service)
    const browser = await atHome(service)
    const page = await browser.open('/me')
    expect(textOf(page).match(/This one/g)).toHaveLength(1)
    const [here = '', there = ''] = [...page.body.matchAll(/data-session="(ses_\w+)"/g)].map(
      ([, id]) => id,
    )
    expect(here).not.toBe(there)
    expect(textOf(await browser.press('end_session', { session: there }))).toContain(
      'Signed out there',
    )
    expect((await other.send({ path: '/me' })).statusCode).toBe(303)
    expect((await browser.send({ path: '/me' })).statusCode).toBe(200)
  })

  test('[ADM-07] “sign out everywhere” ends all of them, this one too', async () => {
    const other = await atHome(service)
    const browser = await atHome(service)
    await browser.open('/me')
    expect(textOf(await browser.press('sign_out_everywhere'))).toContain('You are signed out')
    expect((await browser.send({ path: '/me' })).statusCode).toBe(303)
    expect((await other.send({ path: '/me' })).statusCode).toBe(303)
  })

  test('[ADM-07] [RSK-11] a trusted browser is listed, and trusted no more at one’s wish', async () => {
    const browser = await atHome(service)
    const secret = await addApp(service, browser)
    await service.advance(31)
    const subject = await subjectOf(service)
    const { body } = await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'totp',
      subject,
    })
    await service.call(`/v1/verifications/${body.id}/checks`, { code: appCode(service, secret) })
    await trustDevice(
      {
        ...service,
        random: {
          bytes: (n) => new Uint8Array(n),
          below: () => 0,
          cluster: () => new Uint8Array(2),
        },
      },
      service.project.id,
      body.id,
      'Chrome <b>on</b> Windows',
    )
    const page = await browser.open('/me')
    expect(textOf(page)).toContain('Trusted browsers')
    expect(page.body).not.toContain('<b>on</b>')
    const [trusted = ''] = idsOn(page, 'tdv')
    const done = await browser.press('end_trust', { trusted })
    expect(textOf(done)).toContain('That browser is trusted no more')
    expect(idsOn(done, 'tdv')).toEqual([])
  })
})

test('what happened lately stands at the end: sign-ins that were confirmed, and tries of strangers', async () => {
  const browser = await atHome(service)
  const stranger = injectBrowser(service, '1.1.1.1')
  await stranger.open('/me')
  await stranger.press('continue', { identifier: ANNA })
  const text = textOf(await browser.open('/me'))
  const lately = text.slice(text.indexOf('What happened lately'))
  expect(lately).toContain('Confirmed')
  expect(lately).toContain('Waiting')
  expect(textOf(await (await atHome(service, BEN)).open('/me')).match(/Waiting/g)).toBeNull()
})

test('[DEV-32] a form of another site, or of another session, changes nothing', async () => {
  const browser = await atHome(service)
  const ben = await atHome(service, BEN)
  await ben.open('/me')
  const page = await browser.open('/me')
  const { csrfToken } = browser.form()
  const [address = ''] = idsOn(page, 'adr')
  for (const [site, token] of [
    ['cross-site', csrfToken],
    ['same-origin', ben.form().csrfToken],
    ['same-origin', ''],
  ] as const)
    for (const action of [
      'add_totp',
      'approve',
      'sign_out_everywhere',
      'drop_address',
      'confirm',
    ]) {
      const body = new URLSearchParams({ action, address, csrf_token: token }).toString()
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'null',
        'sec-fetch-site': site,
      }
      const answer = await browser.send({ method: 'POST', path: '/me', headers, body })
      expect(answer.statusCode).toBe(403)
    }
  expect((await browser.send({ path: '/me' })).statusCode).toBe(200)
})

test('[DEV-28] a project without devices has these pages where it makes its passkeys on them, and not where it makes them elsewhere', async () => {
  const { body: other } = await service.call('/v1/projects', { name: 'Other Films' })
  const path = `/me/${String(other.id).slice('prj_'.length)}`
  const statusWith = async (rpId: string) => {
    const passkeys = { rp_id: rpId, origins: [`https://${rpId}`] }
    const set = { name: 'Other Films', return_urls: [], passkeys }
    const told = await service.call(`/v1/projects/${other.id}`, set, {
      method: 'PUT',
      key: other.secret_key,
    })
    expect(told.status).toBe(200)
    return (await injectBrowser(service).send({ path })).statusCode
  }
  expect((await injectBrowser(service).send({ path })).statusCode).toBe(404)
  expect(await statusWith('films.example')).toBe(404)
  expect(await statusWith('verify.shop.example')).toBe(303)
})
