import { readAnswer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** An address that a person has proven. It is added by a verification with the purpose `add_address`, and in no other way. */
export type Address = {
  readonly id: string
  readonly kind: 'phone' | 'email' | (string & {})
  /** With most of it covered, safe to show. */
  readonly masked: string
  readonly addedAt: Date
}

export type RemoveAddress = CallOptions & {
  /** The receipt of an `account_change` or a `recovery`, at most five minutes old: needed where the person has an authenticator. */
  readonly receipt?: string | undefined
}

export type Addresses = {
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<Address>>
  /** Forgets one. Every address on file is told, this one too. */
  readonly remove: (subject: string, id: string, options?: RemoveAddress) => Promise<void>
}

/** The addresses of the subjects of one project. */
export function createAddresses({ transport, url }: Caller): Addresses {
  return {
    async list(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/addresses`)
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readAddress)
    },
    async remove(subject, id, { receipt, signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/addresses/${id}`)
      const body = { receipt }
      const secrets = [receipt]
      await transport.call({ method: 'DELETE', url: address, body, signal, secrets })
    },
  }
}

function readAddress(body: unknown): Address {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    kind: answer.text('kind'),
    masked: answer.text('masked'),
    addedAt: answer.instant('added_at'),
  }
}
