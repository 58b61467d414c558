import { cleanText } from '../../domain/message/clean-text.ts'
import type { PaymentText, TransactionText } from '../../domain/message/user-text.ts'
import { totalOf } from '../../domain/verification/money.ts'
import type { Transaction } from '../../domain/verification/transaction.ts'

/** Nothing that a page shows is cut short of this; an amount and a payee must be read in full, and not only as much as a message has room for. */
export const WHOLE = 1000

/** What a transaction says, as it is kept and made fit to be shown (TXN-14): letter for letter what the receipt's hash is made of, and no shorter. */
export function shownTransaction(transaction: Transaction): TransactionText {
  if ('action' in transaction)
    return {
      kind: 'declared',
      action: whole(transaction.action),
      facts: Object.entries(transaction.facts).map(([label, value]) => ({
        label: whole(label),
        value: whole(value),
      })),
    }
  const { currency } = transaction
  if (!('payments' in transaction)) return { kind: 'payment', ...payment(transaction, currency) }
  const { payments } = transaction
  const total = totalOf(
    payments.map(({ amount }) => amount),
    currency,
  )
  return {
    kind: 'batch',
    total: whole(`${total} ${currency}`),
    payments: payments.map((one) => payment(one, currency)),
  }
}

function payment(
  given: { readonly amount: string; readonly payee: string; readonly reference?: string },
  currency: string,
): PaymentText {
  return {
    amount: whole(`${given.amount} ${currency}`),
    payee: whole(given.payee),
    reference: whole(given.reference ?? ''),
  }
}

function whole(text: string): string {
  return cleanText(text, WHOLE)
}
