import { afterAll, describe, expect, test } from 'vitest'
import {
  begin,
  check,
  newEmail,
  newPhone,
  setPolicy,
  story,
} from '../domain/verification/people.ts'
import { injectBrowser, textOf } from '../http/pages/inject-browser.ts'
import { startPageService } from '../pages/start-page-service.ts'

const service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
afterAll(() => service.stop())

const PAYMENT = { amount: '129.90', currency: 'EUR', payee: 'Kiosk' }

/** The page behind the link in the newest message to an address. */
async function reportPath(to: string): Promise<string> {
  const text = (await service.messages(to)).at(-1)?.text ?? ''
  const [link = ''] = /https?:\/\/\S+\/report\/\S+/.exec(text) ?? []
  return new URL(link).pathname
}

// By default a purchase asks for more than an e-mail can prove.
await setPolicy(service, 'purchase', { requires: { acr: 'confirmed' } })

describe('“that was not me”', () => {
  test('[TXN-18] the link in the message of a purchase stops it and is told of', async () => {
    const to = newEmail()
    const v = await begin(service, {
      purpose: 'purchase',
      to,
      channel: 'email',
      transaction: PAYMENT,
    })
    const browser = injectBrowser(service)
    const page = await browser.open(await reportPath(to))
    expect(page.statusCode).toBe(200)
    expect((await story(service, v)).status).toBe('pending')
    expect(textOf(await browser.press('report'))).toContain('It is stopped')
    const { status, types } = await story(service, v)
    expect(status).toBe('denied')
    expect(types).toContain('verification.denied')
    expect(types).toContain('verification.reported')
    expect((await check(service, v, v.code)).body.result).toBe('denied')
  })

  test('[TXN-18] a purchase that was confirmed already is reported all the same', async () => {
    const to = newEmail()
    const v = await begin(service, {
      purpose: 'purchase',
      to,
      channel: 'email',
      transaction: PAYMENT,
    })
    const path = await reportPath(to)
    expect((await check(service, v, v.code)).body.result).toBe('approved')
    const browser = injectBrowser(service)
    await browser.open(path)
    await browser.press('report')
    const { status, timeline } = await story(service, v)
    expect(status).toBe('approved')
    expect(timeline.find(({ type }) => type === 'verification.reported')).toMatchObject({
      status: 'approved',
      by: 'message',
    })
  })

  test.each([
    'sign_in',
    'sign_up',
    'recovery',
    'add_address',
    'purchase',
    'account_change',
    'approval',
  ])(
    '[TXN-18] every e-mail with a code has its own link, of the purpose %s too',
    async (purpose) => {
      const to = newEmail()
      const v = await begin(service, { purpose, to, channel: 'email', subject: 'user_1' })
      // A recovery goes to addresses on file only: there is nothing to report where nothing was sent.
      if (purpose === 'recovery') expect(await service.messages(to)).toEqual([])
      else expect(await reportPath(to)).toContain(`/report/${v.id.slice(4)}.`)
    },
  )

  test('[TXN-18] [MSG-03] an SMS holds no address to open; whoever did not ask is told to ignore it', async () => {
    const to = newPhone()
    await begin(service, { purpose: 'purchase', to, transaction: PAYMENT, locale: 'en' })
    const [sms] = await service.messages(to)
    expect(sms?.text).not.toContain('://')
    expect(sms?.text).toContain('129.90 EUR to Kiosk')
    expect(sms?.text).toContain('Never share it.')
  })

  test('[TXN-18] with the policy `notify: all`, every address is told of an approval, with a link that reports it', async () => {
    await setPolicy(service, 'purchase', { notify: 'all', requires: { acr: 'confirmed' } })
    const subject = 'user_of_two'
    const [mail, phone] = [newEmail(), newPhone()]
    for (const to of [mail, phone]) {
      const channel = to.includes('@') ? 'email' : 'sms'
      const v = await begin(service, { purpose: 'add_address', subject, to, channel })
      await check(service, v, v.code)
    }
    await service.advance(61)
    const v = await begin(service, {
      purpose: 'purchase',
      subject,
      to: mail,
      channel: 'email',
      transaction: PAYMENT,
      locale: 'en',
    })
    await check(service, v, v.code)
    for (const to of [mail, phone]) {
      const notice = (await service.messages(to)).at(-1)
      expect(notice?.code).toBeUndefined()
      expect(notice?.text).toContain('request was confirmed with your account')
      expect(notice?.url).toContain(`/report/${v.id.slice(4)}.`)
    }
  })
})
