import { cleanText } from './clean-text.ts'
import type { MessageFacts } from './message-facts.ts'

/** 10^18 in the smallest unit with sign and separator, and room to spare. */
const longestAmount = 24
const longestCurrency = 8

/** What others wrote, fit to stand in a message. */
export type UserText = {
  readonly project: string
  readonly transaction: { readonly amount: string; readonly payee: string } | undefined
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
  if (transaction === undefined) return { project, transaction }
  const { amount, currency, payee } = transaction
  if (amount.length > longestAmount || currency.length > longestCurrency)
    throw new RangeError('The amount of a transaction is too long to be shown whole.')
  const shown = plainAmount.test(amount) ? amount : cleanText(amount)
  return {
    project,
    transaction: { amount: `${shown} ${cleanText(currency)}`, payee: cleanText(payee) },
  }
}

/** The same with every name and the amount changed. */
export function mapUserText(
  { project, transaction }: UserText,
  changeName: (name: string) => string,
  changeAmount: (amount: string) => string,
): UserText {
  return {
    project: changeName(project),
    transaction: transaction && {
      amount: changeAmount(transaction.amount),
      payee: changeName(transaction.payee),
    },
  }
}
