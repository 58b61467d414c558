/**
 * Buying, confirmed on Countersign's own page: the shop starts a verification with what is to be paid, sends the browser
 * to its `url`, and is come back to at `return_url`. The code is valid for this amount and this payee and nothing else.
 */
import { randomUUID } from 'node:crypto'
import { BOOKS } from './books.ts'
import { html } from './html.ts'
import type { Order } from './orders.ts'
import type { Routes, Shop } from './visit.ts'

/** The pages of an order. */
export function orderPages({ accounts, orders, settings, sessions, verifier }: Shop): Routes {
  return {
    'POST /order': async (visit) => {
      const account = accounts.find(visit.session.account ?? '')
      const book = BOOKS.find(({ title }) => title === visit.field('title'))
      if (account === undefined || book === undefined) return { goTo: '/sign-in' }
      const started = await verifier.start(visit, {
        purpose: 'purchase',
        channel: 'sms',
        to: account.phone,
        subject: account.id,
        transaction: transactionOf(book),
        returnUrl: `${settings.url}/order`,
      })
      if (started.result === 'refused') {
        sessions.setNotice(visit.session.id, started.words)
        return { goTo: '/' }
      }
      const { id: verification, url: pageUrl = '' } = started.verification
      const { title, amount } = book
      orders.add({ id: randomUUID(), account: account.id, title, amount, verification, pageUrl })
      return { goTo: pageUrl }
    },

    // Coming back proves nothing by itself, anybody can type this address: the shop asks Countersign what became of it, and shows the
    // answer that the page gave to the browser which confirmed.
    'GET /order': async (visit) => {
      const order = orders.newest(visit.session.account ?? '')
      if (order === undefined) return { goTo: '/' }
      if (order.isPaid) return paid(order)
      const answer = visit.came('answer')
      const settled = await verifier.settle(order, answer, transactionOf(order))
      if (settled.result === 'consumed') {
        orders.pay(order.id)
        return paid(order)
      }
      const next =
        settled.result === 'open'
          ? html`<p>${settled.words}</p>
              <p><a class="button" href="${order.pageUrl}">Confirm it</a></p>`
          : html`<p class="alert">${settled.words}</p>`
      return {
        title: 'Your order',
        body: html`${facts(order)} ${next}
          <p><a href="/">Back to the books</a></p>`,
      }
    },
  }
}

function transactionOf({ amount }: { readonly amount: string }) {
  return { amount, currency: 'EUR', payee: 'Example Books' }
}

function paid(order: Order) {
  return {
    title: 'Thank you',
    body: html`${facts(order)}
      <p class="notice">You confirmed this order. It is paid, once.</p>
      <p><a href="/">Back to the books</a></p>`,
  }
}

function facts({ title, amount }: Order) {
  return html`<dl>
    <dt>Book</dt>
    <dd>${title}</dd>
    <dt>To pay</dt>
    <dd>€${amount}</dd>
  </dl>`
}
