import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { projectKey } from '../../domain/project/project.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { startVerification } from '../../domain/verification/start.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { rememberSignIn } from './finish-sign-in.ts'
import { formOf } from './form-fields.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import { giveHolderCookie } from './holder-cookie.ts'
import { findHostCookie, giveHostCookie } from './host-cookie.ts'
import { readOnward, signInPath, type Onward } from './onward.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { frameOf, seeOther, sendPage, sendUnknown } from './send-page.ts'
import { SIGN_IN_NOTICES } from './views/device-model.ts'
import { signInPage } from './views/sign-in-page.ts'

type Ask = { Querystring: { for?: unknown; s?: unknown } }

/** A random value of this browser, to which the form is bound before there is a session. */
const VISIT = 'visit'
const VISIT_SECONDS = 86_400
const LONGEST_NAME = 1000

/** `/sign-in`: an address, to which a code is sent; the rest happens on the page of that verification. Every address looks the same (LEA-01). */
export function signInRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/sign-in', async (request, reply) => {
    const onward = readOnward(request.query.for, needs.firstProject)
    const project = await needs.store.find(projectKey(onward.project))
    if (project === undefined || !(await hasHostedPages(needs, project.id)))
      return sendUnknown(reply, request, needs.publicUrl)
    const word = request.query.s
    const notice = SIGN_IN_NOTICES.find((one) => one === word)
    const page = signInPage({
      ...frameOf(request, needs.publicUrl),
      project: cleanText(project.name, LONGEST_NAME),
      form: {
        action: signInPath(onward.path),
        csrfToken: needs.vault.token('csrf', 'sign-in', visitOf(needs, request, reply)),
      },
      why: word === 'again' ? 'again' : onward.to,
      emailOnly: !needs.channels.has('sms'),
      notice,
    })
    return sendPage(reply, 200, page)
  })
  app.post<Ask>('/sign-in', async (request, reply) => {
    const onward = readOnward(request.query.for, needs.firstProject)
    if (!(await hasHostedPages(needs, onward.project)))
      return sendUnknown(reply, request, needs.publicUrl)
    if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
    const form = formOf(request.body)
    const visit = findHostCookie(request, needs.publicUrl, VISIT) ?? ''
    if (!needs.vault.isToken('csrf', form.find('csrf_token') ?? '', 'sign-in', visit))
      throw new ForgedForm()
    const identifier = (form.find('identifier') ?? '').trim()
    return begin(needs, request, reply, onward, identifier)
  })
}

/** Sends the code as for a browser with a publishable key, so that the limits of networks apply. */
async function begin(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  onward: Onward,
  identifier: string,
): Promise<FastifyReply> {
  const { project, path } = onward
  if (identifier === '') return seeOther(reply, signInPath(path, 'invalid'))
  const caller = {
    kind: 'publishable',
    project,
    keyId: 'page',
    purposes: ['sign_in'],
    network: needs.networkOf(request),
  } as const
  try {
    const v = await startVerification(needs, caller, {
      purpose: 'sign_in',
      channel: 'auto',
      to: identifier,
      locale: frameOf(request, needs.publicUrl).locale,
      hosted: true,
    })
    giveHolderCookie(reply, needs, v, v.expiresAt, needs.store.now())
    rememberSignIn(reply, needs, v, path)
    return seeOther(reply, pagePath(v))
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'rate_limited') throw error
    const word = error.code === 'invalid_address' ? 'invalid' : 'unsent'
    return seeOther(reply, signInPath(path, word))
  }
}

function visitOf(needs: PageNeeds, request: FastifyRequest, reply: FastifyReply): string {
  const known = findHostCookie(request, needs.publicUrl, VISIT)
  if (known !== undefined) return known
  const visit = Buffer.from(needs.random.bytes(32)).toString('base64url')
  giveHostCookie(reply, needs.publicUrl, VISIT, visit, VISIT_SECONDS)
  return visit
}
