/*
 * webhook/ is how a project is told of what happens, at addresses of its own: which there are, what is made for them out of the log of events, how one event is
 * brought, and how it is brought again. The way out itself is `egress/`; when it is time is for `work/`.
 */
import type { Egress } from '../delivery/egress.ts'
import type { EventFacts, EventType } from '../event.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { ownKey, refuseEndedKey } from '../project/still-valid.ts'
import { drop, put, type Store } from '../store.ts'
import { newestSequence } from './find-sequence.ts'
import { judgeWebhook, webhookView, type WebhookAsk, type WebhookView } from './judge-webhook.ts'
import { withNewSecret } from './live-secrets.ts'
import { joinWebhooks } from './webhook-list.ts'
import { webhookKey, type Webhook } from './webhook.ts'
import type { WebhookSigner } from './webhook-signer.ts'

export type WebhookNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list' | 'now' | 'eventsAfter'>
  readonly vault: Vault
  readonly random: Random
  readonly egress: Egress
  readonly webhookSigner: WebhookSigner
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/**
 * Makes a webhook, which is told of what happens from now on. Its secret is told in this answer only, and again to who repeats the request.
 * @throws Problem `invalid_webhook`, `unauthorized`, `idempotency_mismatch`
 */
export async function createWebhook(
  needs: WebhookNeeds,
  caller: SecretCaller,
  ask: WebhookAsk,
  once?: Once,
): Promise<{ readonly view: WebhookView; readonly secret: string }> {
  judgeWebhook(needs.egress, ask)
  const { project } = caller
  const cursor = await newestSequence(needs.store, project)
  const id = newId('whk', needs.random)
  const secret = needs.webhookSigner.newSecret()
  const key = webhookKey(project, id)
  const made = await joinWebhooks(needs.store, project, (others, join) =>
    changeOnce(needs.store, project, once, [key, ...others, ...ownKey(caller)], (records, now) => {
      refuseEndedKey(caller, records, now)
      const bare = newWebhook(ask, { id, project, cursor }, now)
      const webhook = { ...bare, ...withNewSecret(needs.vault, bare, secret, now) }
      return {
        writes: [put(key, webhook), join(records, id)],
        events: [told(webhook, 'webhook.created', { by: caller.keyId })],
        outcome: { id, secretNumber: webhook.secretNumber },
      }
    }),
  )
  return toldSecret(needs, caller, made.id, made.secretNumber)
}

/** All webhooks of the caller's project. */
export async function listWebhooks(
  { store }: Pick<WebhookNeeds, 'store'>,
  { project }: SecretCaller,
): Promise<readonly WebhookView[]> {
  return (await store.list('webhook', project)).map(webhookView)
}

/** @throws Problem `not_found` */
export async function getWebhook(
  { store }: { readonly store: Pick<Store, 'find'> },
  { project }: SecretCaller,
  id: string,
): Promise<Webhook> {
  const webhook = await store.find(webhookKey(project, id))
  if (webhook === undefined) throw noneSuch()
  return webhook
}

/**
 * Changes what is named and nothing else. One that is switched on again goes on where it stopped: nothing that happened meanwhile is lost for as long
 * as events are kept.
 * @throws Problem `invalid_webhook`, `not_found`
 */
export function changeWebhook(
  { store, egress }: Pick<WebhookNeeds, 'store' | 'egress'>,
  caller: SecretCaller,
  id: string,
  { disabled, ...ask }: Partial<WebhookAsk> & { readonly disabled?: boolean },
): Promise<WebhookView> {
  judgeWebhook(egress, ask)
  return changeOne({ store }, caller, id, 'webhook.changed', (webhook, now) => {
    const next: Webhook = { ...webhook, ...ask }
    if (disabled === undefined || disabled === (webhook.disabledAt !== undefined)) return next
    return { ...next, disabledAt: disabled ? now : undefined, failingSince: undefined }
  })
}

/** Forgets a webhook, and with it what still waits for it. @throws Problem `not_found` */
export function removeWebhook(
  { store }: Pick<WebhookNeeds, 'store'>,
  caller: SecretCaller,
  id: string,
): Promise<WebhookView> {
  const key = webhookKey(caller.project, id)
  return store.change([key], (records) => {
    const webhook = records.find(key)
    if (webhook === undefined) throw noneSuch()
    return {
      writes: [drop(key)],
      events: [told(webhook, 'webhook.removed', { by: caller.keyId })],
      outcome: webhookView(webhook),
    }
  })
}

/**
 * Gives a webhook a new secret. The old one signs beside it for a day, so that a receiver which knows either believes every message.
 * @throws Problem `not_found`, `unauthorized`, `idempotency_mismatch`
 */
export async function rotateSecret(
  { store, vault, webhookSigner }: Pick<WebhookNeeds, 'store' | 'vault' | 'webhookSigner'>,
  caller: SecretCaller,
  id: string,
  once?: Once,
): Promise<{ readonly view: WebhookView; readonly secret: string }> {
  const key = webhookKey(caller.project, id)
  const secret = webhookSigner.newSecret()
  const made = await changeOnce(
    store,
    caller.project,
    once,
    [key, ...ownKey(caller)],
    (records, now) => {
      refuseEndedKey(caller, records, now)
      const webhook = records.find(key)
      if (webhook === undefined) throw noneSuch()
      const next = { ...webhook, ...withNewSecret(vault, webhook, secret, now) }
      return {
        writes: [put(key, next)],
        events: [told(webhook, 'webhook.changed', { what: 'secret', by: caller.keyId })],
        outcome: { secretNumber: next.secretNumber },
      }
    },
  )
  return toldSecret({ store, vault }, caller, id, made.secretNumber)
}

/** What an event about a webhook says. */
export function told({ id, project }: Webhook, type: EventType, facts: EventFacts) {
  return { project, type, facts: { webhook: id, ...facts } } as const
}

/** One change to one webhook, with its line in the log. @throws Problem `not_found` */
export function changeOne(
  { store }: { readonly store: Pick<Store, 'change'> },
  caller: SecretCaller,
  id: string,
  type: EventType,
  change: (webhook: Webhook, now: Instant) => Webhook,
): Promise<WebhookView> {
  const key = webhookKey(caller.project, id)
  return store.change([key], (records, now) => {
    const webhook = records.find(key)
    if (webhook === undefined) throw noneSuch()
    const next = change(webhook, now)
    return {
      writes: [put(key, next)],
      events: [told(webhook, type, { by: caller.keyId })],
      outcome: webhookView(next),
    }
  })
}

/**
 * The secret that an answer was for, as it is kept, also to who repeats the request. One that somebody made after it is theirs to tell.
 * @throws Problem `idempotency_mismatch` when there is a newer one, `not_found`
 */
async function toldSecret(
  { store, vault }: { readonly store: Pick<Store, 'find'>; readonly vault: Pick<Vault, 'open'> },
  caller: SecretCaller,
  id: string,
  secretNumber: number,
): Promise<{ readonly view: WebhookView; readonly secret: string }> {
  const webhook = await getWebhook({ store }, caller, id)
  if (webhook.secretNumber !== secretNumber)
    throw new Problem(
      'idempotency_mismatch',
      'This webhook has been given a newer secret since. Ask for one of your own with a new key.',
    )
  const [newest] = webhook.secrets
  if (newest === undefined) throw new Error('a webhook without a secret')
  return { view: webhookView(webhook), secret: vault.open(newest.sealed, id) }
}

function newWebhook(
  ask: WebhookAsk,
  made: Pick<Webhook, 'id' | 'project' | 'cursor'>,
  now: Instant,
): Webhook {
  return {
    ...made,
    ...ask,
    secrets: [],
    secretNumber: 0,
    createdAt: now,
    disabledAt: undefined,
    lastSuccessAt: undefined,
    failingSince: undefined,
  }
}

function noneSuch(): Problem {
  return new Problem('not_found', 'No webhook of this project has this id.')
}
