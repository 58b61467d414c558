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

const { signIn, signedUp } = people(() => store)

describe('approving in another browser', () => {
  /** A new browser that shows a number, and the one where its person is signed in. */
  async function asking() {
    const person = await signedUp()
    const other = newBrowser(store.url)
    await signIn(other, person.email)
    const page = await other.send('/sign-in/device', { way: 'approval' })
    const number = /class="number">(\d\d)</.exec(page.html)?.[1] ?? ''
    expect(page.title).toBe('Approve it there')
    return { ...person, other, number }
  }

  test('[P09] [TXN-19] who types the number of the new browser into the old one lets it in', async () => {
    const { browser, other, number } = await asking()
    expect((await other.send('/sign-in/approval')).words).toContain('not approved there yet')
    expect((await browser.open('/account')).words).toContain('Somebody asks to sign in')
    const question = await browser.open('/approval')
    expect(question.words).not.toContain(number)
    const wrong = await browser.send('/approval', { number: number === '10' ? '11' : '10' })
    expect(wrong.words).toContain('That is not the number.')
    const done = await browser.send('/approval', { number })
    expect(done.words).toContain('You let the other browser in.')
    expect((await other.send('/sign-in/approval')).title).toBe('Your account')
  })

  test('[P09] [TXN-19] who refuses lets nobody in, and is told to change the password', async () => {
    const { browser, other } = await asking()
    await browser.open('/approval')
    const done = await browser.send('/approval', { answer: 'no' })
    expect(done.words).toContain('please change it now')
    expect((await other.send('/sign-in/approval')).words).toContain('It was refused')
    expect((await other.open('/account')).title).toBe('Sign in')
  })

  test('[P09] [TXN-19] nobody else is asked, and an approval lets in only the browser that asked', async () => {
    const stranger = await signedUp()
    const { browser, number } = await asking()
    expect((await stranger.browser.open('/approval')).words).toContain('Nobody asks')
    await browser.open('/approval')
    await browser.send('/approval', { number })
    const third = newBrowser(store.url)
    expect((await third.open('/sign-in/approval')).title).toBe('Sign in')
  })

  test('[P09] [TXN-20] who is asked too often is not asked any more, and it is said so', async () => {
    const { email } = await signedUp()
    let page = ''
    for (let tries = 0; tries < 6 && !page.includes('often enough'); tries += 1) {
      // oxlint-disable no-await-in-loop -- a person tries one after the other
      const other = newBrowser(store.url)
      await signIn(other, email)
      page = (await other.send('/sign-in/device', { way: 'approval' })).words
      // oxlint-enable no-await-in-loop
    }
    expect(page).toContain('often enough for now')
  })

  test('it is offered only to who is signed in elsewhere', async () => {
    const { browser, email } = await signedUp()
    await browser.send('/sign-out')
    const ways = await signIn(newBrowser(store.url), email)
    expect(ways.words).not.toContain('another browser')
    expect((await signIn(newBrowser(store.url), email, PASSWORD)).title).toBe('Is this you?')
  })
})
