import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCashier } from '../src/cashier.ts'
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

const { shownBy, signIn, signedUp, withApp } = people(() => store)

describe('buying, on the hosted page', () => {
  /** Somebody who has pressed Buy and stands on the service's page. */
  async function buying() {
    const person = await signedUp()
    await person.browser.open('/')
    const asked = await person.browser.send('/order', { title: 'On the Origin of Species' })
    return { ...person, asked, code: await store.codeFor(person.phone) }
  }

  test('an order is confirmed on the service’s page, which shows what is paid and leads back', async () => {
    const { browser, asked, code } = await buying()
    expect(asked.url.origin).toBe(store.serviceUrl)
    expect(asked.words).toContain('129.99 EUR')
    expect(asked.words).toContain('Example Books')
    expect((await browser.open('/order')).words).toContain('Your order is not confirmed yet.')

    await browser.open(asked.url.href)
    const done = await browser.send(asked.url.pathname, { action: 'check', code })
    const back = /href="([^"]*\/order\?[^"]*)"/.exec(done.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(back.startsWith(`${store.url}/order?verification=ver_`)).toBe(true)
    // Who only knows that it was confirmed, and did not confirm it, gets no further.
    expect((await browser.open('/order')).title).toBe('Your order')
    const forged = back.replace(/answer=.*/, `answer=${'A'.repeat(43)}`)
    expect((await browser.open(forged)).title).toBe('Your order')
    expect((await browser.open(back)).title).toBe('Thank you')
  })

  /** Confirms an order, and answers the address by which the browser comes back. */
  async function confirmed() {
    const { browser, asked, code } = await buying()
    const done = await browser.send(asked.url.pathname, { action: 'check', code })
    const back = /href="([^"]*\/order\?[^"]*)"/.exec(done.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    return { browser, back: new URL(back) }
  }

  test('who comes back twice at the same moment is told both times that it is paid', async () => {
    const { browser, back } = await confirmed()
    const pages = await Promise.all([browser.open(back.href), browser.open(back.href)])
    expect(pages.map(({ title }) => title)).toEqual(['Thank you', 'Thank you'])
  })

  test('an order whose receipt was used up before a crash is settled again; another order is not', async () => {
    const { back } = await confirmed()
    const verification = back.searchParams.get('verification') ?? ''
    const answer = back.searchParams.get('answer') ?? ''
    const transaction = { amount: '129.99', currency: 'EUR', payee: 'Example Books' }
    const { settle } = createCashier(store.countersign)
    const order = { id: 'order-1', verification }
    expect(await settle(order, answer, transaction)).toEqual({ result: 'consumed' })
    expect(await settle(order, answer, transaction)).toEqual({ result: 'consumed' })
    const other = { id: 'order-2', verification }
    expect(await settle(other, answer, transaction)).toMatchObject({ result: 'not_approved' })
  })

  test('[P13] [TXN-08] a receipt for one cent more or less places no order', async () => {
    const { back } = await confirmed()
    const verification = back.searchParams.get('verification') ?? ''
    const answer = back.searchParams.get('answer') ?? ''
    const { settle } = createCashier(store.countersign)
    const settled = (amount: string) =>
      settle({ id: `order-${amount}`, verification }, answer, {
        amount,
        currency: 'EUR',
        payee: 'Example Books',
      })
    expect(await settled('129.98')).toMatchObject({ result: 'not_approved' })
    expect(await settled('130.00')).toMatchObject({ result: 'not_approved' })
    expect(await settled('129.99')).toEqual({ result: 'consumed' })
  })

  test('coming back without having confirmed pays nothing', async () => {
    const { browser, asked } = await buying()
    expect((await browser.open('/order')).title).toBe('Your order')
    await browser.open(asked.url.href)
    await browser.send(asked.url.pathname, { action: 'report' })
    expect((await browser.open('/order')).words).toContain('they did not ask for it')
  })
})

describe('buying', () => {
  test('[P13] [TXN-01] up to fifty euro nothing is asked; above that it is confirmed', async () => {
    const { browser, phone } = await signedUp()
    await browser.open('/')
    const small = await browser.send('/order', { title: 'The Codebreakers' })
    expect(small.title).toBe('Thank you')
    expect(small.words).toContain('48.00 EUR')
    await browser.open('/')
    const large = await browser.send('/order', { title: 'On the Origin of Species' })
    expect(large.url.origin).toBe(store.serviceUrl)
    const { text } = await store.messageFor(phone)
    expect(text).toContain('129.99 EUR')
    expect(text).toContain('Example Books')
  })

  test('[P13] who has an app confirms a purchase by it', async () => {
    const { browser, seed } = await withApp()
    await browser.open('/')
    const asked = await browser.send('/order', { title: 'On the Origin of Species' })
    expect(asked.words).toContain('129.99 EUR')
    const code = await shownBy(seed)
    const done = await browser.send(asked.url.pathname, { action: 'check', code })
    const back = /href="([^"]*\/order\?[^"]*)"/.exec(done.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await browser.open(back)).words).toContain('You confirmed this order.')
  })

  test('what is refused is a warning, and no success', async () => {
    const { browser, email, phone } = await signedUp()
    const other = newBrowser(store.url)
    await signIn(other, email)
    await other.send('/sign-in/device', { way: 'sms' })
    await other.send('/code', { code: await store.codeFor(phone) })
    await store.countersign.sandbox.advance(3600)
    await browser.open('/')
    await browser.send('/order', { title: 'On the Origin of Species' })
    await other.open('/')
    const page = await other.send('/order', { title: 'On the Origin of Species' })
    expect(page.html).toMatch(/class="alert"[^>]*>A code was sent a short while ago/)
    expect(page.html).not.toContain('class="notice"')
  })
})
