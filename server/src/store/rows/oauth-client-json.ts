import type { Instant } from '../../domain/instant.ts'
import type { Audience } from '../../domain/oauth/audience.ts'
import { AUTH_METHODS, GRANT_TYPES, type OAuthClient } from '../../domain/oauth/client.ts'
import type { RowReader } from './row-reader.ts'

/** A client that stays until it is removed. */
export function toOAuthClient(read: RowReader): OAuthClient {
  return toRegisteredClient(read, read.number('expiresAt'))
}

/** A client that registered itself, and is forgotten at `expiresAt`. */
export function toRegisteredClient(read: RowReader, expiresAt: Instant): OAuthClient {
  return {
    id: read.text('id'),
    project: read.text('project'),
    name: read.text('name'),
    authMethod: read.oneOf('authMethod', AUTH_METHODS),
    grantTypes: read.wordsOf('grantTypes', GRANT_TYPES),
    scopes: read.texts('scopes'),
    audience: read.text('audience'),
    accessTokenSeconds: read.number('accessTokenSeconds'),
    needsUser: read.flag('needsUser'),
    ...(read.isNone('uri') ? {} : { uri: read.text('uri') }),
    createdAt: read.number('createdAt'),
    expiresAt,
    ...(read.isNone('removedAt') ? {} : { removedAt: read.number('removedAt') }),
  }
}

export function toAudience(read: RowReader): Audience {
  return { project: read.text('project') }
}
