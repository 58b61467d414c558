import type { ProjectId } from '../ids.ts'
import { DIRECTORY, type Key } from '../store.ts'

/** Whose an audience is: the project's that named it first, for ever. An access token for it can only be one of that project's. */
export type Audience = { readonly project: ProjectId }

/** @param audience at most 200 printable ASCII characters, compared letter by letter as `aud` is (RFC 7519, 4.1.3) */
export function audienceKey(audience: string): Key<'audience'> {
  return { kind: 'audience', project: DIRECTORY, id: audience }
}
