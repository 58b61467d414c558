import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newBrowser } from './new-browser.ts'
import { people } from './people.ts'
import { startStore, type StartedStore } from './start-store.ts'

let store: StartedStore
beforeAll(async () => {
  store = await startStore()
})
afterAll(async () => {
  await store.stop()
})

const { isTold, newPerson, shownBy, signIn, signedUp, withApp } = people(() => store)

type Browser = ReturnType<typeof newBrowser>

describe('changing an account', () => {
  test('[P14] [TXN-08] the payment method changes once its owner has confirmed just this change', async () => {
    const { browser, email, phone } = await signedUp()
    await browser.open('/account/card')
    const asked = await browser.send('/account/card', { card: '4242' })
    expect(asked.title).toBe('Enter the code')
    expect((await browser.open('/account')).words).toContain('none yet')
    const { code = '', text } = await store.messageFor(phone)
    expect(text).toContain('Card ending in 4242')
    await browser.open('/code')
    const done = await browser.send('/code', { code })
    expect(done.words).toContain('Your payment method is Card ending in 4242 now. It was none.')
    await isTold(email)
  })

  test('[P14] who has no phone any more confirms by e-mail', async () => {
    const { browser, email } = await signedUp()
    await browser.open('/account/card')
    const asked = await browser.send('/account/card', { card: '4242' })
    expect(asked.html).toContain('href="/code/way"')
    await browser.open('/code/way')
    const other = await browser.send('/code/way', { way: 'email' })
    expect(other.words).toContain('by e-mail')
    const done = await browser.send('/code', { code: await store.codeFor(email) })
    expect(done.words).toContain('Your payment method is Card ending in 4242 now.')
  })

  test('a wrong code changes nothing', async () => {
    const { browser } = await signedUp()
    await browser.open('/account/card')
    await browser.send('/account/card', { card: '4242' })
    expect((await browser.send('/code', { code: '00000000' })).status).toBe(422)
    expect((await browser.open('/account')).words).toContain('none yet')
  })

  /** Asks for another number, and answers the browser that waits for its code. */
  async function changing(person: { readonly browser: Browser }, prove: () => Promise<string>) {
    const phone = newPerson().phone
    await person.browser.open('/account/phone')
    await person.browser.send('/account/phone', { phone })
    const asked = await person.browser.send('/code', { code: await prove() })
    expect(asked.words).toContain('Now confirm the new number.')
    return phone
  }

  test('[P14] [REC-16] the phone number changes after both were confirmed; the old one is told, and is good for nothing', async () => {
    const person = await signedUp()
    const { browser, phone: old } = person
    const phone = await changing(person, () => store.codeFor(old))
    const done = await browser.send('/code', { code: await store.codeFor(phone) })
    expect(done.words).toContain(`Your phone number is ${phone} now.`)
    await isTold(old)
    await store.countersign.sandbox.advance(3600)
    await store.countersign.sandbox.clear()
    await browser.open('/account/card')
    await browser.send('/account/card', { card: '1111' })
    expect(await store.codeFor(phone)).not.toBe('')
    const toOld = await store.countersign.sandbox.messages({ to: old })
    expect(toOld.filter(({ code }) => code !== undefined)).toEqual([])
  })

  test('[P14] [REC-16] who has an app confirms by it, and once more when the new number took too long', async () => {
    const person = await withApp()
    const { browser, seed } = person
    const phone = await changing(person, () => shownBy(seed))
    await store.countersign.sandbox.advance(301)
    const again = await browser.send('/code', { code: await store.codeFor(phone) })
    expect(again.words).toContain('Please confirm once more that it is you.')
    const done = await browser.send('/code', { code: await shownBy(seed) })
    expect(done.words).toContain(`Your phone number is ${phone} now.`)
  })

  test.for([
    ['/account/phone', { phone: '0151 234567' }, 'with its country code'],
    ['/account/card', { card: 'my card' }, 'the last four digits'],
  ] as const)(
    'what is none is told on %s, and nothing is started',
    async ([path, typed, words]) => {
      const { browser } = await signedUp()
      await browser.open(path)
      const page = await browser.send(path, typed)
      expect(page.status).toBe(422)
      expect(page.words).toContain(words)
    },
  )
})

describe('an authenticator app', () => {
  test('[P06] [TOT-10] [TOT-12] it is set up by a QR code and a code of it; the recovery codes are shown once', async () => {
    const { browser, shown, codes, seed } = await withApp()
    expect(shown.html).toContain('<svg')
    expect(seed).toMatch(/^[A-Z2-7]{32,}$/)
    expect(codes).toHaveLength(10)
    const account = await browser.open('/account')
    expect(account.words).toContain('10 recovery codes are left')
    expect(account.html).not.toContain(codes[0])
  })

  test('[P05] [RSK-11] it is the second step in a new browser, which can be trusted then', async () => {
    const { email, seed } = await withApp()
    const browser = newBrowser(store.url)
    const ways = await signIn(browser, email)
    expect(ways.words).toContain('Use my authenticator app')
    await browser.send('/sign-in/device', { way: 'totp' })
    const wrong = await browser.send('/code', { code: '000000' })
    expect(wrong.words).toContain('That is not the code.')
    const page = await browser.send('/code', { code: await shownBy(seed), trust: 'yes' })
    expect(page.title).toBe('Your account')
    expect(page.words).toContain('Browsers you trust')
    await browser.send('/sign-out')
    expect((await signIn(browser, email)).words).toContain('You trust this browser')
  })

  test('[P05] signing in by e-mail asks for the app, too', async () => {
    const { email, seed } = await withApp()
    const browser = newBrowser(store.url)
    await browser.open('/sign-in/email')
    await browser.send('/sign-in/email', { email })
    const ways = await browser.send('/code', { code: await store.codeFor(email) })
    expect(ways.title).toBe('Is this you?')
    expect(ways.words).not.toContain('E-mail me a code')
    await browser.send('/sign-in/device', { way: 'totp' })
    const page = await browser.send('/code', { code: await shownBy(seed) })
    expect(page.title).toBe('Your account')
  })

  test('[P06] [TOT-11] it is removed, and codes are made anew, by a code of it', async () => {
    const { browser, seed, codes } = await withApp()
    await browser.open('/account')
    await browser.send('/account/app', { do: 'codes' })
    const anew = await browser.send('/code', { code: await shownBy(seed) })
    expect(anew.title).toBe('Your recovery codes')
    expect(anew.html).not.toContain(codes[0])
    await browser.open('/account')
    await browser.send('/account/app', { do: 'remove' })
    const done = await browser.send('/code', { code: await shownBy(seed) })
    expect(done.words).toContain('Your authenticator app is removed.')
    expect(done.words).toContain('Add an authenticator app')
  })
})
