import type { FastifyReply, FastifyRequest } from 'fastify'
import { enterUserCode } from '../../domain/device/enter-user-code.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import {
  BROUGHT_FIELD,
  dropBroughtCode,
  findBroughtCode,
  isBrought,
  keepBroughtCode,
} from './brought-code.ts'
import { codePath, questionPath } from './code-path.ts'
import { sendDeviceEnding } from './device-ending.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import { signInPath } from './onward.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { readPagePath } from './page-path.ts'
import { approverOf, boundCsrfToken, findPerson, formOfPerson } from './person.ts'
import { answerQuestion, showQuestionPage } from './question-routes.ts'
import { frameOf, seeOther, sendPage, sendUnknown } from './send-page.ts'
import { LONGEST_TYPED } from './user-code-shape.ts'
import { ENTER_NOTICES } from './views/device-model.ts'
import { enterPage } from './views/enter-page.ts'

type Ask = { Params: { place?: string }; Querystring: { user_code?: unknown; s?: unknown } }

const PROJECT = /^[0-9a-z]{1,40}$/

/**
 * `/code`: a person who is signed in enters the code of a screen. A code that comes with the address is kept in a cookie and leaves the address;
 * looking claims nothing and tells nothing of it (M47, DEV-21). `/code/<project>` is the same for a project that is not the first,
 * `/code/<id>.<project>` the question that a code led to.
 */
export function codeRoutes(app: App, needs: PageNeeds): void {
  for (const pattern of ['/code', '/code/:place']) {
    app.get<Ask>(pattern, async (request, reply) => {
      const { project, named } = await readPlace(needs, request.params.place)
      if (project === undefined) return sendUnknown(reply, request, needs.publicUrl)
      return named === undefined
        ? show(needs, request, reply, project)
        : showQuestionPage(needs, request, reply, named, request.query.s)
    })
    app.post<Ask>(pattern, async (request, reply) => {
      const { project, named } = await readPlace(needs, request.params.place)
      if (project === undefined) return sendUnknown(reply, request, needs.publicUrl)
      if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
      return named === undefined
        ? enter(needs, request, reply, project)
        : answerQuestion(needs, request, reply, named)
    })
  }
}

async function show(
  needs: PageNeeds,
  request: FastifyRequest<Ask>,
  reply: FastifyReply,
  project: ProjectId,
): Promise<FastifyReply> {
  const { publicUrl, firstProject } = needs
  const owner = await needs.store.find(projectKey(project))
  if (owner === undefined) return sendUnknown(reply, request, publicUrl)
  const place = codePath(project, firstProject)
  const { user_code: linked, s: word } = request.query
  if (linked !== undefined) {
    keepBroughtCode(reply, publicUrl, linked)
    return seeOther(reply, place)
  }
  const person = await findPerson(needs, request, project)
  if (person === undefined) return seeOther(reply, signInPath(place))
  const brought = findBroughtCode(request, publicUrl)
  const csrfToken = boundCsrfToken(needs, person, BROUGHT_FIELD, brought ?? '')
  const page = enterPage({
    ...(await frameOf(request, publicUrl)),
    project: cleanText(owner.name, 1000),
    who: person.session.shown,
    form: { action: place, csrfToken },
    brought,
    notice: ENTER_NOTICES.find((notice) => notice === word),
  })
  return sendPage(reply, 200, page)
}

async function enter(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  project: ProjectId,
): Promise<FastifyReply> {
  const { publicUrl, firstProject } = needs
  const back = (word?: string) => seeOther(reply, codePath(project, firstProject, word))
  const person = await findPerson(needs, request, project)
  if (person === undefined) return seeOther(reply, signInPath(codePath(project, firstProject)))
  const form = formOfPerson(needs, person, request.body, BROUGHT_FIELD)
  const typed = form.find('user_code')?.trim() ?? ''
  if (typed === '' || typed.length > LONGEST_TYPED) return back('empty')
  const kept = findBroughtCode(request, publicUrl)
  const approver = approverOf(needs, request, person)
  const byLink = await isBrought(needs, project, form, typed, kept)
  const outcome = await enterUserCode(needs, approver, typed, byLink)
  // Whatever it was, it was looked at; what follows is typed by hand.
  if (kept !== undefined) dropBroughtCode(reply, publicUrl)
  switch (outcome.result) {
    case 'found':
      return seeOther(reply, questionPath({ project, id: outcome.question.verification }))
    case 'wrong':
    case 'mistyped':
      return back(outcome.result)
    case 'other_person':
      return sendDeviceEnding(needs, request, reply, project, { ending: 'other_person' })
    case 'too_many':
      return sendDeviceEnding(needs, request, reply, project, {
        ending: 'too_many',
        retryAfterSeconds: outcome.retryAfterSeconds,
      })
  }
}

/** What an address under `/code` names; no project where it names none, or one that has no such pages. */
async function readPlace(
  needs: PageNeeds,
  place: string | undefined,
): Promise<{ readonly project?: ProjectId; readonly named?: Named }> {
  const named = place === undefined ? undefined : readPagePath(place)
  const project = named?.project ?? projectOf(needs, place)
  if (project === undefined || !(await hasHostedPages(needs, project))) return {}
  return { project, ...(named !== undefined && { named }) }
}

function projectOf({ firstProject }: PageNeeds, place: string | undefined): ProjectId | undefined {
  if (place === undefined) return firstProject
  return PROJECT.test(place) ? `prj_${place}` : undefined
}
