import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { path } from './path.ts'
import { readScopes } from './scopes.ts'
import { readWhereabouts, type Whereabouts } from './whereabouts.ts'

/** `redeemed`: approved, and the device has its tokens. A newer service may know more. */
export type DeviceAuthorizationStatus =
  'pending' | 'approved' | 'denied' | 'expired' | 'redeemed' | (string & {})

/** What a device asks for, to be shown to the person who decides. */
export type DeviceAuthorization = {
  readonly verification: string
  readonly status: DeviceAuthorizationStatus
  readonly client: {
    readonly clientId: string
    readonly clientName: string
    readonly clientUri?: string | undefined
    /** It registered itself: nobody vouches for its name. */
    readonly registered: boolean
  }
  readonly projectName: string
  /** What the device calls itself. */
  readonly deviceName?: string | undefined
  readonly scopes: readonly string[]
  /** How long it stays in; undefined when until somebody ends it. */
  readonly lastsSeconds?: number | undefined
  readonly askedFrom: Whereabouts
  readonly askedAt: Date
  readonly expiresAt: Date
  /** Of an approval: a signed statement, good for five minutes. */
  readonly receipt?: string | undefined
}

export type ApproveDevice = PostOptions & {
  /** Who said yes, as your application calls them. */
  readonly subject: string
  /** How surely it is them, and by what: both stand in the device's tokens. Left out, nothing is claimed. */
  readonly acr?: string | undefined
  readonly amr?: readonly string[] | undefined
}

export type DenyDevice = PostOptions & {
  readonly subject: string
  /** The person says that they did not start this: it is told as an event of its own. */
  readonly reported?: boolean | undefined
}

/** For an application that signs its people in itself. A user code goes as it was typed; a wrong one rejects with `user_code_not_found`. */
export type DeviceAuthorizations = {
  /** What a code stands for: to be shown before the person decides. */
  readonly get: (userCode: string, options?: CallOptions) => Promise<DeviceAuthorization>
  /** Lets the device in. What was decided before rejects with `device_already_decided`. */
  readonly approve: (userCode: string, approve: ApproveDevice) => Promise<DeviceAuthorization>
  readonly deny: (userCode: string, deny: DenyDevice) => Promise<DeviceAuthorization>
}

/** The devices that wait for an answer in one project. */
export function createDeviceAuthorizations({ transport, url }: Caller): DeviceAuthorizations {
  return {
    async get(userCode, { signal } = {}) {
      const address = url(path`/v1/device_authorizations/${userCode}`)
      const secrets = [userCode]
      return readDeviceAuthorization(
        await transport.call({ method: 'GET', url: address, signal, secrets }),
      )
    },
    async approve(userCode, { subject, acr, amr, signal, idempotencyKey }) {
      const address = url(path`/v1/device_authorizations/${userCode}/approval`)
      const options = { signal, idempotencyKey, secrets: [userCode] }
      const body = { subject, acr, amr }
      return readDeviceAuthorization(
        await transport.call({ method: 'POST', url: address, body, ...options }),
      )
    },
    async deny(userCode, { subject, reported, signal, idempotencyKey }) {
      const address = url(path`/v1/device_authorizations/${userCode}/denial`)
      const options = { signal, idempotencyKey, secrets: [userCode] }
      const body = { subject, reported }
      return readDeviceAuthorization(
        await transport.call({ method: 'POST', url: address, body, ...options }),
      )
    },
  }
}

function readDeviceAuthorization(body: unknown): DeviceAuthorization {
  const answer = readAnswer(body)
  const client = readAnswer(answer.value('client'))
  return {
    verification: answer.text('verification'),
    status: answer.text('status'),
    client: {
      clientId: client.text('client_id'),
      clientName: client.text('client_name'),
      clientUri: client.maybeText('client_uri'),
      registered: client.maybeFlag('registered') ?? false,
    },
    projectName: answer.text('project_name'),
    deviceName: answer.maybeText('device_name'),
    scopes: readScopes(answer.text('scope')),
    lastsSeconds: answer.maybeNumber('lasts_seconds'),
    askedFrom: readWhereabouts(answer.value('asked_from')),
    askedAt: answer.instant('asked_at'),
    expiresAt: answer.instant('expires_at'),
    receipt: answer.maybeText('receipt'),
  }
}
