import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FactorCaller } from '../../domain/factor/factor-needs.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { PageNeeds } from './page-needs.ts'
import type { Person } from './person.ts'
import { frameOf, seeOther } from './send-page.ts'
import { WHOLE } from './shown-transaction.ts'
import { tellOnce } from './told.ts'
import type { MeNotice, OwnPage } from './views/me-model.ts'

/** A signed-in person looks at one of their own pages, or presses a button on it. */
export type Visit = {
  readonly needs: PageNeeds
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly person: Person
}

/** The person as those who change factors see them. */
export function callerOf({
  session,
  token,
}: Person): Extract<FactorCaller, { readonly kind: 'session' }> {
  return { kind: 'session', project: session.project, token }
}

/** What each of their pages needs. */
export async function ownPageOf({ needs, request, person }: Visit): Promise<OwnPage> {
  const owner = await needs.store.find(projectKey(person.session.project))
  return {
    ...(await frameOf(request, needs.publicUrl)),
    project: cleanText(owner?.name ?? '', WHOLE),
    form: { action: '/me', csrfToken: person.csrfToken },
    now: needs.store.now(),
  }
}

/** Back to the person's own page, with what came of it. */
export function backToMe({ needs, reply }: Visit, word?: MeNotice): FastifyReply {
  return seeOther(reply, word === undefined ? '/me' : tellOnce(reply, needs, '/me', word))
}
