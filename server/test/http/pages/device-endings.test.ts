import { describe, expect } from 'vitest'
import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import type { PageService } from '../../pages/start-page-service.ts'
import { makeClient } from '../oauth/play-device.ts'
import { textOf } from './inject-browser.ts'
import { ANNA, BEN, decide, enter, signedIn, stateOf, test } from './on-code-page.ts'

describe('how it ends', () => {
  test('approved: the device is in, and looking again says that it was approved before', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    const page = await decide(browser, 'approve')
    expect(stateOf(page)).toBe('approved')
    expect(page.body).toContain('href="/me"')
    expect(await service.poll(device)).toBe('approved')
    expect(stateOf(await browser.open(browser.address().split('?')[0] ?? ''))).toBe('used')
  })

  test('[M49] denied: the device hears it', async ({ service }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    expect(stateOf(await decide(browser, 'deny'))).toBe('denied')
    expect(await service.poll(device)).toBe('access_denied')
  })

  test('reported: it is stopped, and the application is told that the person did not start it', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    const page = await decide(browser, 'report')
    expect(stateOf(page)).toBe('reported')
    expect(await service.poll(device)).toBe('access_denied')
    const id = `ver_${browser.address().slice('/code/'.length, '/code/'.length + 40)}`
    expect(await service.storyOf({ project: service.project.id, id })).toContain(
      'verification.reported',
    )
  })

  test('what the address says is never believed: the page reads the question', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    const plain = textOf(await enter(browser, device.userCode))
    const place = browser.address()
    for (const word of ['approved', 'reported', 'wrong', 'expired', '<b>'])
      expect(textOf(await browser.open(`${place}?s=${encodeURIComponent(word)}`))).toBe(plain)
    await decide(browser, 'deny')
    expect(stateOf(await browser.open(`${place}?s=approved`))).toBe('denied')
    expect(stateOf(await browser.open(`${place}?s=reported`))).toBe('denied')
  })

  test('expired: with the time over, approving changes nothing', async ({ service }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    await service.advance(601)
    expect(stateOf(await decide(browser, 'approve'))).toBe('expired')
    expect(await service.poll(device)).toBe('expired_token')
  })

  test('[DEV-35] too many devices in an hour: the page says how long to wait', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    const client = await service.client()
    for (let i = 0; i < 5; i += 1) {
      const { userCode } = await service.ask({ client, from: `9.9.9.${i + 1}` })
      await browser.open('/code')
      await enter(browser, userCode)
      expect(stateOf(await decide(browser, 'approve'))).toBe('approved')
    }
    const { userCode } = await service.ask({ client })
    await browser.open('/code')
    await enter(browser, userCode)
    const sixth = await decide(browser, 'approve')
    expect([sixth.statusCode, stateOf(sixth)]).toEqual([429, 'limit'])
    expect(sixth.headers['retry-after']).toMatch(/^\d+$/)
  })

  test('[DEV-31] a locked account lets no device in', async ({ service }) => {
    const browser = await signedIn(service)
    const device = await service.ask()
    await enter(browser, device.userCode)
    const subject = await subjectOf(service, ANNA)
    const locked = await service.call(`/v1/subjects/${subject}/lock`, {}, { method: 'PUT' })
    expect([locked.status, locked.text]).toEqual([200, expect.any(String)])
    const page = await decide(browser, 'approve')
    expect([page.statusCode, stateOf(page)]).toEqual([403, 'locked'])
  })

  test('a project that does not exist, and an address that names nothing, are not found', async ({
    service,
  }) => {
    const browser = await signedIn(service)
    for (const path of ['/code/nobody', '/code/UPPER', '/code/a.b', '/sign-in?for=/code/nobody'])
      expect([path, (await browser.open(path)).statusCode]).toEqual([path, 404])
  })

  test('another project has its own address, its own sign-in and its own codes', async ({
    service,
  }) => {
    const made = await service.call('/v1/projects', { name: 'Other Films' })
    await makeClient(service, {}, made.body.secret_key)
    const place = `/code/${String(made.body.id).slice('prj_'.length)}`
    const browser = await signedIn(service)
    const asked = await browser.open(place)
    expect(textOf(asked)).toContain('Sign in to Other Films')
    const { userCode } = await service.ask()
    await browser.press('continue', { identifier: BEN })
    await service.settle()
    const sent = service.inbox?.list({ project: made.body.id }).at(-1)
    await browser.press('check', { code: sent?.code ?? '' })
    expect(browser.address()).toBe(place)
    expect(textOf(await enter(browser, userCode))).toContain('That code is not right')
  })
})

/** The account that the address stands for. */
async function subjectOf({ store, vault, project }: PageService, address: string): Promise<string> {
  const target = vault.fingerprint('target', project.id, 'email', address)
  return (await store.find(addressOwnerKey(project.id, target)))?.subject ?? ''
}
