import type { FastifyReply, FastifyRequest } from 'fastify'
import { cleanText } from '../../domain/message/clean-text.ts'
import { Problem } from '../../domain/problem.ts'
import { projectKey } from '../../domain/project/project.ts'
import { findPolicy } from '../../domain/verification/choose.ts'
import { statusAt, verificationKey } from '../../domain/verification/verification.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { isAddressWait } from './is-address-wait.ts'
import { firstOfSignIn } from './finish-sign-in.ts'
import { formOf } from './form-fields.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import { findHostCookie, giveHostCookie } from './host-cookie.ts'
import { readOnward, signInPath, type Onward } from './onward.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { pagePath } from './page-path.ts'
import { frameOf, seeOther, sendPage, sendUnknown } from './send-page.ts'
import { WHOLE } from './shown-transaction.ts'
import { startSignIn } from './start-sign-in.ts'
import { SIGN_IN_NOTICES, type SignIn } from './views/device-model.ts'
import { signInPage } from './views/sign-in-page.ts'
import { takesPasskeys } from './ways-of.ts'

type Ask = { Querystring: { for?: unknown; s?: unknown } }
/** What came of the last press, where the page itself must tell it. */
type Said = Pick<SignIn, 'notice'> & Partial<Pick<SignIn, 'typed' | 'waitSeconds' | 'pendingUrl'>>

/** A random value of this browser, to which the form is bound before there is a session. */
const VISIT = 'visit'
const VISIT_SECONDS = 86_400
/** As long as the longest address; a longer text is not shown again. */
const LONGEST_TYPED = 320

/** `/sign-in`: an address, to which a code is sent, or a passkey; the rest happens on the page of that verification. Every address looks the same (LEA-01). */
export function signInRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/sign-in', async (request, reply) => {
    const onward = readOnward(request.query.for, needs.firstProject)
    const word = request.query.s
    const notice = SIGN_IN_NOTICES.find((one) => one === word && one !== 'recent')
    return show(needs, request, reply, onward, 200, { notice })
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
    return form.find('action') === 'passkey'
      ? byPasskey(needs, request, reply, onward)
      : byAddress(needs, request, reply, onward, form.find('identifier') ?? '')
  })
}

async function show(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  onward: Onward,
  status: number,
  said: Said,
): Promise<FastifyReply> {
  const project = await needs.store.find(projectKey(onward.project))
  if (project === undefined || !(await hasHostedPages(needs, project.id)))
    return sendUnknown(reply, request, needs.publicUrl)
  const policy = await findPolicy(needs.store, project.id, 'sign_in')
  const page = signInPage({
    ...(await frameOf(request, needs.publicUrl)),
    project: cleanText(project.name, WHOLE),
    form: {
      action: signInPath(onward.path),
      csrfToken: needs.vault.token('csrf', 'sign-in', visitOf(needs, request, reply)),
    },
    why: wordOf(request) === 'again' ? 'again' : onward.to,
    emailOnly: !needs.channels.has('sms'),
    passkeys: policy.factors.includes('passkey') && (await takesPasskeys(needs, project.id)),
    waitSeconds: 0,
    ...said,
  })
  return sendPage(reply, status, page)
}

async function byAddress(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  onward: Onward,
  given: string,
): Promise<FastifyReply> {
  const to = given.trim()
  // What was typed goes back into the field, and never into an address: it is somebody's name.
  const typed = given.length > LONGEST_TYPED ? undefined : given
  if (to === '') return show(needs, request, reply, onward, 422, { notice: 'invalid', typed })
  try {
    return seeOther(
      reply,
      pagePath(await startSignIn(needs, request, reply, onward, { channel: 'auto', to })),
    )
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'rate_limited') {
      if (!(await isAddressWait(needs, onward.project, to))) throw error
      const waitSeconds = Math.max(1, Number(error.facts['retry_after']) || 1)
      const pendingUrl = await pendingPage(needs, request)
      reply.header('retry-after', waitSeconds)
      const said = { notice: 'recent', typed, waitSeconds, pendingUrl } as const
      return show(needs, request, reply, onward, 429, said)
    }
    const notice = error.code === 'invalid_address' ? 'invalid' : 'unsent'
    return show(needs, request, reply, onward, 422, { notice, typed })
  }
}

/** A passkey says itself whose it is: nobody is named. */
async function byPasskey(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  onward: Onward,
): Promise<FastifyReply> {
  try {
    const v = await startSignIn(needs, request, reply, onward, { channel: 'passkey' })
    return seeOther(reply, pagePath(v, 'ask'))
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'rate_limited') throw error
    return show(needs, request, reply, onward, 422, { notice: 'unsent' })
  }
}

/** Where this browser enters the code of the sign-in that it began; undefined when none waits. */
async function pendingPage(needs: PageNeeds, request: FastifyRequest): Promise<string | undefined> {
  const named = firstOfSignIn(request, needs)
  const v = named && (await needs.store.find(verificationKey(named.project, named.id)))
  return v !== undefined && statusAt(v, needs.store.now()) === 'pending' ? pagePath(v) : undefined
}

function wordOf({ query }: FastifyRequest): unknown {
  return typeof query === 'object' && query !== null && 's' in query ? query.s : undefined
}

function visitOf(needs: PageNeeds, request: FastifyRequest, reply: FastifyReply): string {
  const known = findHostCookie(request, needs.publicUrl, VISIT)
  if (known !== undefined) return known
  const visit = Buffer.from(needs.random.bytes(32)).toString('base64url')
  giveHostCookie(reply, needs.publicUrl, VISIT, visit, VISIT_SECONDS)
  return visit
}
