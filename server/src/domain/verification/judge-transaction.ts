import type { Channel } from '../delivery/channel.ts'
import { cleanText } from '../message/clean-text.ts'
import { Problem } from '../problem.ts'
import { canonicalAmount } from './money.ts'
import type { Batch, Declared, Payment, Transaction } from './transaction.ts'

/** A page shows this many without hiding any, and a mail lists them. */
const MOST_PAYMENTS = 100
const MOST_FACTS = 8
const MOST_BY_SMS = 10
/** A name of an order of JSON that a program would put elsewhere: whole numbers come first in every object. */
const MOVED = /^(?:0|[1-9]\d*)$/

/**
 * The transaction as it is kept, hashed and shown: amounts in their one form, and nothing that could not be shown. It is not changed any more after
 * this (TXN-03).
 * @throws Problem `invalid_request`, naming the field
 */
export function judgeTransaction(given: Transaction): Transaction {
  if ('action' in given) return judgeDeclared(given)
  return 'payments' in given ? judgeBatch(given) : judgePayment(given)
}

function judgePayment({ amount, currency, payee, reference }: Payment): Payment {
  return {
    amount: amountIn(amount, currency, 'transaction.amount'),
    currency,
    payee: shown(payee, 'transaction.payee'),
    ...(reference !== undefined && { reference: shown(reference, 'transaction.reference') }),
  }
}

function judgeBatch({ currency, payments }: Batch): Batch {
  if (payments.length < 2 || payments.length > MOST_PAYMENTS)
    throw refusal('transaction.payments', `must be a list of 2 to ${MOST_PAYMENTS}`)
  return {
    currency,
    payments: payments.map(({ amount, payee, reference }, at) => {
      const field = `transaction.payments.${at}`
      return {
        amount: amountIn(amount, currency, `${field}.amount`),
        payee: shown(payee, `${field}.payee`),
        ...(reference !== undefined && { reference: shown(reference, `${field}.reference`) }),
      }
    }),
  }
}

function judgeDeclared({ action, facts }: Declared): Declared {
  const entries = Object.entries(facts)
  if (entries.length > MOST_FACTS)
    throw refusal('transaction.facts', `must be ${MOST_FACTS} at most`)
  for (const [label, value] of entries) {
    if (MOVED.test(label)) throw refusal('transaction.facts', 'must not be named by a number')
    shown(label, 'transaction.facts')
    shown(value, 'transaction.facts')
  }
  return { action: shown(action, 'transaction.action'), facts }
}

function amountIn(amount: string, currency: string, field: string): string {
  const canonical = canonicalAmount(amount, currency)
  if (canonical !== undefined) return canonical
  throw refusal(
    field,
    `must be a decimal number in quotes with no more digits behind the point than ${currency.slice(0, 3)} has, such as "129.99"; and the currency one of ISO 4217`,
  )
}

/**
 * More payees than this cannot all be told in a text message, whatever they are called (RTS Art. 5(3)(b)).
 * @throws Problem `invalid_request`
 */
export function refuseLongText(channel: Channel, transaction: Transaction | undefined): void {
  if (channel !== 'sms' || transaction === undefined || !('payments' in transaction)) return
  if (transaction.payments.length > MOST_BY_SMS)
    throw refusal('transaction.payments', `must be ${MOST_BY_SMS} at most in a text message`)
}

/** Kept letter for letter; but of what a message would show nothing, nobody could know what they agree to (TXN-14). */
function shown(text: string, field: string): string {
  if (cleanText(text) === '' || !text.isWellFormed())
    throw refusal(field, 'must be text that can be seen')
  return text
}

function refusal(field: string, rule: string): Problem {
  return new Problem('invalid_request', `${field}: ${rule}`, { field })
}
