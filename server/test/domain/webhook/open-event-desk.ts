import { claimDelivery } from '../../../src/domain/delivery/lease.ts'
import type { Delivery } from '../../../src/domain/delivery/delivery.ts'
import type { Event, PastEvent } from '../../../src/domain/event.ts'
import { newVerificationId } from '../../../src/domain/ids.ts'
import { SCOPES } from '../../../src/domain/project/api-key.ts'
import { put, type Write } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { deliverEvent } from '../../../src/domain/webhook/deliver-event.ts'
import type { WebhookAsk } from '../../../src/domain/webhook/judge-webhook.ts'
import { createWebhook } from '../../../src/domain/webhook/webhooks.ts'
import { openEgress } from '../../../src/egress/open-egress.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { openVault } from '../../../src/secrets/vault.ts'
import { webhookSigner } from '../../../src/secrets/webhook-signature.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'
import { openWebhookRounds } from '../../../src/work/webhook-rounds.ts'
import { onTestFinished } from 'vitest'
import { aVerification, PROJECT } from '../../store/sample-records.ts'

const KEYS = readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=')

export const OWNER = {
  kind: 'secret',
  project: PROJECT,
  keyId: 'key_owner',
  scopes: SCOPES,
} as const

/**
 * The desk that brings events to webhooks, on a real store, vault and way out, without the rest of the house. The store's clock stands still until it is moved; receivers are
 * real servers.
 */
export function openEventDesk() {
  const start = Date.now()
  const store = openSqliteStore({
    file: ':memory:',
    clock: () => start,
    monotonic: () => 0,
    sandboxClock: true,
  })
  onTestFinished(() => store.close())
  const random = systemRandom()
  const needs = {
    store,
    vault: openVault(KEYS, random),
    random,
    egress: openEgress({ networks: [], loopback: true }),
    webhookSigner: webhookSigner(random),
    wallClock: Date.now,
  }
  const underWay = new Set<Promise<unknown>>()
  const bring = (delivery: Delivery): void => {
    const run = deliverEvent(needs, delivery).finally(() => underWay.delete(run))
    underWay.add(run)
  }
  const rounds = openWebhookRounds({ store, dispatch: bring })
  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  /** Everything that is due now, as the post room and the rounds do it. */
  const settle = async (): Promise<void> => {
    for (;;) {
      const due = await store.dueDeliveries('events', 64)
      const taken = await Promise.all(due.map((one) => claimDelivery({ store }, one)))
      for (const one of taken) if (one !== undefined) bring(one)
      await idle()
      const went = await rounds.round()
      await idle()
      if (due.length === 0 && went === 0) return
    }
  }

  return {
    ...needs,
    rounds,
    settle,
    idle,
    create: (
      ask: Partial<WebhookAsk> & { readonly url: string },
      once?: Parameters<typeof createWebhook>[3],
    ) => createWebhook(needs, OWNER, { events: [], addresses: false, name: '', ...ask }, once),
    /** Moves the clock on a minute at a time, so that each thing happens in its time. */
    async advance(seconds: number): Promise<void> {
      for (let left = seconds; left > 0; left -= 60) {
        await store.advance(Math.min(60, left) * 1000)
        await settle()
      }
    },
    /** Lets something happen to a verification of its own each time. */
    async happen(
      type: Event['type'] = 'verification.started',
      changes: Parameters<typeof aVerification>[1] = {},
    ): Promise<string> {
      const v = aVerification(store.now(), {
        ...changes,
        id: newVerificationId(store.now() + 600_000, random),
      })
      const written = { ...v, sealedTo: needs.vault.seal('+4915112345678', v.id) }
      await tell(
        [{ project: PROJECT, type, verification: v.id, facts: {} }],
        [put(verificationKey(PROJECT, v.id), written)],
      )
      return v.id
    },
    tell,
    events: (after = 0): Promise<readonly PastEvent[]> => store.eventsAfter(PROJECT, after, 10_000),
  }

  function tell(events: readonly Event[], writes: readonly Write[] = []): Promise<undefined> {
    return store.change([], () => ({ writes, events, outcome: undefined }))
  }
}
