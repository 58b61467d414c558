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

const { isTold, shownBy, signIn, signedUp, trusting, withApp } = people(() => store)

const NEW_PASSWORD = 'a staple and a new horse'

describe('a forgotten password', () => {
  async function forgotten(email: string, browser = newBrowser(store.url)) {
    await browser.open('/forgot')
    await browser.send('/forgot', { email })
    return { browser, page: await browser.send('/code', { code: await store.codeFor(email) }) }
  }

  test('[P11] [REC-09] [REC-13] a code by e-mail sets a new password; everybody is signed out, and all addresses are told', async () => {
    const { email, phone, browser: before } = await trusting()
    const { browser, page } = await forgotten(email)
    expect(page.title).toBe('New password')
    const done = await browser.send('/forgot/password', { password: NEW_PASSWORD })
    expect(done.title).toBe('Sign in')
    expect(done.words).toContain('Your password is changed.')

    expect((await before.open('/account')).title).toBe('Sign in')
    expect((await signIn(before, email)).words).toContain('is not right')
    expect((await signIn(before, email, NEW_PASSWORD)).title).toBe('Is this you?')
    await isTold(phone)
    await isTold(email)
  })

  test('[P11] the receipt of a recovery sets one password, within five minutes', async () => {
    const { email } = await signedUp()
    const { browser } = await forgotten(email)
    await store.countersign.sandbox.advance(301)
    const late = await browser.send('/forgot/password', { password: NEW_PASSWORD })
    expect(late.words).toContain('This took too long, or was stopped.')
    expect((await signIn(newBrowser(store.url), email, NEW_PASSWORD)).words).toContain('not right')
    expect((await browser.open('/forgot/password')).url.pathname).toBe('/forgot')
  })

  test('[REC-10] an address that nobody has looks the same, and gets no message', async () => {
    const { email } = await signedUp()
    const seen = await Promise.all(
      [email, 'nobody-there@example.com'].map(async (address) => {
        const browser = newBrowser(store.url)
        await browser.open('/forgot')
        const asked = await browser.send('/forgot', { email: address })
        const wrong = await browser.send('/code', { code: '00000000' })
        const words = [asked, wrong].map((page) => `${page.status} ${page.words}`)
        return words.map((one) => one.replaceAll(address, '…').replace(/marked [\w-]+/, 'marked …'))
      }),
    )
    expect(seen[0]).toEqual(seen[1])
    const { sandbox } = store.countersign
    expect(await sandbox.messages({ to: 'nobody-there@example.com' })).toEqual([])
  })

  test('[P11] [REC-07] with an authenticator app it takes two ways', async () => {
    const { email, seed } = await withApp()
    const { browser, page } = await forgotten(email)
    expect(page.title).toBe('One more way')
    expect((await browser.open('/forgot/password')).url.pathname).toBe('/forgot')
    await browser.open('/code/way')
    const asked = await browser.send('/code/way', { way: 'totp' })
    expect(asked.words).toContain('your authenticator app shows now')
    const proven = await browser.send('/code', { code: await shownBy(seed) })
    expect(proven.title).toBe('New password')
    await browser.send('/forgot/password', { password: NEW_PASSWORD })
    expect((await signIn(newBrowser(store.url), email, NEW_PASSWORD)).title).toBe('Is this you?')
  })

  test('[P11] [REC-07] a recovery code stands in for a lost app, which can be removed with it', async () => {
    const { email, codes } = await withApp()
    const { browser } = await forgotten(email)
    await browser.send('/code/way', { way: 'recovery_code' })
    await browser.send('/code', { code: codes[0] ?? '' })
    const done = await browser.send('/forgot/password', { password: NEW_PASSWORD, lost_app: 'yes' })
    expect(done.words).toContain('your authenticator app removed')
    const ways = await signIn(newBrowser(store.url), email, NEW_PASSWORD)
    expect(ways.words).not.toContain('authenticator app')
  })

  test('[P11] [REC-11] in the day after a recovery nothing can be bought, and the person is told so', async () => {
    const { email, phone } = await signedUp()
    const { browser } = await forgotten(email)
    await browser.send('/forgot/password', { password: NEW_PASSWORD })
    await signIn(browser, email, NEW_PASSWORD)
    await browser.send('/sign-in/device', { way: 'sms' })
    await browser.send('/code', { code: await store.codeFor(phone) })
    await browser.open('/')
    const told = await browser.send('/order', { title: 'On the Origin of Species' })
    expect(told.html).toMatch(/class="alert"[^>]*>The password of this account was recovered/)
    expect(told.words).toMatch(/nothing can be bought for another 24 hours/)
    await store.countersign.sandbox.advance(86_400)
    const asked = await browser.send('/order', { title: 'On the Origin of Species' })
    expect(asked.url.origin).toBe(store.serviceUrl)
  })
})
