import { readAnswer } from './answer.ts'
import type { PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import type { JsonObject } from './canonical-json.ts'
import { CountersignError } from './countersign-error.ts'
import { readReceiptClaims, type ReceiptClaims } from './receipt-claims.ts'
import type { ReceiptVerifier } from './receipt-verifier.ts'

const RESULTS = ['consumed', 'already_used', 'expired', 'mismatch', 'stopped'] as const

/** What became of a receipt. Only `consumed` lets an action go ahead, and it happens once. */
export type Consumption = {
  readonly result: (typeof RESULTS)[number]
  /** What the receipt says; absent where the service does not tell. */
  readonly claims?: ReceiptClaims | undefined
}

export type ConsumeReceipt = PostOptions & {
  readonly receipt: string
  /** What is about to be done; another one than was agreed to is a `mismatch`. */
  readonly transaction?: JsonObject | undefined
}

export type Receipts = ReceiptVerifier & {
  /** Takes a receipt for good. One of another project, or not ours, rejects with status 403. */
  readonly consume: (consume: ConsumeReceipt) => Promise<Consumption>
}

/** The receipts of one service; `verify` takes its address as the `url` unless told another. */
export function createReceipts(caller: Caller, verifier: ReceiptVerifier): Receipts {
  const { transport, url, base } = caller
  return {
    async consume({ receipt, transaction, signal, idempotencyKey }) {
      const body = { receipt, transaction }
      const secrets = [receipt]
      const address = url('/v1/receipts/consumption')
      return readConsumption(
        await transport.call({
          method: 'POST',
          url: address,
          body,
          signal,
          idempotencyKey,
          secrets,
        }),
      )
    },
    verify: (receipt, options) =>
      verifier.verify(
        receipt,
        options.url === undefined && options.jwksUrl === undefined
          ? { ...options, url: base }
          : options,
      ),
  }
}

function readConsumption(body: unknown): Consumption {
  const answer = readAnswer(body)
  const said = answer.text('result')
  const result = RESULTS.find((known) => known === said)
  if (result === undefined)
    throw new CountersignError(
      'bad_answer',
      'The service told a result that this client does not know',
    )
  const claims = answer.value('receipt')
  return { result, claims: claims === undefined ? undefined : readReceiptClaims(claims) }
}
