import { SCOPES, type ApiKey, type Scope } from '../../domain/project/api-key.ts'
import type { RowReader } from './row-reader.ts'

export function toApiKey(read: RowReader): ApiKey {
  return {
    id: read.text('id'),
    project: read.text('project'),
    type: read.oneOf('type', ['secret', 'publishable']),
    name: read.text('name'),
    scopes: read.texts('scopes').map((scope) => toScope(read, scope)),
    origins: read.texts('origins'),
    purposes: read.texts('purposes'),
    createdAt: read.number('createdAt'),
    expiresAt: read.numberOrNone('expiresAt'),
    revokedAt: read.numberOrNone('revokedAt'),
    hash: read.text('hash'),
  }
}

function toScope(read: RowReader, text: string): Scope {
  const scope = SCOPES.find((one) => one === text)
  if (scope === undefined) throw read.wrong('scopes', 'a list of scopes')
  return scope
}
