import type { VerificationId } from '../ids.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Transaction } from './transaction.ts'

/**
 * What a code's digest is bound to: its verification, and every character of what the person was asked to agree to (RTS Art. 5(1)(b), TXN-02). If any of
 * that were changed where it is stored, no code would be right any more (TXN-03).
 */
export function codeSeal(id: VerificationId, transaction: Transaction | undefined): string {
  return transaction === undefined ? id : `${id} ${canonicalJson(transaction)}`
}
