import type { Bytes } from '../digest.ts'
import type { EventType } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../store.ts'

/** Where a project wants to be told of what happens. */
export type Webhook = {
  /** `whk_…` */
  readonly id: string
  readonly project: ProjectId
  readonly url: string
  /** Event types, or prefixes such as `message.*`; empty: all. */
  readonly events: readonly string[]
  /** Whether its events hold the address as it is; otherwise its keyed hash only (LEA-13). */
  readonly addresses: boolean
  readonly name: string
  /** `whsec_` secrets (Standard Webhooks), sealed; the newest first. An older one signs too until its end. */
  readonly secrets: readonly { readonly sealed: Bytes; readonly until: Instant | undefined }[]
  /** How many it has had, from 1: the newest one's number. */
  readonly secretNumber: number
  readonly createdAt: Instant
  /** Undefined while it works; set by its owner, or by a receiver that was gone for days. */
  readonly disabledAt: Instant | undefined
  /** Up to which event of the project deliveries were made. */
  readonly cursor: number
  readonly lastSuccessAt: Instant | undefined
  readonly failingSince: Instant | undefined
}

export function webhookKey(project: ProjectId, id: string): Key<'webhook'> {
  return { kind: 'webhook', project, id }
}

/** Whether an endpoint asked for events of this type. */
export function isAskedFor(webhook: Pick<Webhook, 'events'>, type: EventType): boolean {
  return (
    webhook.events.length === 0 ||
    webhook.events.some((one) =>
      one.endsWith('.*') ? type.startsWith(one.slice(0, -1)) : one === type,
    )
  )
}
