/** What became of an order that was to be confirmed on Countersign's own page. */
import { isCountersignError, type Countersign, type JsonObject } from '@countersign/client'
import { endedWords } from './outcome-words.ts'
import type { Order } from './orders.ts'

export type Cashier = ReturnType<typeof createCashier>

export function createCashier({ verifications, receipts }: Countersign) {
  return {
    /**
     * Uses the receipt up with the transaction that the shop is about to carry out: one that was approved for another amount is no
     * approval. The order is the key of that use: asked again for the same order, after a crash or by two requests at once, the answer is
     * the same.
     */
    async settle(
      { id, verification }: Pick<Order, 'id' | 'verification'>,
      answer: string | undefined,
      transaction: JsonObject,
    ): Promise<
      | { readonly result: 'consumed' }
      | { readonly result: 'open' | 'not_approved'; readonly words: string }
    > {
      const { status } = await verifications.get(verification)
      if (status === 'pending') return { result: 'open', words: 'Your order is not confirmed yet.' }
      if (status !== 'approved') return { result: 'not_approved', words: endedWords(status) }
      // Only the browser that answered brings this: nobody walks in on an approval that somebody else gave.
      if (answer === undefined)
        return { result: 'not_approved', words: 'Please go on from the page where you confirmed.' }
      const receipt = await verifications.redeem(verification, answer).catch(notOurs)
      if (receipt === undefined) return { result: 'not_approved', words: endedWords('other') }
      const { result } = await receipts.consume({ receipt, transaction, idempotencyKey: id })
      return result === 'consumed'
        ? { result }
        : { result: 'not_approved', words: 'This could not be confirmed. Please order again.' }
    },
  }
}

/** An answer that belongs to no verification of ours is no fault: somebody typed into the address. */
function notOurs(error: unknown): undefined {
  if (isCountersignError(error) && error.code === 'verification_not_found') return undefined
  throw error
}
