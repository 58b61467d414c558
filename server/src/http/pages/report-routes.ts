import type { FastifyReply, FastifyRequest } from 'fastify'
import { endVerification } from '../../domain/verification/end.ts'
import { openPage, type PageView } from '../../domain/verification/open-page.ts'
import { readNamingToken, type Named } from '../../domain/verification/tokens.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { formOf } from './form-fields.ts'
import { isOwnOrigin } from './own-origin.ts'
import { aboutOf } from './page-model.ts'
import type { PageNeeds } from './page-needs.ts'
import { seeOther, sendPage, sendUnknown } from './send-page.ts'
import type { Report, Reported } from './views/model.ts'
import { reportPage } from './views/report-page.ts'
import { reportedPage } from './views/reported-page.ts'

type Ask = { Params: { token: string }; Querystring: { s?: unknown } }

/**
 * `/report/…`: "I did not ask for this", from the link in a message. Its token can stop this one verification and nothing
 * else, so it may stay in the address. It needs no cookie: whoever got the message may say so, from any browser.
 */
export function reportRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/report/:token', async (request, reply) => {
    const { token } = request.params
    const named = readNamingToken(needs.vault, 'report', token)
    const page = named && (await openPage(needs, named.project, named.id))
    if (named === undefined || page === undefined)
      return sendUnknown(reply, request, needs.publicUrl)
    return show(needs, request, reply, named, page, token)
  })
  app.post<Ask>('/report/:token', async (request, reply) => {
    if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
    const { token } = request.params
    const named = readNamingToken(needs.vault, 'report', token)
    if (named === undefined) return sendUnknown(reply, request, needs.publicUrl)
    const form = formOf(request.body)
    const given = form.find('csrf_token') ?? ''
    if (!needs.vault.isToken('csrf', given, named.project, named.id, token)) throw new ForgedForm()
    if (form.find('action') !== 'report') return seeOther(reply, `/report/${token}?s=kept`)
    const holder = {
      kind: 'holder',
      project: named.project,
      verification: named.id,
      network: needs.networkOf(request),
    } as const
    await endVerification(needs, holder, named.id, { status: 'denied', by: 'message' })
    return seeOther(reply, `/report/${token}?s=reported`)
  })
}

async function show(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  named: Named,
  page: PageView,
  token: string,
): Promise<FastifyReply> {
  const about = await aboutOf(needs, request, page)
  const outcome = await outcomeOf(needs, named, page, request.query)
  if (outcome !== undefined) return sendPage(reply, 200, reportedPage({ ...about, outcome }))
  const csrfToken = needs.vault.token('csrf', named.project, named.id, token)
  const form = { action: `/report/${token}`, csrfToken }
  return sendPage(reply, 200, reportPage({ ...about, form, state: stateOf(page) }))
}

/** What a report would still do. */
function stateOf({ verification: { status, purpose } }: PageView): Report['state'] {
  if (status === 'pending') return 'open'
  return status === 'approved' && purpose === 'recovery' ? 'recovery' : 'over'
}

/** What the page may truly say; undefined for the question itself. The word in the address only asks for it. */
async function outcomeOf(
  needs: PageNeeds,
  { project, id }: Named,
  { verification: { status, purpose } }: PageView,
  query: unknown,
): Promise<Reported['outcome'] | undefined> {
  const word = typeof query === 'object' && query !== null && 's' in query ? query.s : undefined
  if (status === 'denied') return 'stopped'
  if (word === 'kept') {
    if (status === 'pending') return 'kept'
    return status === 'approved' ? 'kept_approved' : 'kept_ended'
  }
  if (status === 'pending' || word !== 'reported') return undefined
  const story = await needs.store.timeline(project, id)
  if (!story.some(({ type }) => type === 'verification.reported')) return undefined
  if (status !== 'approved') return 'ended'
  const stopped = purpose === 'recovery' && story.some(({ type }) => type === 'recovery.stopped')
  return stopped ? 'recovered' : 'approved'
}
