import type { FastifyReply } from 'fastify'
import { answerApproval, listApprovals } from '../../domain/approval/approvals.ts'
import { normalizeCode } from '../../domain/code/normalize-code.ts'
import { Problem } from '../../domain/problem.ts'
import { levelOf } from '../../domain/receipt/assurance.ts'
import { endVerification } from '../../domain/verification/end.ts'
import type { FormFields } from './form-fields.ts'
import { backToMe, type Visit } from './own-visit.ts'
import type { MeNotice } from './views/me-model.ts'

const WORDS: Readonly<Record<Awaited<ReturnType<typeof answerApproval>>['result'], MeNotice>> = {
  approved: 'approval_approved',
  wrong_number: 'wrong_number',
  locked: 'approval_locked',
  expired: 'approval_over',
  already_used: 'approval_over',
  denied: 'approval_over',
  canceled: 'approval_over',
}

/** "Yes": with the number of the other screen, typed (TXN-19). */
export async function approveAsked(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, person } = visit
  const { project, subject } = person.session
  const id = form.find('approval') ?? ''
  const number = normalizeCode((form.find('number') ?? '').slice(0, 64))
  try {
    const level = levelOf(person.session.acr) ?? 'none'
    const answer = { subject, number, by: 'page', level } as const
    const { result } = await answerApproval(needs, project, id, answer)
    return backToMe(visit, WORDS[result])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'invalid_request') return backToMe(visit, 'number_missing')
    if (error.code === 'verification_not_found') return backToMe(visit, 'approval_over')
    if (error.code === 'insufficient_user_authentication') return backToMe(visit, 'approval_weak')
    throw error
  }
}

/** "No": it ends at once; whoever runs the application hears that it was not them, and every address on file (TXN-18). */
export async function denyAsked(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, request, person } = visit
  const { project, subject } = person.session
  const id = form.find('approval') ?? ''
  // Only what is asked of this person is theirs to end.
  const open = await listApprovals(needs, project, subject)
  if (!open.some(({ verification }) => verification.id === id))
    return backToMe(visit, 'approval_over')
  const network = needs.networkOf(request)
  const holder = { kind: 'holder', project, verification: id, network } as const
  await endVerification(needs, holder, id, { status: 'denied', by: 'page', asked: true })
  return backToMe(visit, 'approval_denied')
}
