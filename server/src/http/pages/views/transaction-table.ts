import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Locale } from '../../../domain/message/locale.ts'
import type { PaymentText } from '../../../domain/message/user-text.ts'
import { phrase } from '../phrase.ts'
import type { About } from './model.ts'

/**
 * What the person agrees to, in full (WEB-14): amount and payee, or the number of payments, their total and every payee (TXN-15), or an action with its
 * facts. Amounts stand as `1000.00 EUR` in every language: `1.000` means one thing here and another there (TXN-13). Nothing when there is none.
 */
export function transactionTable({
  locale,
  asked: { transaction },
}: Pick<About, 'locale'> & {
  readonly asked: Pick<About['asked'], 'transaction'>
}): VNode | undefined {
  switch (transaction?.kind) {
    case undefined:
      return undefined
    case 'payment':
      return html`<dl class="pay">
        <dt>${phrase(locale, 'transaction.amount', {})}</dt>
        <dd class="amount"><bdi>${transaction.amount}</bdi></dd>
        <dt>${phrase(locale, 'transaction.payee', {})}</dt>
        <dd><bdi>${transaction.payee}</bdi></dd>
        ${
          transaction.reference !== '' &&
          html`<dt>${phrase(locale, 'transaction.reference', {})}</dt>
            <dd><bdi>${transaction.reference}</bdi></dd>`
        }
      </dl>`
    case 'batch':
      return html`<div class="pay">
        <dl>
          <dt>${phrase(locale, 'transaction.total', {})}</dt>
          <dd class="amount"><bdi>${transaction.total}</bdi></dd>
          <dt>${phrase(locale, 'transaction.payments', {})}</dt>
          <dd>${String(transaction.payments.length)}</dd>
        </dl>
        <ol class="payments">
          ${transaction.payments.map((one) => paymentLine(locale, one))}
        </ol>
      </div>`
    case 'declared':
      return html`<dl class="pay">
        <dt>${phrase(locale, 'transaction.action', {})}</dt>
        <dd class="action"><bdi>${transaction.action}</bdi></dd>
        ${transaction.facts.map(
          ({ label, value }) =>
            html`<dt><bdi>${label}</bdi></dt>
              <dd><bdi>${value}</bdi></dd>`,
        )}
      </dl>`
  }
}

function paymentLine(locale: Locale, { amount, payee, reference }: PaymentText): VNode {
  return html`<li>
    <b><bdi>${amount}</bdi></b>
    <span>${phrase(locale, 'transaction.payee', {})}: <bdi>${payee}</bdi></span>
    ${reference !== '' && html`<small><bdi>${reference}</bdi></small>`}
  </li>`
}
