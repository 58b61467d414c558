import { afterAll, describe, expect, test } from 'vitest'
import { begin, check, newEmail, newPhone } from '../domain/verification/people.ts'
import { injectBrowser, textOf } from '../http/pages/inject-browser.ts'
import { startPageService } from '../pages/start-page-service.ts'
import { appHolder, askFor, changeReceipt, must } from './factor-cast.ts'
import { post } from './routes-answers.ts'
import { unique } from './routes-cast.ts'
import { secretsIn, startWatchedService } from './secrets-watch.ts'

const service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
afterAll(() => service.stop())

async function add(subject: string, to: string, receipt?: string): Promise<void> {
  const channel = to.includes('@') ? 'email' : 'sms'
  const v = await begin(service, {
    purpose: 'add_address',
    subject,
    to,
    channel,
    locale: 'en',
    receipt,
  })
  expect((await check(service, v, v.code)).body.result).toBe('approved')
}

const told = async (to: string) =>
  (await service.messages(to)).filter(({ code }) => code === undefined)

/** A person with an old mail address, a newer one, and a phone, who has recovered their account by the newer one. */
async function recovered() {
  const subject = unique('subject')
  const [old, mail, phone] = [newEmail(), newEmail(), newPhone()]
  for (const to of [old, mail, phone]) await add(subject, to)
  await service.advance(61)
  const v = await begin(service, {
    purpose: 'recovery',
    subject,
    to: mail,
    channel: 'email',
    locale: 'en',
  })
  const { body } = await check(service, v, v.code)
  expect(body.result).toBe('approved')
  return { subject, addresses: [old, mail, phone], v, receipt: String(body.receipt) }
}

const consume = (receipt: string) => service.call('/v1/receipts/consumption', { receipt })

const typesOf = async (id: string): Promise<readonly string[]> =>
  (await must(service, 200, `/v1/verifications/${id}`)).timeline.map(
    ({ type }: { readonly type: string }) => type,
  )

describe('what is told of a recovery', () => {
  test('[REC-09] every address on file is told, old ones too, with what to do if it was somebody else', async () => {
    const { addresses, v } = await recovered()
    for (const to of addresses) {
      const notice = (await told(to)).at(-1)
      expect(notice?.text).toMatch(/our account was recovered/)
      expect(notice?.text).toMatch(/[Ss]top (it|this recovery)/)
      expect(notice?.url).toContain(`/report/${v.id.slice(4)}.`)
      expect(notice?.text).toContain(notice?.url)
    }
    const events = await typesOf(v.id)
    expect(events).toContain('recovery.completed')
    expect(events.filter((type) => type === 'message.sent')).toHaveLength(4)
  })

  test('[REC-11] the link in any of them stops it: its receipt is good for nothing any more', async () => {
    const { addresses, v, receipt } = await recovered()
    const link = new URL((await told(addresses[0] ?? '')).at(-1)?.url ?? '')
    const browser = injectBrowser(service)
    expect((await browser.open(link.pathname)).statusCode).toBe(200)
    // Looking changes nothing: mail scanners open links.
    expect(await typesOf(v.id)).not.toContain('recovery.stopped')
    await browser.press('report')
    expect(await typesOf(v.id)).toContain('recovery.stopped')
    const { body } = await consume(receipt)
    expect(body.result).not.toBe('consumed')
  })

  test('[REC-11] a recovery that nobody stops is good for its five minutes', async () => {
    const { receipt } = await recovered()
    expect((await consume(receipt)).body.result).toBe('consumed')
  })

  test('[REC-13] whoever was signed in on our pages is so no more', async () => {
    const mail = newEmail()
    const browser = injectBrowser(service)
    await browser.open('/sign-in?for=/me')
    await browser.press('continue', { identifier: mail })
    await browser.press('check', { code: await service.code(mail) })
    expect(browser.address()).toBe('/me')
    const subject = await subjectOf(mail)
    await service.advance(61)
    const v = await begin(service, { purpose: 'recovery', subject, to: mail, channel: 'email' })
    expect((await check(service, v, v.code)).body.result).toBe('approved')
    expect(textOf(await browser.open('/me'))).not.toContain('Your devices')
    expect(browser.address()).toContain('/sign-in')
  })
})

/** Whose account our own pages gave this address. */
async function subjectOf(mail: string): Promise<string> {
  const hash = service.vault.fingerprint('target', service.project.id, 'email', mail)
  const owner = await service.store.find({
    kind: 'address_owner',
    project: service.project.id,
    id: hash,
  })
  if (owner === undefined) throw new Error('the address is nobody’s')
  return owner.subject
}

test('[REC-17] whoever starts a recovery for somebody never reads its codes: no answer, list or event, and no line of the log, holds one', async () => {
  const watched = await startWatchedService()
  try {
    const subject = unique('subject')
    const mail = newEmail()
    const added = await begin(watched, {
      purpose: 'add_address',
      subject,
      to: mail,
      channel: 'email',
    })
    await check(watched, added, added.code)
    await watched.advance(61)
    const started = await post(
      watched,
      '/v1/verifications',
      { purpose: 'recovery', subject, channel: 'email' },
      watched.secretKey,
    )
    const { id } = JSON.parse(started.text)
    const first = (await watched.messages(mail)).at(-1)
    await watched.advance(61)
    await watched.call(`/v1/verifications/${id}/sends`, {}, { method: 'POST' })
    const second = (await watched.messages(mail)).at(-1)
    const paths = [
      `/v1/verifications/${id}`,
      '/v1/verifications',
      `/v1/verifications?subject=${subject}`,
      '/v1/events',
      `/v1/subjects/${subject}/addresses`,
      `/v1/subjects/${subject}/authenticators`,
      `/v1/limits?channel=email&to=${encodeURIComponent(mail)}`,
      '/v1/statistics',
    ]
    for (const path of paths) expect([path, (await watched.call(path)).status]).toEqual([path, 200])
    await watched.call(`/v1/verifications/${id}/checks`, { code: 'WRONG' })
    const codes = [first?.code ?? '', second?.code ?? '']
    expect(new Set(codes).size).toBe(2)
    const links = [first?.url, second?.url].flatMap((url) => (url === undefined ? [] : [url]))
    const said = watched.answers().map(({ answer }) => JSON.stringify(answer.headers) + answer.text)
    expect(said.length).toBeGreaterThan(paths.length)
    expect(secretsIn(said.join('\n') + watched.lines(), [...codes, ...links, mail])).toEqual([])
  } finally {
    await watched.stop()
  }
})

test('[REC-09] [TOT-09] five wrong codes of an authenticator app tell every address, once', async () => {
  const app = await appHolder(service)
  const [mail, phone] = [newEmail(), newPhone()]
  for (const to of [mail, phone]) await add(app.subject, to, await changeReceipt(service, app))
  const before = (await told(mail)).length
  const asked = await askFor(service, 'totp', app.subject, { locale: 'en' })
  const wrong = { code: 'WRONGS', session: asked.session }
  for (let n = 1; n <= 4; n += 1) await service.call(`/v1/verifications/${asked.id}/checks`, wrong)
  expect(await told(mail)).toHaveLength(before)
  await service.call(`/v1/verifications/${asked.id}/checks`, wrong)
  for (const to of [mail, phone]) {
    const notice = (await told(to)).at(-1)
    expect(notice?.text).toMatch(/[Ww]rong codes were entered/)
    expect(notice?.url).toContain('/report/')
  }
  const again = await askFor(service, 'totp', app.subject)
  await service.call(`/v1/verifications/${again.id}/checks`, { ...wrong, session: again.session })
  expect(await told(mail)).toHaveLength(before + 1)
})
