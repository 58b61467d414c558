import { readAnswer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** Where a person is signed in on the service's own pages. */
export type HostedSession = {
  readonly id: string
  readonly startedAt: Date
  /** To the minute. */
  readonly seenAt: Date
  readonly endsAt: Date
  /** The covered address it was opened with; empty when a factor opened it. */
  readonly shown: string
  /** The kind of browser, as it says itself. */
  readonly agent?: string | undefined
}

export type Sessions = {
  /** The newest first, on one page. */
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<HostedSession>>
  readonly end: (subject: string, id: string, options?: CallOptions) => Promise<void>
  /** Signs a person out everywhere; answers of how many sessions. */
  readonly endAll: (subject: string, options?: CallOptions) => Promise<number>
}

/** The sessions of the subjects of one project on the service's own pages. */
export function createSessions({ transport, url }: Caller): Sessions {
  const all = (subject: string) => url(path`/v1/subjects/${subject}/sessions`)
  return {
    async list(subject, { signal } = {}) {
      const body = await transport.call({ method: 'GET', url: all(subject), signal })
      return readPage(body, readSession)
    },
    async end(subject, id, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/sessions/${id}`)
      await transport.call({ method: 'DELETE', url: address, signal })
    },
    async endAll(subject, { signal } = {}) {
      const body = await transport.call({ method: 'DELETE', url: all(subject), signal })
      return readAnswer(body).number('ended')
    },
  }
}

function readSession(body: unknown): HostedSession {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    startedAt: answer.instant('started_at'),
    seenAt: answer.instant('seen_at'),
    endsAt: answer.instant('ends_at'),
    shown: answer.text('shown'),
    agent: answer.maybeText('agent'),
  }
}
