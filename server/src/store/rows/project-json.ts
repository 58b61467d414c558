import type { PasskeySettings, Project } from '../../domain/project/project.ts'
import type { RowReader } from './row-reader.ts'

export function toProject(read: RowReader): Project {
  return {
    id: read.text('id'),
    name: read.text('name'),
    returnUrls: read.texts('returnUrls'),
    createdAt: read.number('createdAt'),
    ...(read.isNone('passkeys') ? {} : { passkeys: toPasskeySettings(read.inner('passkeys')) }),
    ...(read.isNone('firstKey') ? {} : { firstKey: read.text('firstKey') }),
  }
}

function toPasskeySettings(read: RowReader): PasskeySettings {
  return {
    rpId: read.text('rpId'),
    origins: read.texts('origins'),
    attestation: read.oneOf('attestation', ['none', 'known']),
    allowedAaguids: read.texts('allowedAaguids'),
  }
}
