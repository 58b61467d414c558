import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'
import { readVerification, type Verification } from './verification.ts'

/** A sign-in or an action elsewhere that waits for this person's "Is this you?". */
export type Approval = { readonly askedAt: Date; readonly verification: Verification }

export type AnswerApproval = PostOptions & {
  /** The person who is signed in, and nobody else. */
  readonly subject: string
  /** The two digits that the asking screen shows, as the person typed them. */
  readonly number: string
}

export type Approvals = {
  /** What waits for an answer, the newest first, on one page. */
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<Approval>>
  /** Approves in the name of a person who is signed in. A wrong number is an answer; the third ends it. To refuse, use `verifications.deny`. */
  readonly answer: (
    id: string,
    answer: AnswerApproval,
  ) => Promise<
    | 'approved'
    | 'wrong_number'
    | 'expired'
    | 'locked'
    | 'already_used'
    | 'denied'
    | 'canceled'
    | (string & {})
  >
}

/** What waits for the approval of the subjects of one project. */
export function createApprovals({ transport, url }: Caller): Approvals {
  return {
    async list(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/approvals`)
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readApproval)
    },
    async answer(id, { subject, number, signal, idempotencyKey }) {
      const address = url(path`/v1/verifications/${id}/approval`)
      const body = { subject, number }
      const secrets = [subject, number]
      const call = { method: 'POST' as const, url: address, body, signal, idempotencyKey, secrets }
      return readAnswer(await transport.call(call)).text('result')
    },
  }
}

function readApproval(body: unknown): Approval {
  const answer = readAnswer(body)
  return {
    askedAt: answer.instant('asked_at'),
    verification: readVerification(answer.value('verification')),
  }
}
