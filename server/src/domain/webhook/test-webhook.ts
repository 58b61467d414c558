import type { Caller } from '../project/caller.ts'
import { liveSecrets } from './live-secrets.ts'
import type { WebhookNeeds } from './webhooks.ts'
import { getWebhook } from './webhooks.ts'
import { postSigned, type WallClock } from './post-signed.ts'

/** What became of a message that tries a webhook out. */
export type TestResult = {
  readonly result: 'delivered' | 'failed'
  readonly status?: number
  readonly reason?: string
}

/**
 * Sends a message of the type `webhook.test` to a webhook, at once and once, also to one that is switched off. It is signed like every other.
 * @throws Problem `not_found`
 */
export async function testWebhook(
  needs: Pick<WebhookNeeds, 'store' | 'vault' | 'random' | 'egress' | 'webhookSigner'> & WallClock,
  caller: Extract<Caller, { kind: 'secret' }>,
  id: string,
): Promise<TestResult> {
  const webhook = await getWebhook(needs, caller, id)
  const now = needs.store.now()
  const answer = await postSigned(needs, {
    url: webhook.url,
    secrets: liveSecrets(needs.vault, webhook, now),
    // Of no event: two tests are two messages.
    id: `msg_${id.slice('whk_'.length)}_test_${now}`,
    body: JSON.stringify({
      type: 'webhook.test',
      timestamp: new Date(now).toISOString(),
      data: { webhook: id, project: caller.project },
    }),
  })
  switch (answer.result) {
    case 'taken':
      return { result: 'delivered', status: answer.status }
    case 'not_taken':
      return {
        result: 'failed',
        reason: answer.reason,
        ...(answer.status !== undefined && { status: answer.status }),
      }
  }
}
