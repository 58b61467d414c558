import { readAnswer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A browser that asks its person "Is this you?". */
export type PushBrowser = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
}

/** What a browser's `PushSubscription.toJSON()` says, and a name for it. */
export type AddPush = CallOptions & {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
  readonly expirationTime?: number | null | undefined
  readonly name?: string | undefined
}

export type PushSubscriptions = {
  /** The browsers of a person, the newest first, and the key that a browser subscribes with. */
  readonly list: (
    subject: string,
    options?: CallOptions,
  ) => Promise<Page<PushBrowser> & { readonly applicationServerKey: string }>
  /** The same browser is kept once; of more than ten the oldest gives way. */
  readonly add: (subject: string, add: AddPush) => Promise<PushBrowser>
  readonly remove: (subject: string, id: string, options?: CallOptions) => Promise<void>
}

/** The browsers in which the subjects of one project are asked. */
export function createPushSubscriptions({ transport, url }: Caller): PushSubscriptions {
  const of = (subject: string) => url(path`/v1/subjects/${subject}/push_subscriptions`)
  return {
    async list(subject, { signal } = {}) {
      const body = await transport.call({ method: 'GET', url: of(subject), signal })
      const applicationServerKey = readAnswer(body).text('application_server_key')
      return { ...readPage(body, readBrowser), applicationServerKey }
    },
    async add(subject, { signal, keys, ...same }) {
      const body = { ...same, keys: { ...keys } }
      return readBrowser(await transport.call({ method: 'PUT', url: of(subject), body, signal }))
    },
    async remove(subject, id, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/push_subscriptions/${id}`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
  }
}

function readBrowser(body: unknown): PushBrowser {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    name: answer.text('name'),
    createdAt: answer.instant('created_at'),
  }
}
