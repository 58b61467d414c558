import type { Egress } from '../delivery/egress.ts'
import type { Instant } from '../instant.ts'
import { LONGEST_WAIT } from './retry-schedule.ts'
import type { WebhookSigner } from './webhook-signer.ts'

/** The clock on the wall, which a receiver compares a signature's time with; the store's may have been moved on in the sandbox. */
export type WallClock = { readonly wallClock: () => Instant }

export type Posted =
  | { readonly result: 'taken'; readonly status: number }
  | {
      readonly result: 'not_taken'
      readonly status?: number
      readonly reason: string
      /** The receiver wants no more of this (410 Gone). */
      readonly isGone?: true
      /** How long it asked us to wait. */
      readonly afterSeconds?: number
    }

/** Standard Webhooks: 15 to 30 seconds. Far below a lease. */
const TIMEOUT_MS = 15_000

/** Signs a message, sends it, and says whether the receiver took it: by any status from 200 to 299, and by no redirect. */
export async function postSigned(
  needs: {
    readonly egress: Pick<Egress, 'post'>
    readonly webhookSigner: WebhookSigner
  } & WallClock,
  message: {
    readonly url: string
    readonly secrets: readonly string[]
    readonly id: string
    readonly body: string
  },
): Promise<Posted> {
  const { id, body } = message
  const signed = needs.webhookSigner.sign(message.secrets, { id, at: needs.wallClock(), body })
  const answer = await needs.egress.post(message.url, {
    headers: { 'content-type': 'application/json', 'user-agent': 'Countersign', ...signed },
    body,
    timeoutMs: TIMEOUT_MS,
  })
  if (answer.result !== 'answered') return { result: 'not_taken', reason: answer.reason }
  const { status } = answer
  if (status >= 200 && status < 300) return { result: 'taken', status }
  const after = Number(answer.headers['retry-after'] ?? Number.NaN)
  return {
    result: 'not_taken',
    status,
    reason: status >= 300 && status < 400 ? 'it answered with a redirect' : 'it did not take it',
    ...(status === 410 && { isGone: true }),
    ...(after > 0 && { afterSeconds: Math.min(after, LONGEST_WAIT / 1000) }),
  }
}
