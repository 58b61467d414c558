import { totalOf } from '../verification/money.ts'
import type { Transaction } from '../verification/transaction.ts'
import { cleanText } from './clean-text.ts'
import type { MessageFacts } from './message-facts.ts'

/** 10^18 in the smallest unit with sign and separator, and room to spare. */
const longestAmount = 24
const longestCurrency = 8

/** One payment in words. `reference`, such as an account, is empty where none was given. */
export type PaymentText = {
  readonly amount: string
  readonly payee: string
  readonly reference: string
}

/** What a person is asked to agree to, fit to stand in a message. */
export type TransactionText =
  | ({ readonly kind: 'payment' } & PaymentText)
  | {
      readonly kind: 'batch'
      readonly total: string
      readonly payments: readonly PaymentText[]
    }
  | {
      readonly kind: 'declared'
      readonly action: string
      readonly facts: readonly { readonly label: string; readonly value: string }[]
    }

/** What others wrote, fit to stand in a message. */
export type UserText = {
  readonly project: string
  readonly transaction: TransactionText | undefined
}

/** Digits with separators: nothing to clean, and an amount must be shown exactly as it was given. */
const plainAmount = /^-?\d+(?:[.,]\d+)*$/

/**
 * Cleans what others wrote. The amount is one value with its currency and is never cut, because half
 * an amount is another amount: a longer one raises RangeError (the API refuses it before).
 */
export function userTextOf(facts: Pick<MessageFacts, 'projectName' | 'transaction'>): UserText {
  const project = cleanText(facts.projectName)
  const { transaction } = facts
  return { project, transaction: transaction && transactionText(transaction) }
}

/** What a transaction says, cleaned: the same words for messages and pages (TXN-01). */
export function transactionText(transaction: Transaction): TransactionText {
  if ('action' in transaction) {
    const facts = Object.entries(transaction.facts)
    return {
      kind: 'declared',
      action: cleanText(transaction.action),
      facts: facts.map(([label, value]) => ({ label: cleanText(label), value: cleanText(value) })),
    }
  }
  const { currency } = transaction
  if (!('payments' in transaction))
    return { kind: 'payment', ...paymentText(transaction, currency) }
  const { payments } = transaction
  return {
    kind: 'batch',
    total: amountText(
      totalOf(
        payments.map(({ amount }) => amount),
        currency,
      ),
      currency,
    ),
    payments: payments.map((one) => paymentText(one, currency)),
  }
}

function paymentText(
  {
    amount,
    payee,
    reference,
  }: { readonly amount: string; readonly payee: string; readonly reference?: string },
  currency: string,
): PaymentText {
  return {
    amount: amountText(amount, currency),
    payee: cleanText(payee),
    reference: reference === undefined ? '' : cleanText(reference),
  }
}

function amountText(amount: string, currency: string): string {
  if (amount.length > longestAmount || currency.length > longestCurrency)
    throw new RangeError('The amount of a transaction is too long to be shown whole.')
  return `${plainAmount.test(amount) ? amount : cleanText(amount)} ${cleanText(currency)}`
}

type Change = (text: string) => string

/** The same with every name and the amount changed. */
export function mapUserText(
  { project, transaction }: UserText,
  changeName: Change,
  changeAmount: Change,
): UserText {
  return {
    project: changeName(project),
    transaction: transaction && mapTransaction(transaction, changeName, changeAmount),
  }
}

function mapTransaction(given: TransactionText, changeName: Change, changeAmount: Change) {
  const payment = ({ amount, payee, reference }: PaymentText): PaymentText => ({
    amount: changeAmount(amount),
    payee: changeName(payee),
    reference: changeName(reference),
  })
  switch (given.kind) {
    case 'payment':
      return { ...given, ...payment(given) }
    case 'batch':
      return { ...given, total: changeAmount(given.total), payments: given.payments.map(payment) }
    case 'declared':
      return {
        ...given,
        action: changeName(given.action),
        facts: given.facts.map(({ label, value }) => ({
          label: changeName(label),
          value: changeName(value),
        })),
      }
  }
}

/** A payee with the account behind it, where there is one. */
export function payeeText({ payee, reference }: Pick<PaymentText, 'payee' | 'reference'>): string {
  return reference === '' ? payee : `${payee} (${reference})`
}
