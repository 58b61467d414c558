import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A key of the project, without the key itself. */
export type ApiKey = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly origins: readonly string[]
  readonly purposes: readonly string[]
  readonly createdAt?: Date | undefined
  readonly expiresAt?: Date | undefined
  readonly revokedAt?: Date | undefined
}

/** A new key. `key` is shown this once and never again. */
export type CreatedKey = ApiKey & { readonly key: string }

export type CreateKey = PostOptions & {
  readonly type: 'secret' | 'publishable'
  readonly name: string
  /** What a secret key may be used for; left out, everything of its project. */
  readonly scopes?: readonly string[] | undefined
  /** The browser origins that may use a publishable key. */
  readonly origins?: readonly string[] | undefined
  /** The purposes that a publishable key may start. */
  readonly purposes?: readonly string[] | undefined
  readonly expiresAt?: Date | undefined
}

export type Keys = {
  readonly create: (create: CreateKey) => Promise<CreatedKey>
  /** All keys of the project, on one page. */
  readonly list: (options?: CallOptions) => Promise<Page<ApiKey>>
  /** Revokes a key; from then on it is refused. */
  readonly remove: (id: string, options?: CallOptions) => Promise<void>
}

/** The keys of one project. */
export function createKeys({ transport, url }: Caller): Keys {
  return {
    async create({ type, name, scopes, origins, purposes, expiresAt, signal, idempotencyKey }) {
      const expires = expiresAt?.toISOString()
      const body = { type, name, scopes, origins, purposes, expires_at: expires }
      const address = url('/v1/keys')
      return readCreatedKey(
        await transport.call({ method: 'POST', url: address, body, signal, idempotencyKey }),
      )
    },
    async list({ signal } = {}) {
      return readPage(
        await transport.call({ method: 'GET', url: url('/v1/keys'), signal }),
        readKey,
      )
    },
    async remove(id, { signal } = {}) {
      await transport.call({ method: 'DELETE', url: url(path`/v1/keys/${id}`), signal })
    },
  }
}

function readCreatedKey(body: unknown): CreatedKey {
  return { ...readKey(body), key: readAnswer(body).text('key') }
}

function readKey(body: unknown): ApiKey {
  const answer = readAnswer(body)
  const texts = (name: string) => (answer.value(name) === undefined ? [] : answer.texts(name))
  return {
    id: answer.text('id'),
    type: answer.text('type'),
    name: answer.text('name'),
    scopes: texts('scopes'),
    origins: texts('origins'),
    purposes: texts('purposes'),
    createdAt: answer.maybeInstant('created_at'),
    expiresAt: answer.maybeInstant('expires_at'),
    revokedAt: answer.maybeInstant('revoked_at'),
  }
}
