import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { must, factorsOf } from '../../requirements/factor-cast.ts'
import { totp, wrongTotp } from '../../requirements/authenticator-app.ts'
import { softwareAuthenticator } from '../../passkeys/software-authenticator.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { formHeaders, injectBrowser, textOf, type InjectBrowser } from './inject-browser.ts'
import { otherProject } from './on-own-pages.ts'
import { choose, knownPerson, plainText, waysOn } from './on-sign-in-page.ts'

const ANNA = 'anna@example.test'

describe('signing in another way than by a message', () => {
  let service: PageService

  beforeEach(async () => {
    service = await startPageService({ publicUrl: 'https://verify.shop.example' })
  })
  afterEach(() => service.stop())

  async function addApp(subject: string): Promise<string> {
    const { id, secret } = await must(service, 201, factorsOf(subject), { type: 'totp' })
    const path = `${factorsOf(subject)}/${id}/confirmation`
    await must(service, 200, path, { code: totp(secret, service.store.now()) })
    await service.advance(30)
    return secret
  }

  async function addPasskey(subject: string) {
    const { id, options } = await must(service, 201, factorsOf(subject), { type: 'passkey' })
    const passkey = softwareAuthenticator({ origin: 'https://verify.shop.example' })
    const path = `${factorsOf(subject)}/${id}/confirmation`
    await must(service, 200, path, { credential: passkey.create(options) })
    return passkey
  }

  async function browserAsking(identifier: string) {
    const browser = injectBrowser(service)
    await browser.open('/me')
    const page = await browser.press('continue', { identifier })
    return { browser, page }
  }

  test.each(['totp', 'passkey'])(
    '[LEA-01] [LEA-15] the other ways, and the page of each, are the same for whoever has a %s and for nobody',
    async (has) => {
      const subject = await knownPerson(service, ANNA)
      await (has === 'totp' ? addApp(subject) : addPasskey(subject))
      const seen: string[][] = []
      for (const identifier of [ANNA, 'nobody@example.test']) {
        const { browser, page } = await browserAsking(identifier)
        const ways = waysOn(page)
        expect(ways).toContain('passkey')
        expect(ways).toContain('totp')
        const texts = [plainText(page)]
        for (const way of ways) {
          const back = browser.address()
          texts.push(plainText(await choose(browser, way)))
          await browser.open(back)
        }
        seen.push(texts)
      }
      expect(seen[0]).toEqual(seen[1])
    },
  )

  test('[LEA-15] the passkey page of an address that anybody may type names no passkey: not whether there is one, nor whose addresses belong together', async () => {
    const subject = await knownPerson(service, ANNA)
    const second = 'second@example.test'
    const added = { purpose: 'add_address', channel: 'email', to: second, subject }
    const { id } = await must(service, 201, '/v1/verifications', added)
    await must(service, 200, `/v1/verifications/${id}/checks`, { code: await service.code(second) })
    await addPasskey(subject)
    await service.advance(90_000)
    for (const identifier of [ANNA, second, 'nobody@example.test']) {
      const { browser } = await browserAsking(identifier)
      const options = optionsOn(await choose(browser, 'passkey'))
      expect(options).toEqual({
        challenge: expect.stringMatching(/^[\w-]{43}$/),
        timeout: 300_000,
        rpId: 'verify.shop.example',
        allowCredentials: [],
        userVerification: 'required',
      })
    }
  })

  test('[PKY-14] who typed an address signs in with the passkey that the browser offers, and with that of another person not', async () => {
    const own = await addPasskey(await knownPerson(service, ANNA))
    const other = await addPasskey(await knownPerson(service, 'ben@example.test'))
    const { browser } = await browserAsking(ANNA)
    const page = await choose(browser, 'passkey')
    const refused = await browser.press('passkey', {
      credential: JSON.stringify(other.get(optionsOn(page))),
    })
    expect(textOf(refused)).toContain('That passkey was not accepted')
    expect(browser.cookies().has('__Host-session')).toBe(false)
    await browser.press('passkey', { credential: JSON.stringify(own.get(optionsOn(refused))) })
    expect(browser.address()).toBe('/me')
    expect(browser.cookies().has('__Host-session')).toBe(true)
  })

  test('a person signs in with the code of their app, and is told when it is wrong', async () => {
    const secret = await addApp(await knownPerson(service, ANNA))
    const { browser } = await browserAsking(ANNA)
    const page = await choose(browser, 'totp')
    expect(page.body).toMatch(/<input[^>]*name="code"[^>]*autocomplete="one-time-code"/)
    const wrong = wrongTotp(secret, service.store.now())
    expect(textOf(await browser.press('check', { code: wrong }))).toContain(
      'Type the code that the app shows now',
    )
    await browser.press('check', { code: totp(secret, service.store.now()) })
    expect(browser.address()).toBe('/me')
    expect(browser.cookies().has('__Host-session')).toBe(true)
  })

  test('a person signs in with a passkey without saying who they are', async () => {
    const passkey = await addPasskey(await knownPerson(service, ANNA))
    const browser = injectBrowser(service)
    const asked = await browser.open('/me')
    expect(asked.body).toMatch(/<button[^>]* name="action" value="passkey"/)
    const page = await browser.press('passkey')
    const options = optionsOn(page)
    expect(options.allowCredentials).toEqual([])
    expect(page.body).toContain('data-at-once')
    await browser.press('passkey', { credential: JSON.stringify(passkey.get(options)) })
    expect(browser.address()).toBe('/me')
  })

  test('[PKY-23] after a passkey that was refused the page offers the ways of the policy and no others, and has the next challenge', async () => {
    await service.setPolicy('sign_in', { channels: ['email'], factors: ['passkey', 'totp'] })
    await addPasskey(await knownPerson(service, ANNA))
    const { browser } = await browserAsking(ANNA)
    const before = optionsOn(await choose(browser, 'passkey'))
    const stranger = softwareAuthenticator({ origin: 'https://verify.shop.example' }, 'AAAA')
    const page = await browser.press('passkey', {
      credential: JSON.stringify(stranger.get(before)),
    })
    expect(textOf(page)).toContain('That passkey was not accepted')
    expect(waysOn(page)).toEqual(['totp', 'email'])
    expect(optionsOn(page).challenge).not.toBe(before.challenge)
    expect(browser.cookies().has('__Host-session')).toBe(false)
  })

  test('what is no credential at all is no try, and breaks nothing', async () => {
    const browser = injectBrowser(service)
    await browser.open('/me')
    await browser.press('passkey')
    for (const credential of ['', '{', '[]', 'null', '{"id":1}'])
      expect((await browser.press('passkey', { credential })).statusCode).toBe(200)
    expect((await browser.press('check', { code: '123456' })).statusCode).toBe(200)
  })

  test('the code of the message stays good while another way is tried', async () => {
    const { browser } = await browserAsking(ANNA)
    const code = await service.code(ANNA)
    await choose(browser, 'totp')
    expect(waysOn(await browser.open(browser.address()))).toContain('email')
    await choose(browser, 'email')
    await browser.press('check', { code })
    expect(browser.address()).toBe('/me')
    expect(await service.messages(ANNA)).toHaveLength(1)
  })

  test('who approves on another device goes on here with one press', async () => {
    await service.setPolicy('sign_in', { channels: ['email'], factors: ['approval'] })
    const subject = await knownPerson(service, ANNA)
    const { browser } = await browserAsking(ANNA)
    const page = await choose(browser, 'approval')
    const [, number = ''] = /<output>(\d\d)<\/output>/.exec(page.body) ?? []
    expect(page.body).toContain('<noscript><meta http-equiv="refresh" content="5"')
    const id = `ver_${browser.address().slice('/v/'.length).split('.')[0] ?? ''}`
    await must(service, 200, `/v1/verifications/${id}/approval`, { subject, number })
    const done = await browser.open(browser.address())
    expect(textOf(done)).toContain('It was approved')
    expect(browser.cookies().has('__Host-session')).toBe(false)
    await browser.press('finish')
    expect(browser.address()).toBe('/me')
  })

  test('[TXN-20] who asks for approvals again and again is told to wait, on the page where other ways are', async () => {
    await service.setPolicy('sign_in', { channels: ['email'], factors: ['approval'] })
    const { browser } = await browserAsking(ANNA)
    const first = browser.address()
    for (let i = 0; i < 3; i += 1) {
      expect(textOf(await choose(browser, 'approval'))).toContain('Number to type there')
      await browser.open(first)
    }
    const page = await choose(browser, 'approval')
    expect(page.statusCode).toBe(429)
    expect(textOf(page)).toContain('That way cannot be used yet')
    expect(textOf(page)).toMatch(/It can be used in \d+:\d\d/)
  })

  test('a cookie that names another sign-in does not make this browser go on with it', async () => {
    const subject = await knownPerson(service, ANNA)
    const victim = await browserAsking(ANNA)
    const { browser } = await browserAsking('mallory@example.test')
    const own = browser.address().slice('/v/'.length)
    const theirs = victim.browser.address().slice('/v/'.length)
    const cookie = [...browser.cookies()]
      .filter(([name]) => !name.endsWith('sign_in'))
      .map(([name, value]) => `${name}=${value}`)
    const { action, hidden } = browser.form()
    const answer = await injectBrowser(service).send({
      method: 'POST',
      path: `${action}?channel=passkey`,
      body: new URLSearchParams({ ...hidden, action: 'another' }).toString(),
      headers: {
        ...formHeaders(),
        cookie: [...cookie, `__Host-sign_in=${own}|/me|${theirs}`].join('; '),
      },
    })
    expect(answer.statusCode).toBe(303)
    const [given = ''] = [answer.headers['set-cookie']].flat().map(String)
    const page = await browser.send({
      path: String(answer.headers.location),
      headers: { cookie: given.split(';')[0] ?? '' },
    })
    expect(optionsOn(page).challenge).toBeDefined()
    const id = /\/v\/(\w+)/.exec(String(answer.headers.location))?.[1] ?? ''
    const began = await service.store.find(verificationKey(service.project.id, `ver_${id}`))
    expect(began?.subject).toMatch(/^nobody /)
    expect(began?.subject).not.toBe(subject)
  })

  test('a cookie that names another project carries nobody there, and gets round no limit', async () => {
    const other = await otherProject(service)
    const ours = await browserAsking(ANNA)
    const here = ours.browser.address().slice('/v/'.length)
    const browser = injectBrowser(service)
    await browser.open(other.path)
    await browser.press('continue', { identifier: ANNA })
    const there = browser.address().slice('/v/'.length)
    const press = (on: InjectBrowser, signIn: string) => {
      const jar = [...ours.browser.cookies(), ...browser.cookies()]
      const cookie = [
        ...jar.filter(([name]) => !name.endsWith('sign_in')),
        ['__Host-sign_in', signIn],
      ]
      const { action, hidden } = on.form()
      return injectBrowser(service).send({
        method: 'POST',
        path: `${action}?channel=passkey`,
        body: new URLSearchParams({ ...hidden, action: 'another' }).toString(),
        headers: { ...formHeaders(), cookie: cookie.map((one) => one.join('=')).join('; ') },
      })
    }
    const honest = await press(ours.browser, `${here}|/me`)
    expect(honest.statusCode).toBe(303)
    expect(honest.headers.location).not.toContain(here)
    for (const path of [other.path, '/me/00000000000000000000']) {
      const answer = await press(ours.browser, `${here}|${path}`)
      expect(answer.headers.location).toBe(`/v/${here}?s=refused`)
    }
    // Both sign-ins are of this browser, and still neither goes on as the other.
    expect((await press(browser, `${there}|${other.path}|${here}`)).statusCode).toBe(404)
  })

  test('nobody but the browser that began goes on after an approval', async () => {
    await service.setPolicy('sign_in', { channels: ['email'], factors: ['approval'] })
    const { browser } = await browserAsking(ANNA)
    await choose(browser, 'approval')
    const before = browser.address()
    await browser.press('finish')
    expect(browser.address()).toContain(before.split('?')[0])
    expect(browser.cookies().has('__Host-session')).toBe(false)
  })
})

// oxlint-disable-next-line typescript/no-explicit-any -- JSON as a browser sees it; tests say what they expect of it
function optionsOn({ body }: { readonly body: string }): any {
  const [, text = ''] = /data-passkey="([^"]*)"/.exec(body) ?? []
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}
