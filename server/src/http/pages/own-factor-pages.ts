import type { FastifyReply } from 'fastify'
import { listAddresses } from '../../domain/address/subject-addresses.ts'
import { authenticatorView } from '../../domain/factor/authenticator-view.ts'
import { listAuthenticators, type AuthenticatorView } from '../../domain/factor/authenticators.ts'
import { factorsKey, livingFactors } from '../../domain/factor/factors.ts'
import { presentEnrolment } from '../../domain/factor/present-enrolment.ts'
import { projectKey } from '../../domain/project/project.ts'
import { backToMe, ownPageOf, type Visit } from './own-visit.ts'
import { proofNeeded } from './proof-needed.ts'
import { seeOther, sendPage } from './send-page.ts'
import { toldIn, wordIn } from './told.ts'
import { addAddressPage } from './views/add-address-page.ts'
import { addAppPage } from './views/add-app-page.ts'
import { addPasskeyPage } from './views/add-passkey-page.ts'
import { beginPage } from './views/begin-page.ts'
import { askCodesPage } from './views/codes-page.ts'
import type { AddAddress, Remove } from './views/me-model.ts'
import { removePage } from './views/remove-page.ts'
import { readWanted, stepUpPath } from './wanted.ts'

/** `/me/add/…` before something is begun. Looking begins nothing; what needs a proof asks for it first. */
export async function showAdd(visit: Visit, what: string): Promise<FastifyReply> {
  const wanted = readWanted(`add/${what}`)
  if (wanted === undefined) return backToMe(visit)
  if (what === 'codes') return showCodes(visit)
  const { needs, reply, request, person } = visit
  if ((await proofNeeded(needs, person)) !== undefined) return seeOther(reply, stepUpPath(wanted))
  if (what === 'address')
    return showAddress(visit, { notice: undefined, typed: '', waitSeconds: 0 })
  const page = {
    ...(await ownPageOf(visit)),
    what: what === 'app' ? ('app' as const) : ('passkey' as const),
    notice: wordIn(request, ['passkey_refused']),
  }
  return sendPage(reply, 200, beginPage(page))
}

/** Asks for the address to add. @param said what came of the last press */
export async function showAddress(
  visit: Visit,
  said: Pick<AddAddress, 'notice' | 'typed' | 'waitSeconds'>,
): Promise<FastifyReply> {
  const { needs, reply } = visit
  const page = { ...(await ownPageOf(visit)), emailOnly: !needs.channels.has('sms'), ...said }
  const status = said.notice === undefined ? 200 : said.notice === 'recent' ? 429 : 422
  return sendPage(reply, status, addAddressPage(page))
}

/** The first set, right after something was added, needs no proof of its own: whether one is needed is found out when it is made. */
async function showCodes(visit: Visit): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { project, subject } = person.session
  const own = await listAuthenticators(needs, project, subject)
  const page = {
    ...(await ownPageOf(visit)),
    left: own.find(({ type }) => type === 'recovery_codes')?.left,
    nonce: Buffer.from(needs.random.bytes(16)).toString('base64url'),
    notice: toldIn(request, reply, needs, ['totp_added', 'passkey_added']),
  }
  return sendPage(reply, 200, askCodesPage(page))
}

/**
 * `/me/add/…/aut_…`: an app or a passkey that was begun, until it is shown to work. The seed stands there for as long, so that a wrong code does not lose it
 * (TOT-12), and only for a session that could have begun it: a cookie stolen elsewhere does not read it.
 */
export async function showBegun(visit: Visit, what: string, id: string): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { project, subjectHash } = person.session
  const wanted = readWanted(`add/${what}/${id}`)
  if (wanted === undefined) return backToMe(visit)
  if ((await proofNeeded(needs, person)) !== undefined) return seeOther(reply, stepUpPath(wanted))
  const [owner, found, addresses] = await Promise.all([
    needs.store.find(projectKey(project)),
    needs.store.find(factorsKey(project, subjectHash)),
    listAddresses(needs, { project }, person.session.subject),
  ])
  const factors = livingFactors(found, needs.store.now())
  const made = factors.authenticators.find((one) => one.id === id)
  if (made?.status !== 'pending') return backToMe(visit)
  const told = presentEnrolment(needs, {
    projectId: project,
    project: owner,
    factors,
    made,
    view: authenticatorView(made, false),
    codes: [],
    account: addresses[0]?.masked,
  })
  const page = { ...(await ownPageOf(visit)), id, name: made.name }
  switch (told.type) {
    case 'passkey': {
      const atOnce = wordIn(request, ['ask']) !== undefined
      return sendPage(reply, 200, addPasskeyPage({ ...page, options: told.options, atOnce }))
    }
    case 'seeded':
    case 'imported': {
      const seed = told.type === 'seeded' ? told : undefined
      const notice = wordIn(request, ['wrong', 'empty', 'locked'])
      return sendPage(reply, 200, addAppPage({ ...page, seed, notice }))
    }
    case 'recovery_codes':
      return backToMe(visit)
  }
}

/** `/me/remove/…`: asked once before a factor or an address is taken away. */
export async function showRemove(visit: Visit, id: string): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const { project, subject } = person.session
  const page = { ...(await ownPageOf(visit)), id }
  const [own, addresses] = await Promise.all([
    listAuthenticators(needs, project, subject),
    listAddresses(needs, { project }, subject),
  ])
  const one = own.find((each) => each.id === id)
  const address = addresses.find((each) => each.id === id)
  if (one !== undefined) {
    const what = one.type === 'hotp' ? 'totp' : one.type
    const remove = { ...page, name: one.name, what, leaves: leavesOf(own, one) }
    return sendPage(reply, 200, removePage(remove))
  }
  if (address === undefined) return backToMe(visit)
  const remove = { ...page, name: address.masked, what: 'address', leaves: 'enough' } as const
  return sendPage(reply, 200, removePage(remove))
}

/** What stands between a stranger and the account once it is gone (PKY-20). One that is switched off still counts, as it does where the removal is judged. */
function leavesOf(
  own: readonly AuthenticatorView[],
  { id, type }: AuthenticatorView,
): Remove['leaves'] {
  const rest = own.filter(
    (one) => one.id !== id && (one.status === 'active' || one.status === 'disabled'),
  )
  if (type === 'recovery_codes' || rest.some((one) => one.type !== 'recovery_codes'))
    return 'enough'
  return rest.some(({ left = 0 }) => left > 0) ? 'codes' : 'nothing'
}
