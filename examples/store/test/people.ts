import { expect } from 'vitest'
import { appCode } from './authenticator-app.ts'
import { newBrowser } from './new-browser.ts'
import type { StartedStore } from './start-store.ts'

export const PASSWORD = 'correct horse battery'

/** People of a store that is started before each of these is called. */
export function people(started: () => StartedStore) {
  let count = 0

  /** Somebody nobody has seen yet. */
  function newPerson() {
    count += 1
    return { email: `reader${count}@example.com`, phone: `+1415555${1000 + count}` }
  }

  /** Signs somebody new up, and answers the browser they did it with. */
  async function signedUp() {
    const store = started()
    const person = newPerson()
    const browser = newBrowser(store.url)
    await browser.open('/sign-up')
    await browser.send('/sign-up', { email: person.email, password: PASSWORD })
    await browser.send('/code', { code: await store.codeFor(person.email) })
    await browser.send('/sign-up/phone', { phone: person.phone })
    const page = await browser.send('/code', { code: await store.codeFor(person.phone) })
    expect(page.title).toBe('Your account')
    // The waits between two messages to one address are over.
    await store.countersign.sandbox.advance(3600)
    return { ...person, browser, page }
  }

  async function signIn(
    browser: ReturnType<typeof newBrowser>,
    email: string,
    password = PASSWORD,
  ) {
    await browser.open('/sign-in')
    return browser.send('/sign-in', { email, password })
  }

  /** Somebody who trusts the browser in which they are signed in. */
  async function trusting() {
    const person = await signedUp()
    const { browser, email, phone } = person
    await browser.send('/sign-out')
    await signIn(browser, email)
    await browser.send('/sign-in/device', { way: 'sms' })
    const code = await started().codeFor(phone)
    const page = await browser.send('/code', { code, trust: 'yes' })
    expect(page.words).toContain('Browsers you trust')
    await started().countersign.sandbox.advance(3600)
    return person
  }

  /** The code that an app shows now. Each is good once, so the next one is waited for. */
  async function shownBy(seed: string): Promise<string> {
    return appCode(seed, await started().countersign.sandbox.advance(30))
  }

  /** Somebody with an authenticator app, and their recovery codes. */
  async function withApp() {
    const store = started()
    const person = await signedUp()
    const { browser, phone } = person
    await browser.open('/account')
    await browser.send('/account/app', { do: 'add' })
    const shown = await browser.send('/code', { code: await store.codeFor(phone) })
    const seed = (/<code>([A-Z2-7 ]+)<\/code>/.exec(shown.html)?.[1] ?? '').replaceAll(' ', '')
    const listed = await browser.send('/account/app/confirm', { code: await shownBy(seed) })
    const codes = [...listed.html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code)
    await store.countersign.sandbox.advance(3600)
    return { ...person, seed, shown, listed, codes }
  }

  /** Waits for a message without a code: a notice. It may come a moment after what it tells of. */
  async function isTold(to: string): Promise<void> {
    const { sandbox } = started().countersign
    const notices = async () =>
      (await sandbox.messages({ to })).filter(({ code }) => code === undefined).length
    await expect.poll(notices, { timeout: 10_000 }).toBeGreaterThan(0)
  }

  return { isTold, newPerson, shownBy, signedUp, signIn, trusting, withApp }
}
