import { describe, expect, test } from 'vitest'
import { STORES, useServiceOn } from '../oauth/start-on.ts'

const at = (locale: string) => `/v1/templates/${locale}`
const put = { method: 'PUT' } as const

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)

  test('[MSG-05] a project’s own words are in the next message, until it takes them away', async () => {
    const phrases = { 'sms.sign_in': '{$code} opens {$project}.', 'email.open_link': 'Go' }
    const kept = await service.call(at('en'), { phrases }, put)
    expect(kept).toMatchObject({
      status: 200,
      body: { object: 'template', locale: 'en', direction: 'ltr', version: 1, phrases },
    })
    expect(kept.body.built_in['sms.never_share']).toBe('Never share it.')
    expect(kept.body.variables['sms.sign_in']).toEqual(['code', 'project'])
    expect(await textTo('+491701234501')).toMatch(/^\d{6} opens /)
    expect((await service.call(at('en'), undefined, { method: 'DELETE' })).body.phrases).toEqual({})
    await service.advance(1)
    expect(await textTo('+491701234502')).toMatch(/^\d{6} is your /)
  })

  test('[MSG-05] what is refused is named by its phrase and its rule', async () => {
    const refused = await service.call(at('de'), { phrases: { 'sms.sign_in': '{$code}' } }, put)
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'invalid_template',
        field: 'phrases.sms.sign_in',
        detail: 'phrases.sms.sign_in: must hold {$project}',
      },
    })
    expect((await service.call(at('xx'), { phrases: {} }, put)).status).toBe(400)
    const preview = { locale: 'de', channel: 'sms', phrases: { 'sms.not_you': 'www@x' } }
    expect((await service.call('/v1/templates/preview', preview)).body.field).toBe(
      'phrases.sms.not_you',
    )
  })

  test('a preview is what would be sent, and sends nothing', async () => {
    const { status, body } = await service.call('/v1/templates/preview', {
      locale: 'he',
      channel: 'email',
      transaction: { amount: '5.00', currency: 'EUR', payee: 'Kiosk' },
    })
    expect([status, body.direction, body.html.includes('dir="rtl"')]).toEqual([200, 'rtl', true])
    expect(body.text).toContain('5.00 EUR')
    const sms = await service.call('/v1/templates/preview', { locale: 'en', channel: 'sms' })
    expect(sms.body).toMatchObject({ encoding: 'gsm7', segments: 2, warnings: [] })
  })

  test('every language is listed, with the version of the words in it', async () => {
    const { body } = await service.call('/v1/templates')
    expect(body.data).toHaveLength(40)
    expect(body.next).toBeNull()
  })

  const textTo = async (to: string) => {
    const started = await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'sms',
      to,
      locale: 'en',
    })
    expect(started.status).toBe(201)
    return (await service.messages(to)).at(-1)?.text
  }
})
