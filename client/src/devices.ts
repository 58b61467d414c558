import { readAnswer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'
import { readScopes } from './scopes.ts'
import { readWhereabouts, type Whereabouts } from './whereabouts.ts'

/** A device that a person let in. */
export type Device = {
  readonly id: string
  readonly name: string
  readonly client: { readonly clientId: string; readonly clientName: string }
  readonly scopes: readonly string[]
  readonly createdAt: Date
  /** When it last came for a token. */
  readonly seenAt: Date
  readonly letInFrom: Whereabouts
  /** Undefined: until somebody ends it. */
  readonly expiresAt?: Date | undefined
  readonly revokedAt?: Date | undefined
}

export type Devices = {
  /** The devices that a subject let in, the newest first, on one page; ended ones are not among them. */
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<Device>>
  /** 1 to 60 characters. */
  readonly rename: (
    subject: string,
    id: string,
    name: string,
    options?: CallOptions,
  ) => Promise<Device>
  /** Ends a device: its tokens are good for nothing from then on. Doing it twice is no mistake. */
  readonly revoke: (subject: string, id: string, options?: CallOptions) => Promise<Device>
}

/** The devices of the subjects of one project. */
export function createDevices({ transport, url }: Caller): Devices {
  return {
    async list(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/devices`)
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readDevice)
    },
    async rename(subject, id, name, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/devices/${id}`)
      const body = { name }
      return readDevice(await transport.call({ method: 'PATCH', url: address, body, signal }))
    },
    async revoke(subject, id, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/devices/${id}`)
      return readDevice(await transport.call({ method: 'DELETE', url: address, signal }))
    },
  }
}

function readDevice(body: unknown): Device {
  const answer = readAnswer(body)
  const client = readAnswer(answer.value('client'))
  return {
    id: answer.text('id'),
    name: answer.text('name'),
    client: { clientId: client.text('client_id'), clientName: client.text('client_name') },
    scopes: readScopes(answer.text('scope')),
    createdAt: answer.instant('created_at'),
    seenAt: answer.instant('seen_at'),
    letInFrom: readWhereabouts(answer.value('let_in_from')),
    expiresAt: answer.maybeInstant('expires_at'),
    revokedAt: answer.maybeInstant('revoked_at'),
  }
}
