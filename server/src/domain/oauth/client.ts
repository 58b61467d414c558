import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DIRECTORY, type Key } from '../store.ts'

export const DEVICE_CODE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'
export const REFRESH_GRANT = 'refresh_token'
export const GRANT_TYPES = [DEVICE_CODE_GRANT, REFRESH_GRANT] as const
export type GrantType = (typeof GRANT_TYPES)[number]

export const AUTH_METHODS = ['none', 'client_secret_basic', 'client_secret_post'] as const
export type AuthMethod = (typeof AUTH_METHODS)[number]

/** A program that devices run, as OAuth sees it (RFC 6749, 2). Its secret is derived from its id and not kept. */
export type OAuthClient = {
  /** `cli_…` made by the project's owner, `reg_…` registered by itself. */
  readonly id: string
  readonly project: ProjectId
  readonly name: string
  /** `none`: a public client, which has no secret. */
  readonly authMethod: AuthMethod
  /** What it may do; empty for a client that has not opted in to anything (DEV-28). */
  readonly grantTypes: readonly GrantType[]
  /** The scopes it may ask for. */
  readonly scopes: readonly string[]
  /** `aud` of its access tokens: the project's id unless it names an API, which is then its project's alone. */
  readonly audience: string
  readonly accessTokenSeconds: number
  /** The device must say whom it is for when it asks (DEV-27). */
  readonly needsUser: boolean
  /** Where people read about it; shown, never fetched. */
  readonly uri?: string
  readonly createdAt: Instant
  /** When a client that registered itself is forgotten. */
  readonly expiresAt: Instant
  readonly removedAt?: Instant
}

const REGISTERED = 'reg_'

/** Whether nobody but the client itself says who it is (DEV-41). */
export function isRegistered({ id }: Pick<OAuthClient, 'id'>): boolean {
  return id.startsWith(REGISTERED)
}

/** A client is found before its project is known. The two kinds are kept apart since one stays and one expires. */
export function clientKey(id: string): Key<'client' | 'registered_client'> {
  return {
    kind: id.startsWith(REGISTERED) ? 'registered_client' : 'client',
    project: DIRECTORY,
    id,
  }
}
