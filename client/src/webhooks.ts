import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'
import { readTimelineEvent, type TimelineEvent } from './timeline-event.ts'

/** Where a project is told of what happens. */
export type Webhook = {
  readonly id: string
  readonly url: string
  /** Types of events, or groups such as `message.*`; empty: all. */
  readonly events: readonly string[]
  /** Whether it is told addresses as they are, and not only their keyed hash. */
  readonly addresses: boolean
  readonly name: string
  readonly status: string
  readonly createdAt: Date
  /** To within a minute. */
  readonly lastSuccessAt?: Date | undefined
  readonly failingSince?: Date | undefined
  readonly disabledAt?: Date | undefined
}

/** A webhook with its newest secret, `whsec_…`, which is shown this once. */
export type WebhookWithSecret = Webhook & { readonly secret: string }

type WebhookFields = {
  readonly url?: string | undefined
  readonly events?: readonly string[] | undefined
  readonly addresses?: boolean | undefined
  readonly name?: string | undefined
}
export type CreateWebhook = PostOptions & WebhookFields & { readonly url: string }
export type ChangeWebhook = CallOptions &
  WebhookFields & { readonly disabled?: boolean | undefined }

/** One event of a webhook: `waiting`, `under_way`, `dead` or `delivered`. */
export type WebhookDelivery = {
  /** The `webhook-id` of its message. */
  readonly id: string
  readonly state: string
  readonly attempts?: number | undefined
  readonly nextAt?: Date | undefined
  readonly reason?: string | undefined
  readonly event: TimelineEvent
}

/** What became of a message that tries a webhook out. */
export type WebhookTest = {
  readonly result: string
  readonly status?: number | undefined
  readonly reason?: string | undefined
}

export type Webhooks = {
  readonly create: (create: CreateWebhook) => Promise<WebhookWithSecret>
  /** All webhooks of the project, on one page. */
  readonly list: (options?: CallOptions) => Promise<Page<Webhook>>
  readonly get: (id: string, options?: CallOptions) => Promise<Webhook>
  /** What is left out stays. */
  readonly change: (id: string, change: ChangeWebhook) => Promise<Webhook>
  readonly remove: (id: string, options?: CallOptions) => Promise<void>
  /** A new secret; the old one signs beside it for 24 hours. */
  readonly rotate: (id: string, options?: PostOptions) => Promise<WebhookWithSecret>
  /** Its events and where each stands, oldest first; without `after`, those of the last day. */
  readonly deliveries: (
    id: string,
    options?: CallOptions & {
      readonly after?: string | undefined
      readonly limit?: number | undefined
    },
  ) => Promise<Page<WebhookDelivery>>
  /** Sends one event once more, by its sequence number, or all since a time. */
  readonly redeliver: (
    id: string,
    what: CallOptions & ({ readonly event: number } | { readonly since: Date }),
  ) => Promise<Webhook>
  /** Sends it one message, now and once. */
  readonly test: (id: string, options?: CallOptions) => Promise<WebhookTest>
}

/** The webhooks of one project. */
export function createWebhooks({ transport, url }: Caller): Webhooks {
  const at = (id: string) => url(path`/v1/webhooks/${id}`)
  return {
    async create({ signal, idempotencyKey, ...body }) {
      const address = url('/v1/webhooks')
      return readWithSecret(
        await transport.call({ method: 'POST', url: address, body, signal, idempotencyKey }),
      )
    },
    async list({ signal } = {}) {
      const address = url('/v1/webhooks')
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readWebhook)
    },
    async get(id, { signal } = {}) {
      return readWebhook(await transport.call({ method: 'GET', url: at(id), signal }))
    },
    async change(id, { signal, ...body }) {
      return readWebhook(await transport.call({ method: 'PATCH', url: at(id), body, signal }))
    },
    async remove(id, { signal } = {}) {
      await transport.call({ method: 'DELETE', url: at(id), signal })
    },
    async rotate(id, { signal, idempotencyKey } = {}) {
      const address = url(path`/v1/webhooks/${id}/rotation`)
      return readWithSecret(
        await transport.call({ method: 'POST', url: address, signal, idempotencyKey }),
      )
    },
    async deliveries(id, { after, limit, signal } = {}) {
      const address = url(path`/v1/webhooks/${id}/deliveries`, { after, limit })
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readDelivery)
    },
    async redeliver(id, { signal, ...what }) {
      const address = url(path`/v1/webhooks/${id}/redelivery`)
      const body = 'event' in what ? { event: what.event } : { since: what.since.toISOString() }
      return readWebhook(await transport.call({ method: 'POST', url: address, body, signal }))
    },
    async test(id, { signal } = {}) {
      const address = url(path`/v1/webhooks/${id}/test`)
      const answer = readAnswer(await transport.call({ method: 'POST', url: address, signal }))
      return {
        result: answer.text('result'),
        status: answer.maybeNumber('status'),
        reason: answer.maybeText('reason'),
      }
    },
  }
}

function readWithSecret(body: unknown): WebhookWithSecret {
  return { ...readWebhook(body), secret: readAnswer(body).text('secret') }
}

function readWebhook(body: unknown): Webhook {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    url: answer.text('url'),
    events: answer.texts('events'),
    addresses: answer.maybeFlag('addresses') ?? false,
    name: answer.text('name'),
    status: answer.text('status'),
    createdAt: answer.instant('created_at'),
    lastSuccessAt: answer.maybeInstant('last_success_at'),
    failingSince: answer.maybeInstant('failing_since'),
    disabledAt: answer.maybeInstant('disabled_at'),
  }
}

function readDelivery(body: unknown): WebhookDelivery {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    state: answer.text('state'),
    attempts: answer.maybeNumber('attempts'),
    nextAt: answer.maybeInstant('next_at'),
    reason: answer.maybeText('reason'),
    event: readTimelineEvent(answer.value('event')),
  }
}
