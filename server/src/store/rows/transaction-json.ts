import type {
  Batch,
  Declared,
  Payment,
  Transaction,
} from '../../domain/verification/transaction.ts'
import type { RowReader } from './row-reader.ts'

/** A transaction, told apart by what only its kind has: any of it, so that what is missing is named. */
export function toTransaction(read: RowReader): Transaction {
  const hasAny = (...columns: readonly string[]) => columns.some((column) => !read.isNone(column))
  if (hasAny('action', 'facts')) return toDeclared(read)
  return hasAny('amount', 'payee') ? toPayment(read) : toBatch(read)
}

function toPayment(read: RowReader): Payment {
  return { currency: read.text('currency'), ...toPart(read) }
}

function toBatch(read: RowReader): Batch {
  return { currency: read.text('currency'), payments: read.readers('payments').map(toPart) }
}

function toPart(read: RowReader) {
  return {
    amount: read.text('amount'),
    payee: read.text('payee'),
    ...(read.isNone('reference') ? {} : { reference: read.text('reference') }),
  }
}

function toDeclared(read: RowReader): Declared {
  return { action: read.text('action'), facts: read.dictionary('facts') }
}
