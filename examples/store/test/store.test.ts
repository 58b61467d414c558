import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newBrowser } from './new-browser.ts'
import { PASSWORD, people } from './people.ts'
import { startStore, type StartedStore } from './start-store.ts'

let store: StartedStore
beforeAll(async () => {
  store = await startStore()
})
afterAll(async () => {
  await store.stop()
})

const { newPerson, signedUp, signIn, trusting } = people(() => store)

describe('signing up', () => {
  test('[P10] signing up confirms e-mail and phone, and there is no account before both', async () => {
    const { email, phone } = newPerson()
    const browser = newBrowser(store.url)
    await browser.open('/sign-up')
    await browser.send('/sign-up', { email, password: PASSWORD })
    const confirmed = await browser.send('/code', { code: await store.codeFor(email) })
    expect(confirmed.words).toContain('Your e-mail address is confirmed.')

    const early = await signIn(newBrowser(store.url), email)
    expect(early.words).toContain('E-mail address or password is not right.')

    await browser.send('/sign-up/phone', { phone })
    const page = await browser.send('/code', { code: await store.codeFor(phone) })
    expect(page.words).toContain(email)
    expect(page.words).toContain(phone)
    expect((await signIn(newBrowser(store.url), email)).title).toBe('Is this you?')
  })

  test('[P10] the phone step cannot be reached without the e-mail step', async () => {
    const browser = newBrowser(store.url)
    expect((await browser.open('/sign-up/phone')).url.pathname).toBe('/sign-up')
  })

  test('an owner of an account hears of it only after their code was right', async () => {
    const { email } = await signedUp()
    const browser = newBrowser(store.url)
    await browser.open('/sign-up')
    const asked = await browser.send('/sign-up', { email, password: PASSWORD })
    expect(asked.title).toBe('Enter the code')
    expect(asked.words).not.toContain('account')
    const told = await browser.send('/code', { code: await store.codeFor(email) })
    expect(told.words).toContain('You have an account already.')
  })

  test('what is no address is said in plain words, and nothing is started', async () => {
    const browser = newBrowser(store.url)
    await browser.open('/sign-up')
    const page = await browser.send('/sign-up', { email: 'nobody', password: PASSWORD })
    expect(page.status).toBe(422)
    expect(page.words).toContain('This address cannot be reached.')
  })
})

test('what is said of a phone number is not said in the words of an e-mail address', async () => {
  const browser = newBrowser(store.url)
  const { email, phone } = newPerson()
  await browser.open('/sign-up')
  await browser.send('/sign-up', { email, password: PASSWORD })
  await browser.send('/code', { code: await store.codeFor(email) })
  const refused = await browser.send('/sign-up/phone', { phone: '0151 2345' })
  expect(refused.words).toContain('begins with its country code')
  const asked = await browser.send('/sign-up/phone', { phone })
  expect(asked.words).toContain('Check that the number is right')
  expect(asked.words).toContain('Use another number')
  expect(asked.words).not.toMatch(/spam|address/)
  expect((await browser.open('/sign-up/phone')).title).toBe('Sign up')
})

describe('signing in', () => {
  test.for([
    ['sms', 'Text me a code', 'by text message'],
    ['email', 'E-mail me a code', 'by e-mail'],
  ] as const)(
    '[P05] a new device needs a second step, by %s if the person likes',
    async ([channel, label, words]) => {
      const { email, phone } = await signedUp()
      const browser = newBrowser(store.url)
      const choice = await signIn(browser, email)
      expect(choice.words).toContain(label)
      expect((await browser.open('/account')).title).toBe('Sign in')
      await browser.open('/sign-in/device')
      const asked = await browser.send('/sign-in/device', { way: channel })
      expect(asked.words).toContain(words)
      const code = await store.codeFor(channel === 'sms' ? phone : email)
      const page = await browser.send('/code', { code })
      expect(page.title).toBe('Your account')
    },
  )

  test('[P05] a browser that was trusted needs no second step, for its own account only', async () => {
    const { email, browser } = await trusting()
    await browser.send('/sign-out')
    const again = await signIn(browser, email)
    expect(again.words).toContain('You trust this browser')

    const other = await signedUp()
    await browser.open('/account')
    await browser.send('/sign-out')
    expect((await signIn(browser, other.email)).title).toBe('Is this you?')
  })

  test('[P05] a browser that was not trusted needs the second step each time', async () => {
    const { email, browser } = await signedUp()
    await browser.send('/sign-out')
    expect((await signIn(browser, email)).title).toBe('Is this you?')
  })

  test.for([
    ['/sign-out', { forget: 'browser' }],
    ['/account/browsers', {}],
  ] as const)(
    '[P05] a browser that was trusted is not any more after %s',
    async ([action, fields]) => {
      const { email, browser } = await trusting()
      await browser.send(action, fields)
      if (action !== '/sign-out') await browser.send('/sign-out')
      expect((await signIn(browser, email)).title).toBe('Is this you?')
    },
  )

  test('a code by e-mail is not enough to trust a browser by, and it is not offered', async () => {
    const { email, phone } = await signedUp()
    const browser = newBrowser(store.url)
    await signIn(browser, email)
    const byMail = await browser.send('/sign-in/device', { way: 'email' })
    expect(byMail.words).not.toContain('Trust this browser')
    await browser.send('/code', { code: await store.codeFor(email), trust: 'yes' })
    expect(browser.jar.has('store_trusted')).toBe(false)
    await store.countersign.sandbox.advance(3600)
    const other = newBrowser(store.url)
    await signIn(other, email)
    const bySms = await other.send('/sign-in/device', { way: 'sms' })
    expect(bySms.words).toContain('Trust this browser')
    await other.send('/code', { code: await store.codeFor(phone), trust: 'yes' })
    expect(other.jar.has('store_trusted')).toBe(true)
  })

  test('[P05] a code by e-mail signs in without a password', async () => {
    const { email } = await signedUp()
    const browser = newBrowser(store.url)
    await browser.open('/sign-in/email')
    await browser.send('/sign-in/email', { email })
    const page = await browser.send('/code', { code: await store.codeFor(email) })
    expect(page.title).toBe('Your account')
  })

  test('the pages are the same for an address that nobody has', async () => {
    const { email } = await signedUp()
    const seen = await Promise.all(
      [email, 'nobody-here@example.com'].map(async (address) => {
        const browser = newBrowser(store.url)
        const wrong = await signIn(browser, address, 'not the password')
        await browser.open('/sign-in/email')
        const asked = await browser.send('/sign-in/email', { email: address })
        const refused = await browser.send('/code', { code: '00000000' })
        const words = [wrong, asked, refused].map((page) => `${page.status} ${page.words}`)
        return words.map((one) => one.replaceAll(address, '…').replace(/marked [\w-]+/, 'marked …'))
      }),
    )
    expect(seen[0]).toEqual(seen[1])
    expect(await store.countersign.sandbox.messages({ to: 'nobody-here@example.com' })).toEqual([])
  })

  test('after ten wrong passwords an address rests', { timeout: 120_000 }, async () => {
    const browser = newBrowser(store.url)
    for (let tries = 0; tries < 10; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a person tries one after the other
      const page = await signIn(browser, 'tried@example.com', 'a wrong password')
      expect(page.words).toContain('is not right')
    }
    expect((await signIn(browser, 'tried@example.com')).words).toContain('Too many tries.')
  })
})

describe('the code', () => {
  /** A browser that waits for a code sent to its new owner's mailbox. */
  async function waiting() {
    const { email } = await signedUp()
    const browser = newBrowser(store.url)
    await browser.open('/sign-in/email')
    await browser.send('/sign-in/email', { email })
    return { email, browser, code: await store.codeFor(email) }
  }

  test('a wrong code is told with the tries left, until it is locked', async () => {
    const { browser, code } = await waiting()
    const wrong = code === '11111111' ? '22222222' : '11111111'
    const page = await browser.send('/code', { code: wrong })
    expect(page.words).toContain('You can try 4 more times.')
    for (let tries = 0; tries < 4; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a person tries one after the other
      await browser.send('/code', { code: wrong })
    }
    const locked = await browser.open('/code')
    expect(locked.words).toContain('Too many wrong codes were tried.')
    expect(locked.words).toContain('Start again')
  })

  test('a code whose time is over is told as expired, with what to do', async () => {
    const { browser, code } = await waiting()
    await store.countersign.sandbox.advance(3600)
    const page = await browser.send('/code', { code })
    expect(page.words).toContain('The time for this code is over.')
  })

  test('a new code can be asked for when the wait that is shown is over; then only it works', async () => {
    const { browser, email, code } = await waiting()
    const early = await browser.open('/code')
    expect(early.words).toMatch(/You can ask for a new code in \d+ seconds?\./)
    expect(early.html).not.toContain('/code/again')
    await store.countersign.sandbox.advance(60)
    await browser.open('/code')
    const sent = await browser.send('/code/again')
    expect(sent.words).toContain('A new code is on its way.')
    expect((await browser.send('/code', { code })).words).toContain('A newer code was sent.')
    const page = await browser.send('/code', { code: await store.codeFor(email) })
    expect(page.title).toBe('Your account')
  })

  test('a code is worth nothing outside the browser that asked for it', async () => {
    const { browser, email, code } = await waiting()
    const { verification: id = '' } = await store.countersign.sandbox.waitForMessage({ to: email })
    const stolen = await store.countersign.verifications.check(id, { code, session: 'another' })
    expect(stolen.result).not.toBe('approved')
    expect((await newBrowser(store.url).open('/code')).url.pathname).toBe('/')
    expect((await browser.send('/code', { code })).title).toBe('Your account')
  })

  test('the page of the receipt shows its claims, without the address', async () => {
    const { browser, email, code } = await waiting()
    await browser.send('/code', { code })
    const page = await browser.open('/receipt')
    expect(page.title).toBe('What the receipt says')
    for (const claim of ['iss', 'aud', 'jti', 'sub', 'purpose', 'amr', 'verification'])
      expect(page.html).toContain(`<code>${claim}</code>`)
    expect(page.words).toContain('sign_in')
    expect(page.words).not.toContain(email)
  })
})

test('a form without this browser’s anti-forgery token is refused', async () => {
  const { browser } = await signedUp()
  const page = await browser.send('/sign-out', { csrf_token: 'forged' })
  expect(page.status).toBe(403)
  expect((await browser.open('/account')).title).toBe('Your account')
})

test('cookies are out of reach of scripts and other sites, and pages run no script', async () => {
  const response = await fetch(store.url)
  for (const cookie of response.headers.getSetCookie())
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/)
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  expect(policy).not.toContain('unsafe')
})
