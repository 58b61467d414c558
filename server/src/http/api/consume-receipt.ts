import { Type } from 'typebox'
import { consumeReceipt } from '../../domain/receipt/consume.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, NoQuery, problems, Receipt } from './fields.ts'
import { Transaction } from './transaction.ts'

const Body = exactly({ receipt: Receipt, transaction: Type.Optional(Transaction) })
const Consumed = Type.Object({
  result: Type.Enum(['consumed', 'already_used', 'expired', 'mismatch', 'stopped'], {
    description: '`stopped`: the owner of the account stopped this recovery.',
  }),
  receipt: Type.Unknown({ description: 'The claims of the receipt.' }),
})

/** `POST /v1/receipts/consumption`: spends a receipt, once. */
export function consumeReceiptRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.post(
    '/v1/receipts/consumption',
    {
      onRequest: doors.secret('receipts'),
      schema: {
        operationId: 'consumeReceipt',
        tags: ['receipts'],
        summary: 'Use a receipt up',
        description:
          'Of many who show the same receipt, one hears consumed. With a transaction, the receipt must be for exactly that one.',
        querystring: NoQuery,
        body: Body,
        response: { 200: Consumed, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const { result, claims } = await consumeReceipt(needs, caller, request.body, once)
      return { result, receipt: claims }
    },
  )
}
