import type { Instant } from '../../domain/instant.ts'
import type { PushList } from '../../domain/push/push-list.ts'
import type { Template } from '../../domain/template/template.ts'
import type { WebhookList } from '../../domain/webhook/webhook-list.ts'
import type { Webhook } from '../../domain/webhook/webhook.ts'
import { base64, type RowReader } from './row-reader.ts'

export function webhookJson(webhook: Webhook): string {
  const secrets = webhook.secrets.map((one) => ({ ...one, sealed: base64(one.sealed) }))
  return JSON.stringify({ ...webhook, secrets })
}

export function toWebhook(read: RowReader): Webhook {
  return {
    id: read.text('id'),
    project: read.text('project'),
    url: read.text('url'),
    events: read.texts('events'),
    addresses: read.flag('addresses'),
    name: read.text('name'),
    secrets: read.readers('secrets').map((one) => ({
      sealed: one.base64('sealed'),
      until: one.numberOrNone('until'),
    })),
    secretNumber: read.number('secretNumber'),
    createdAt: read.number('createdAt'),
    disabledAt: read.numberOrNone('disabledAt'),
    cursor: read.number('cursor'),
    lastSuccessAt: read.numberOrNone('lastSuccessAt'),
    failingSince: read.numberOrNone('failingSince'),
  }
}

export function toWebhookList(read: RowReader): WebhookList {
  return { ids: read.texts('ids') }
}

/** A person's browsers without the expiry, which stands beside them. */
export function pushListJson({ subscriptions }: PushList): string {
  return JSON.stringify({
    subscriptions: subscriptions.map((one) => ({ ...one, sealed: base64(one.sealed) })),
  })
}

export function toPushList(read: RowReader, expiresAt: Instant): PushList {
  return {
    subscriptions: read.readers('subscriptions').map((one) => {
      const session = one.textOrNone('session')
      return {
        id: one.text('id'),
        name: one.text('name'),
        sealed: one.base64('sealed'),
        createdAt: one.number('createdAt'),
        ...(session !== undefined && { session }),
      }
    }),
    expiresAt,
  }
}

export function toTemplate(read: RowReader): Template {
  return {
    locale: read.text('locale'),
    phrases: read.dictionary('phrases'),
    version: read.number('version'),
  }
}
