import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { path } from './path.ts'

export type Subjects = {
  /** Locks an account: it lets no device in, and no device of it gets a token, also none that was let in before. */
  readonly lock: (subject: string, options?: CallOptions) => Promise<void>
  /** Opens it again. */
  readonly unlock: (subject: string, options?: CallOptions) => Promise<void>
}

/** The accounts of one project, as the application calls them. */
export function createSubjects({ transport, url }: Caller): Subjects {
  return {
    async lock(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/lock`)
      await transport.call({ method: 'PUT', url: address, signal })
    },
    async unlock(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/lock`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
  }
}
