import { BOOKS } from './books.ts'
import { button, form } from './form.ts'
import { html } from './html.ts'
import { money } from './money.ts'
import type { Routes, Shop } from './visit.ts'

/** The front page. */
export function homePages(_shop: Shop): Routes {
  return {
    'GET /': (visit) => ({
      title: 'Books',
      body: html`
        ${
          visit.session.account === undefined &&
          html`<p>
            <a href="/sign-up">Sign up</a> to buy one. Signing up confirms your e-mail address and
            your phone number with a code each.
          </p>`
        }
        <ul class="books">
          ${BOOKS.map(
            ({ title, author, amount }) =>
              html`<li>
                <div><b>${title}</b><span>${author}</span></div>
                <data value="${amount}">${money(amount)}</data>
                ${
                  visit.session.account !== undefined &&
                  form(
                    visit,
                    '/order',
                    html`<input type="hidden" name="title" value="${title}" /> ${button('Buy')}`,
                  )
                }
              </li>`,
          )}
        </ul>
      `,
    }),
  }
}
