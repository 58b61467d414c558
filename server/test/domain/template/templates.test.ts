import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { locales } from '../../../src/domain/message/locale.ts'
import { previewTemplate, type PreviewAsk } from '../../../src/domain/template/preview.ts'
import { SUBJECTS } from '../../../src/domain/template/sample-messages.ts'
import {
  getTemplate,
  listTemplates,
  putTemplate,
  removeTemplate,
} from '../../../src/domain/template/templates.ts'
import { variablesOf } from '../../../src/domain/message/catalogue.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'

const house = await openOAuth()
const needs = { ...house, publicUrl: 'https://verify.shop.example' }
const caller = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
afterAll(() => house.store.close())

const asked: PreviewAsk = {
  locale: 'en',
  channel: 'sms',
  about: 'code',
  purpose: 'sign_in',
  code: '123456',
  lifetimeSeconds: 600,
  link: false,
  projectName: 'Example Books',
}
const shown = (changes: Partial<PreviewAsk>) =>
  previewTemplate(needs, caller, { ...asked, ...changes })

describe("a project's own words", () => {
  test('are none at first, in each of the 40 languages', async () => {
    const templates = await listTemplates(needs, caller)
    expect(templates).toEqual(locales.map((locale) => ({ locale, phrases: {}, version: 0 })))
    expect(templates).toHaveLength(40)
  })

  test('stand beside all built-in ones of a language', async () => {
    const { builtIn, version } = await getTemplate(needs, caller, 'de')
    expect(Object.keys(builtIn).toSorted()).toEqual(Object.keys(variablesOf).toSorted())
    expect(builtIn['sms.never_share']).toBe('Nie weitergeben.')
    expect(version).toBe(0)
  })

  test('are kept with a version that grows, told of, and taken away again', async () => {
    const phrases = { 'sms.never_share': 'Sag ihn keinem.' }
    expect(await putTemplate(needs, caller, 'de', phrases)).toMatchObject({ phrases, version: 1 })
    expect((await shown({ locale: 'de' })).text).toContain('Sag ihn keinem. ')
    expect(await putTemplate(needs, caller, 'de', {})).toMatchObject({ phrases: {}, version: 2 })
    await putTemplate(needs, caller, 'de', phrases)
    expect(await removeTemplate(needs, caller, 'de')).toMatchObject({ phrases: {}, version: 4 })
    expect(await removeTemplate(needs, caller, 'de')).toMatchObject({ version: 4 })
    expect((await shown({ locale: 'de' })).text).toContain('Nie weitergeben.')
    const told = (await house.store.eventsAfter(PROJECT, 0, 100)).filter(
      ({ type }) => type === 'template.changed',
    )
    expect(told.map(({ facts }) => facts)).toEqual([
      { locale: 'de', version: 1, phrases: 1, by: 'key_1' },
      { locale: 'de', version: 2, phrases: 0, by: 'key_1' },
      { locale: 'de', version: 3, phrases: 1, by: 'key_1' },
      { locale: 'de', version: 4, phrases: 0, by: 'key_1' },
    ])
  })

  test('that are refused change nothing', async () => {
    const wrong = { 'sms.never_share': 'See evil.example' }
    await expect(putTemplate(needs, caller, 'fr', wrong)).rejects.toMatchObject({
      code: 'invalid_template',
    })
    await expect(shown({ locale: 'fr', phrases: wrong })).rejects.toMatchObject({
      code: 'invalid_template',
    })
    expect(await getTemplate(needs, caller, 'fr')).toMatchObject({ version: 0, phrases: {} })
  })

  test('are another project’s no more than its own', async () => {
    await putTemplate(needs, { ...caller, project: 'prj_other' }, 'it', { 'sms.not_you': 'Boh.' })
    expect(await getTemplate(needs, caller, 'it')).toMatchObject({ phrases: {} })
  })
})

describe('a preview', () => {
  test('shows an SMS with its encoding and what it is paid by', async () => {
    expect(await shown({})).toEqual({
      locale: 'en',
      direction: 'ltr',
      channel: 'sms',
      text:
        '123456 is your Example Books code to sign in. Expires in 10 minutes. Ref. K7QM. Never share it. ' +
        'We never ask for it. Did not ask for it? Ignore this message.\n@verify.shop.example #123456',
      encoding: 'gsm7',
      units: 186,
      segments: 2,
      warnings: [],
    })
  })

  test('shows a mail with its page, and a call with its words', async () => {
    const phrases = { 'email.sign_in': 'Welcome back to {$project}', 'voice.lead': 'Listen:' }
    const mail = await shown({ channel: 'email', phrases, projectName: '<b>Shop</b>' })
    expect(mail.subject).toBe('Your code from <b>Shop</b>')
    expect(mail.text).toMatch(/^Welcome back to <b>Shop<\/b>\n/)
    expect(mail.html).toContain('Welcome back to <bdi>&lt;b&gt;Shop&lt;/b&gt;</bdi>')
    expect((await shown({ channel: 'voice', phrases })).text).toContain('Listen:')
    await expect(shown({ channel: 'voice', about: 'approved' })).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })

  test('[MSG-06] words of a project are text in a mail, not markup', async () => {
    const phrases = { 'email.sign_in': '<script>alert(1)</script> {$project}' }
    const { html } = await shown({ channel: 'email', phrases })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>')
  })

  test('[MSG-16] warns of letters that make an SMS cost more, and names them', async () => {
    const phrases = { 'sms.not_you': 'Not you? That’s fine — do nothing.' }
    expect((await shown({ phrases })).warnings).toEqual([
      {
        rule: 'not_gsm',
        detail: 'sms.not_you holds what is not in the GSM alphabet: ’ —',
      },
      { rule: 'left_out', detail: 'There was no room for sms.never_asked.' },
      { rule: 'left_out', detail: 'There was no room for sms.not_you.' },
    ])
  })

  test('[MSG-16] warns when words take more segments than ours', async () => {
    const notice = { about: 'approved' as const }
    const phrases = { 'approved.sms': `{$project}: ${'a code of yours was used. '.repeat(7)}` }
    await expect(shown({ ...notice, phrases })).rejects.toMatchObject({ code: 'invalid_template' })
    phrases['approved.sms'] = `{$project}: ${'a code of yours was used. '.repeat(4).trim()}`
    expect((await shown({ ...notice, phrases })).warnings).toEqual([
      { rule: 'dearer', detail: 'It takes 2 segments, the built-in words 1.' },
    ])
  })

  test.each(SUBJECTS)('can be of every message there is: %s', async (about) => {
    for (const locale of ['en', 'ar', 'ja'] as const)
      for (const channel of ['sms', 'email'] as const) {
        const { text, direction } = await shown({ about, locale, channel })
        expect(text).toMatch(/Example Books|Exa/)
        expect(direction).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      }
  })

  test('shows what a person is asked to agree to', async () => {
    const transaction = { amount: '129.90', currency: 'EUR', payee: 'Kiosk' }
    expect((await shown({ transaction })).text).toContain('to pay 129.90 EUR to Kiosk.')
  })
})

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/words.md', import.meta.url), 'utf8')
  const blocks = [...guide.matchAll(/```json\n([^`]*)```/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  )

  test('shows a preview as it is', async () => {
    const phrases = {
      'sms.sign_in': '{$code} opens {$project}.',
      'sms.not_you': 'Wasn’t you? Do nothing.',
    }
    expect(guide).toContain(
      JSON.stringify(phrases).slice(1, -1).replaceAll('":"', '": "').replaceAll('","', '", "'),
    )
    expect({ object: 'template_preview', ...(await shown({ phrases })) }).toEqual(blocks[1])
  })

  test('shows phrases that there are, and names every rule of a warning', async () => {
    const { builtIn } = await getTemplate(needs, caller, 'de')
    expect(builtIn).toMatchObject(blocks[0].built_in)
    for (const rule of ['not_gsm', 'dearer', 'left_out']) expect(guide).toContain(`| \`${rule}\` |`)
    const [, pattern = ''] = /```\n(\.input[^`]*)```/.exec(guide) ?? []
    expect(await shown({ phrases: { expires_minutes: pattern } })).toMatchObject({
      text: expect.stringContaining('Good for 10 minutes.'),
    })
  })
})
