/**
 * Buying. Whether an order must be confirmed is for Countersign to say, by the policy of purchases. One that must is confirmed on its own page: the shop sends
 * the browser there and is come back to at `return_url`. The code is valid for this amount and this payee and nothing else.
 */
import { randomUUID } from 'node:crypto'
import { BOOKS } from './books.ts'
import { alert, link } from './form.ts'
import { html } from './html.ts'
import { CURRENCY, money } from './money.ts'
import type { Order } from './orders.ts'
import type { Routes, Shop } from './visit.ts'

/** The pages of an order. */
export function orderPages({
  accounts,
  assessor,
  cashier,
  orders,
  settings,
  sessions,
}: Shop): Routes {
  return {
    'POST /order': async (visit) => {
      const account = accounts.find(visit.session.account ?? '')
      const book = BOOKS.find(({ title }) => title === visit.field('title'))
      if (account === undefined || book === undefined) return { goTo: '/sign-in' }
      const need = await assessor.ask(visit, {
        purpose: 'purchase',
        subject: account.id,
        transaction: transactionOf(book),
        start: true,
        returnUrl: `${settings.url}/order`,
      })
      if (need.result === 'refused') {
        sessions.setWarning(visit.session.id, need.words)
        return { goTo: '/' }
      }
      const { title, amount } = book
      const order = { id: randomUUID(), account: account.id, title, amount }
      if (need.result === 'allowed') {
        orders.add({ ...order, verification: '', pageUrl: '' })
        orders.pay(order.id)
        return { goTo: '/order' }
      }
      const { id: verification = '', url: pageUrl = '' } = need.verification ?? {}
      orders.add({ ...order, verification, pageUrl })
      return { goTo: pageUrl }
    },

    // Coming back proves nothing by itself, anybody can type this address: the shop asks Countersign what became of it, and shows the
    // answer that the page gave to the browser which confirmed.
    'GET /order': async (visit) => {
      const order = orders.newest(visit.session.account ?? '')
      if (order === undefined) return { goTo: '/' }
      if (order.isPaid) return paid(order)
      const answer = visit.came('answer')
      const settled = await cashier.settle(order, answer, transactionOf(order))
      if (settled.result === 'consumed') {
        orders.pay(order.id)
        return paid(order)
      }
      const next =
        settled.result === 'open'
          ? html`<p>${settled.words}</p>
              <p><a class="button" href="${order.pageUrl}">Confirm it</a></p>`
          : alert(settled.words)
      return { title: 'Your order', body: html`${facts(order)} ${next} ${BACK}` }
    },
  }
}

const BACK = link('/', 'Back to the books')

function transactionOf({ amount }: { readonly amount: string }) {
  return { amount, currency: CURRENCY, payee: 'Example Books' }
}

function paid(order: Order) {
  const words =
    order.verification === ''
      ? 'It is paid, once. An amount like this needs no confirmation.'
      : 'You confirmed this order. It is paid, once.'
  const body = html`${facts(order)}
    <p class="notice">${words}</p>
    ${BACK}`
  return { title: 'Thank you', body }
}

function facts({ title, amount }: Order) {
  return html`<dl>
    <dt>Book</dt>
    <dd>${title}</dd>
    <dt>To pay</dt>
    <dd>${money(amount)}</dd>
  </dl>`
}
