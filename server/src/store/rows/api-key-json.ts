import { SCOPES, type ApiKey } from '../../domain/project/api-key.ts'
import type { RowReader } from './row-reader.ts'

export function toApiKey(read: RowReader): ApiKey {
  return {
    id: read.text('id'),
    project: read.text('project'),
    type: read.oneOf('type', ['secret', 'publishable']),
    name: read.text('name'),
    scopes: read.wordsOf('scopes', SCOPES),
    origins: read.texts('origins'),
    purposes: read.texts('purposes'),
    createdAt: read.number('createdAt'),
    expiresAt: read.numberOrNone('expiresAt'),
    revokedAt: read.numberOrNone('revokedAt'),
    hash: read.text('hash'),
  }
}
