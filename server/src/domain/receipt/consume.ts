import { factorsKey } from '../factor/factors.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Store } from '../store.ts'
import { judgeTransaction } from '../verification/judge-transaction.ts'
import type { Transaction } from '../verification/transaction.ts'
import { verificationKey } from '../verification/verification.ts'
import { spentReceiptKey } from './spent-receipt.ts'

/** What `secrets/` finds in a receipt that we signed for this audience; undefined for anything else. */
export type ReadReceipt = (
  receipt: string,
  audience: string,
) => Promise<ReadReceiptResult | undefined>
export type ReadReceiptResult = {
  readonly jti: string
  readonly verification: string
  /** Seconds since 1970, as in the token. */
  readonly exp: number
  /** Base64url SHA-256 of the transaction's RFC 8785 form. */
  readonly txnHash: string | undefined
  readonly claims: Readonly<Record<string, unknown>>
}

export type ConsumeNeeds = {
  readonly store: Pick<Store, 'change'>
  readonly readReceipt: ReadReceipt
  readonly transactionHash: (transaction: Transaction) => string
}

export type ConsumeOutcome = {
  /** `stopped`: its recovery was disowned by the account's owner. */
  readonly result: 'consumed' | 'already_used' | 'expired' | 'mismatch' | 'stopped'
  readonly claims: Readonly<Record<string, unknown>>
}

/** Kept longer than any clock difference between us and who shows it again. */
const KEPT_AFTER = 3_600_000

/**
 * Spends a receipt: of many who show it at once, one is told `consumed`. With a transaction, the receipt must be for exactly that one.
 * @throws Problem `receipt_refused` for a receipt of another project or one we did not sign
 */
export async function consumeReceipt(
  needs: ConsumeNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  ask: { readonly receipt: string; readonly transaction?: Transaction },
  once?: Once,
): Promise<ConsumeOutcome> {
  const { project } = caller
  const read = await needs.readReceipt(ask.receipt, project)
  if (read === undefined)
    throw new Problem('receipt_refused', 'This is no receipt for this project.')
  const matches =
    ask.transaction === undefined ||
    needs.transactionHash(judgeTransaction(ask.transaction)) === read.txnHash
  const proof = verificationKey(project, read.verification)
  const isRecovery = read.claims['purpose'] === 'recovery'
  const { sub } = read.claims
  const account = factorsKey(project, typeof sub === 'string' ? sub : '')
  const key = spentReceiptKey(project, read.jti)
  const facts = { receipt: read.jti }
  const result = await changeOnce<ConsumeOutcome['result']>(
    needs.store,
    project,
    once,
    isRecovery ? [key, proof, account] : [key],
    (records, now) => {
      const refuse = (reason: Exclude<ConsumeOutcome['result'], 'consumed'>) => ({
        writes: [],
        events: [
          {
            project,
            type: 'receipt.refused' as const,
            verification: read.verification,
            facts: { ...facts, reason },
          },
        ],
        outcome: reason,
      })
      if (records.find(key) !== undefined) return refuse('already_used')
      if (now >= read.exp * 1000) return refuse('expired')
      if (!matches) return refuse('mismatch')
      // A recovery that was stopped from any address on file opens nothing, nor does one after it by whoever began it.
      const isStopped = () =>
        records.find(proof)?.details.reported === true ||
        records.find(account)?.recovered?.stopped === true
      if (isRecovery && isStopped()) return refuse('stopped')
      return {
        writes: [put(key, { consumedAt: now, expiresAt: read.exp * 1000 + KEPT_AFTER })],
        events: [{ project, type: 'receipt.consumed', verification: read.verification, facts }],
        outcome: 'consumed',
      }
    },
  )
  return { result, claims: read.claims }
}
