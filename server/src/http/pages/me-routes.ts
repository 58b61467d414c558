import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ProjectId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import { readOnward, signInPath } from './onward.ts'
import { showAdd, showBegun, showRemove } from './own-factor-pages.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { Visit } from './own-visit.ts'
import type { PageNeeds } from './page-needs.ts'
import { findPerson, formOfPerson, type Person } from './person.ts'
import { pressOwn } from './press-own.ts'
import { seeOther, sendUnknown } from './send-page.ts'
import { showMe } from './show-me.ts'
import { showStepUp } from './step-up.ts'

type What = { Params: { what: string } }
type WhatOne = { Params: { what: string; id: string } }
type One = { Params: { id: string } }

/**
 * `/me`: a person's own account, to look at and to change: what proves who they are, their addresses, devices, browsers and sessions, and what waits for
 * their answer (ADM-07). `/me/<project>` leads to the sign-in of a project that is not the first. Every form is sent to `/me`.
 */
export function meRoutes(app: App, needs: PageNeeds): void {
  app.get('/me', (request, reply) => visit(needs, request, reply, showMe))
  app.get('/me/confirm', (request, reply) => visit(needs, request, reply, showStepUp))
  app.get<What>('/me/add/:what', (request, reply) =>
    visit(needs, request, reply, (of) => showAdd(of, request.params.what)),
  )
  app.get<WhatOne>('/me/add/:what/:id', (request, reply) =>
    visit(needs, request, reply, (of) => showBegun(of, request.params.what, request.params.id)),
  )
  app.get<One>('/me/remove/:id', (request, reply) =>
    visit(needs, request, reply, (of) => showRemove(of, request.params.id)),
  )
  app.get('/me/:project', async (request, reply) => {
    const { path, project } = readOnward(pathOf(request), needs.firstProject)
    if (!(await hasHostedPages(needs, project))) return sendUnknown(reply, request, needs.publicUrl)
    const person = await findPerson(needs, request, project)
    return seeOther(reply, person === undefined ? signInPath(path) : '/me')
  })
  app.post('/me', (request, reply) =>
    visit(
      needs,
      request,
      reply,
      (of) => pressOwn(of, formOfPerson(needs, of.person, request.body)),
      () => {
        if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
      },
    ),
  )
}

/**
 * Lets whoever is signed in go on; others sign in first.
 * @param beforehand what is looked at before it is found out who it is
 */
async function visit(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  goOn: (visit: Visit) => Promise<FastifyReply> | FastifyReply,
  beforehand: () => void = () => {},
): Promise<FastifyReply> {
  const person = await findPerson(needs, request)
  if (!(await hasHostedPages(needs, projectOf(needs, person))))
    return sendUnknown(reply, request, needs.publicUrl)
  beforehand()
  if (person === undefined) return seeOther(reply, signInPath('/me'))
  try {
    return await goOn({ needs, request, reply, person })
  } catch (error) {
    // The session ended meanwhile, elsewhere.
    if (error instanceof Problem && error.code === 'unauthorized')
      return seeOther(reply, signInPath('/me'))
    throw error
  }
}

/** Whose page `/me` is: of the project somebody is signed in for, or else of the first. */
function projectOf({ firstProject }: PageNeeds, person: Person | undefined): ProjectId {
  return person?.session.project ?? firstProject
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? ''
}
