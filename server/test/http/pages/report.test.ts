import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { formHeaders, injectBrowser, textOf } from './inject-browser.ts'

let service: PageService
beforeEach(async () => {
  service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
})
afterEach(() => service.stop())

test('"I did not ask for this" in a message ends the verification, from any browser', async () => {
  const v = await service.start()
  const browser = injectBrowser(service)
  const page = await browser.open(service.reportPath(v))
  expect(textOf(page)).toContain('Sign in to Example Books')
  expect(page.body).toContain('name="action" value="report"')
  expect(textOf(await browser.press('report'))).toContain('It is stopped')
  expect(textOf(await browser.open(service.reportPath(v)))).toContain('It is stopped')
  const home = injectBrowser(service)
  await home.open(service.pagePath(v))
  expect(home.address()).toMatch(/\/v\/[^?]+$/)
  expect(await service.storyOf(v)).toEqual([
    'verification.started',
    'verification.denied',
    'verification.reported',
  ])
})

test('[WEB-01] its first button is the harmless one, so a mail scanner that presses it stops nobody', async () => {
  const v = await service.start()
  const browser = injectBrowser(service)
  const page = await browser.open(service.reportPath(v))
  const [, first = ''] = /<button[^>]* value="(\w+)"/.exec(page.body) ?? []
  expect(textOf(await browser.press(first))).toContain('Nothing has changed')
  expect(await service.storyOf(v)).toEqual(['verification.started'])
})

test('what was confirmed before is reported too, and the page does not promise to undo it', async () => {
  const v = await service.start()
  const home = injectBrowser(service)
  await home.open(service.pagePath(v))
  await home.press('check', { code: await service.codeOf(v) })
  const browser = injectBrowser(service)
  expect(textOf(await browser.open(`${service.reportPath(v)}?s=reported`))).toContain(
    'Did you ask for this?',
  )
  await browser.open(service.reportPath(v))
  const page = textOf(await browser.press('report'))
  expect(page).toContain('It was already confirmed at')
  expect(page).toContain('Change your password')
  expect(await service.storyOf(v)).toContain('verification.reported')
})

test('"Yes, that was me" is heard in every state, and changes nothing', async () => {
  for (const [end, said] of [
    ['approved', 'It was confirmed at'],
    ['expired', 'It is over'],
  ] as const) {
    const v = await service.start({ to: `+1500555000${end === 'approved' ? 1 : 2}` })
    const home = injectBrowser(service)
    await home.open(service.pagePath(v))
    if (end === 'approved') await home.press('check', { code: await service.codeOf(v) })
    else await service.advance(301)
    const before = await service.storyOf(v)
    const browser = injectBrowser(service)
    await browser.open(service.reportPath(v))
    const page = textOf(await browser.press('keep'))
    expect(page).toContain('Nothing has changed')
    expect(page).toContain(said)
    expect(page).not.toContain('Did you ask for this?')
    expect(await service.storyOf(v)).toEqual(before)
  }
})

test('what had run out is reported too', async () => {
  const v = await service.start()
  await service.advance(301)
  const browser = injectBrowser(service)
  await browser.open(service.reportPath(v))
  expect(textOf(await browser.press('report'))).toContain('It had already ended')
})

test('[WEB-03] a form of another site cannot report', async () => {
  const v = await service.start()
  const browser = injectBrowser(service)
  await browser.open(service.reportPath(v))
  const { csrfToken, action: path } = browser.form()
  const body = `action=report&csrf_token=${csrfToken}`
  const elsewhere = { ...formHeaders(), 'sec-fetch-site': 'cross-site' }
  expect((await browser.send({ method: 'POST', path, body, headers: elsewhere })).statusCode).toBe(
    403,
  )
  const bare = await browser.send({
    method: 'POST',
    path,
    body: 'action=report',
    headers: formHeaders(),
  })
  expect(bare.statusCode).toBe(403)
  expect(await service.storyOf(v)).toEqual(['verification.started'])
})
