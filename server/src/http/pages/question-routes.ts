import type { FastifyReply, FastifyRequest } from 'fastify'
import { decideDevice, type DeviceDecision } from '../../domain/device/decide-device.ts'
import type { DeviceQuestion } from '../../domain/device/device-question.ts'
import { showQuestion } from '../../domain/device/enter-user-code.ts'
import type { Named } from '../../domain/verification/tokens.ts'
import { cleanQuestion } from './clean-device-text.ts'
import { codePath, questionPath } from './code-path.ts'
import { sendDeviceEnding } from './device-ending.ts'
import type { FormFields } from './form-fields.ts'
import { signInPath } from './onward.ts'
import type { PageNeeds } from './page-needs.ts'
import { approverOf, findPerson, formOfPerson } from './person.ts'
import { frameOf, seeOther, sendPage } from './send-page.ts'
import { LONGEST_TYPED } from './user-code-shape.ts'
import type { DeviceEnding } from './views/device-model.ts'
import { questionPage } from './views/question-page.ts'

/** The question whether a device may come in, as it now is: for the person who entered its code, and for nobody else. */
export async function showQuestionPage(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
  word: unknown,
): Promise<FastifyReply> {
  const { project } = named
  const person = await findPerson(needs, request, project)
  if (person === undefined) return seeOther(reply, signInPath(questionPath(named)))
  const found = await showQuestion(needs, approverOf(needs, request, person), named.id)
  if (found === undefined) return seeOther(reply, codePath(project, needs.firstProject, 'again'))
  const question = cleanQuestion(found)
  const ending = await endingOf(needs, named, question, word)
  if (ending !== undefined)
    return sendDeviceEnding(needs, request, reply, project, {
      ending,
      client: question.client.name,
    })
  const page = questionPage({
    ...(await frameOf(request, needs.publicUrl)),
    project: question.projectName,
    who: person.session.shown,
    form: { action: questionPath(named), csrfToken: person.csrfToken },
    question,
    notice: word === 'wrong' && question.mustType ? 'wrong' : undefined,
    now: needs.store.now(),
  })
  return sendPage(reply, 200, page)
}

/** Does what the pressed button says. The form must come from our page, in the session that it was shown to (DEV-32). */
export async function answerQuestion(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
): Promise<FastifyReply> {
  const { project, id } = named
  const back = (word?: string) => seeOther(reply, questionPath(named, word))
  const person = await findPerson(needs, request, project)
  if (person === undefined) return seeOther(reply, signInPath(questionPath(named)))
  const decision = decisionOf(formOfPerson(needs, person, request.body))
  if (decision === undefined) return back()
  const approver = approverOf(needs, request, person)
  const outcome = await decideDevice(needs, approver, { verification: id }, decision)
  switch (outcome.result) {
    case 'approved':
      return back('approved')
    case 'denied':
      return back(
        decision.decision === 'deny' && decision.reported === true ? 'reported' : undefined,
      )
    case 'ended':
      return back()
    case 'must_type':
    case 'wrong':
      return back('wrong')
    case 'not_found':
      return seeOther(reply, codePath(project, needs.firstProject, 'again'))
    case 'stale':
      return seeOther(reply, signInPath(questionPath(named), 'again'))
    case 'other_person':
      return sendDeviceEnding(needs, request, reply, project, { ending: 'other_person' })
    case 'refused':
      return sendDeviceEnding(needs, request, reply, project, { ending: outcome.reason })
    case 'too_many':
      return sendDeviceEnding(needs, request, reply, project, {
        ending: 'limit',
        retryAfterSeconds: outcome.retryAfterSeconds,
      })
  }
}

function decisionOf(form: FormFields): DeviceDecision | undefined {
  switch (form.find('decision')) {
    case 'approve': {
      const typed = (form.find('user_code') ?? '').slice(0, LONGEST_TYPED)
      return typed.trim() === '' ? { decision: 'approve' } : { decision: 'approve', typed }
    }
    case 'deny':
      return { decision: 'deny' }
    case 'report':
      return { decision: 'deny', reported: true }
    default:
      return undefined
  }
}

/** How it ended; undefined while it waits. `word` only tells what was just done from what was done before. */
async function endingOf(
  { store }: PageNeeds,
  { project, id }: Named,
  { status }: DeviceQuestion,
  word: unknown,
): Promise<DeviceEnding | undefined> {
  switch (status) {
    case 'pending':
      return undefined
    case 'approved':
    case 'redeemed':
      return word === 'approved' ? 'approved' : 'used'
    case 'denied': {
      if (word !== 'reported') return 'denied'
      const story = await store.timeline(project, id)
      return story.some(({ type }) => type === 'verification.reported') ? 'reported' : 'denied'
    }
    case 'expired':
      return 'expired'
  }
}
