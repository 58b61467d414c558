import { readAnswer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A browser that its person trusts. */
export type TrustedDevice = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  /** To the hour. */
  readonly seenAt: Date
  readonly expiresAt: Date
}

export type TrustedDevices = {
  /** The one used last first, on one page. */
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<TrustedDevice>>
  /** Its cookie is good for nothing from then on. */
  readonly revoke: (subject: string, id: string, options?: CallOptions) => Promise<void>
}

/** The browsers that the subjects of one project trust. */
export function createTrustedDevices({ transport, url }: Caller): TrustedDevices {
  return {
    async list(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/trusted_devices`)
      const body = await transport.call({ method: 'GET', url: address, signal })
      return readPage(body, readTrustedDevice)
    },
    async revoke(subject, id, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/trusted_devices/${id}`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
  }
}

function readTrustedDevice(body: unknown): TrustedDevice {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    name: answer.text('name'),
    createdAt: answer.instant('created_at'),
    seenAt: answer.instant('seen_at'),
    expiresAt: answer.instant('expires_at'),
  }
}
