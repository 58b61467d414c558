import { Type, type Static } from 'typebox'
import type { Transaction as OneTransaction } from '../../domain/verification/transaction.ts'
import { exactly, words } from './fields.ts'

const Amount = Type.String({
  pattern: '^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,4})?$',
  description:
    'a decimal number in quotes, such as "129.99", with at most 12 digits before and 4 behind the point',
})
const Currency = Type.String({
  pattern: '^[A-Z]{3}$',
  description: 'three capital letters (ISO 4217), such as EUR',
})
const Payee = words(140)
const Reference = words(140)
// A name that begins with a digit would not keep its place: objects put such fields first.
const FactName = Type.String({ pattern: '^\\p{L}[^\\p{Cc}\\p{Cs}]{0,39}$' })

const Payment = exactly(
  { amount: Amount, currency: Currency, payee: Payee, reference: Type.Optional(Reference) },
  'a payment: amount, currency and payee',
)
const Batch = exactly(
  {
    currency: Currency,
    payments: Type.Array(
      exactly({ amount: Amount, payee: Payee, reference: Type.Optional(Reference) }),
      { minItems: 2, maxItems: 100 },
    ),
  },
  'several payments of one currency',
)
const Declared = exactly(
  {
    action: words(140),
    facts: Type.Record(FactName, words(140), {
      maxProperties: 8,
      additionalProperties: false,
      description:
        'at most 8 short texts, each named by up to 40 characters that begin with a letter',
    }),
  },
  'any other thing: what is to be done, and up to eight facts',
)

/** What the person is asked to agree to. How many digits a currency has behind its point is for the domain to say. */
export const Transaction = Type.Union([Payment, Batch, Declared], {
  description: 'a payment, several payments, or an action with its facts',
})

/** The same as it is told. What was taken once is not judged again. */
export const ToldTransaction = Type.Union([
  Type.Object({
    amount: Type.String(),
    currency: Type.String(),
    payee: Type.String(),
    reference: Type.Optional(Type.String()),
  }),
  Type.Object({
    currency: Type.String(),
    payments: Type.Array(
      Type.Object({
        amount: Type.String(),
        payee: Type.String(),
        reference: Type.Optional(Type.String()),
      }),
    ),
  }),
  Type.Object({ action: Type.String(), facts: Type.Record(Type.String(), Type.String()) }),
])

/** The wire's words for what was agreed to: a copy, for what is told may be changed by nobody. */
export function toldTransaction(transaction: OneTransaction): Static<typeof ToldTransaction> {
  if (!('payments' in transaction)) return transaction
  return { ...transaction, payments: transaction.payments.map((one) => ({ ...one })) }
}
