import { spentReceiptKey } from '../../server/src/domain/receipt/spent-receipt.ts'
import { put, type Store } from '../../server/src/domain/store.ts'

export const PROJECT = 'prj_crash'

/** Tries to consume the receipt of a verification. Answers whether this was the one that did. */
export function consume(store: Store, id: string): Promise<boolean> {
  const key = spentReceiptKey(PROJECT, id)
  return store.change([key], (records, now) => {
    if (records.find(key) !== undefined) return { writes: [], events: [], outcome: false }
    const spent = { consumedAt: now, expiresAt: now + 3_600_000 }
    const event = { project: PROJECT, type: 'receipt.consumed', facts: { id } } as const
    return { writes: [put(key, spent)], events: [event], outcome: true }
  })
}
