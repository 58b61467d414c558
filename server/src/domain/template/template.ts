import type { ProjectId } from '../ids.ts'
import type { Key } from '../store.ts'

/** A project's own words for some phrases of one language, over the built-in ones. Patterns are MessageFormat 2 and run nothing (MSG-05). */
export type Template = {
  readonly locale: string
  /** By phrase key (`sms.sign_in`); each uses exactly the variables of the built-in one. */
  readonly phrases: Readonly<Record<string, string>>
  /** Grows by one with each change. */
  readonly version: number
}

export function templateKey(project: ProjectId, locale: string): Key<'template'> {
  return { kind: 'template', project, id: locale }
}
