import type { FastifyReply } from 'fastify'
import {
  confirmAuthenticator,
  listAuthenticators,
  removeAuthenticator,
  renameAuthenticator,
} from '../../domain/factor/authenticators.ts'
import { normalizeCode } from '../../domain/code/normalize-code.ts'
import { enrolAuthenticator } from '../../domain/factor/enrol.ts'
import { Problem } from '../../domain/problem.ts'
import type { FormFields } from './form-fields.ts'
import { backToMe, callerOf, ownPageOf, type Visit } from './own-visit.ts'
import { phraseText } from './phrase.ts'
import { proofNeeded } from './proof-needed.ts'
import { seeOther, sendPage } from './send-page.ts'
import { tellOnce } from './told.ts'
import { showCodesPage } from './views/codes-page.ts'
import { readWanted, stepUpPath, wantedPath, type Wanted } from './wanted.ts'

/** More than any code, spaces and all. */
const LONGEST_TYPED = 64

/** A form that is sent twice by one press, or whose answer got lost, comes again within this time. */
const TOLD_AGAIN_WITHIN = 60_000

/** Begins an app: it is pending until its code was typed. */
export async function addTotp(visit: Visit): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const { locale } = await ownPageOf(visit)
  const name = phraseText(locale, 'kind.totp', {})
  return asking(visit, 'add/app', async () => {
    const ask = { type: 'totp', name } as const
    const made = await enrolAuthenticator(needs, callerOf(person), person.session.subject, ask)
    return seeOther(reply, wantedPath(`add/app/${made.authenticator.id}`))
  })
}

/** Begins a passkey, called after the browser until its person calls it otherwise. */
export async function addPasskey(visit: Visit): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { agent } = needs.whereaboutsOf(request).where
  return asking(visit, 'add/passkey', async () => {
    const ask = { type: 'passkey', ...(agent !== undefined && { name: agent }) } as const
    const made = await enrolAuthenticator(needs, callerOf(person), person.session.subject, ask)
    return seeOther(reply, wantedPath(`add/passkey/${made.authenticator.id}`, 'ask'))
  })
}

/** Ten codes are printed or written down in less. */
const WRITING_SECONDS = 1800

/** Makes recovery codes and shows them in the answer itself: they are nowhere else. The same form sent again at once shows the same, and later nothing. */
export async function makeCodes(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const { project, subject, subjectHash, shown } = person.session
  const nonce = form.find('nonce') ?? ''
  if (nonce === '') return seeOther(reply, wantedPath('add/codes'))
  const once = {
    id: needs.vault.fingerprint('idempotency', 'page', project, subjectHash, 'codes', nonce),
    request: 'recovery_codes',
  }
  return asking(visit, 'add/codes', async () => {
    const ask = { type: 'recovery_codes' } as const
    const made = await enrolAuthenticator(needs, callerOf(person), subject, ask, once)
    // It needs no proof when it comes again, so whoever goes back in this browser's history must not read them.
    if (needs.store.now() - made.authenticator.createdAt >= TOLD_AGAIN_WITHIN)
      return seeOther(reply, wantedPath('add/codes'))
    const codes = made.type === 'recovery_codes' ? made.codes : []
    // The page's link leads there, once they are written down.
    tellOnce(reply, needs, '/me', 'codes_made', WRITING_SECONDS)
    return sendPage(reply, 200, showCodesPage({ ...(await ownPageOf(visit)), codes, who: shown }))
  })
}

/** The code of a new app. A wrong one counts like any other (TOT-17). */
export async function confirmTotp(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const { subject } = person.session
  const id = form.find('authenticator') ?? ''
  const code = form.find('code') ?? ''
  const wanted = readWanted(`add/app/${id}`)
  if (wanted === undefined) return backToMe(visit)
  const again = (word: string) => seeOther(reply, wantedPath(wanted, word))
  if (normalizeCode(code) === '' || code.length > LONGEST_TYPED) return again('empty')
  return asking(visit, 'add/app', async () => {
    const caller = callerOf(person)
    const confirmed = await confirmAuthenticator(needs, caller, subject, id, { code })
    if (confirmed.result !== 'active')
      return again(confirmed.result === 'locked' ? 'locked' : 'wrong')
    await nameIt(visit, id, form.find('name')?.trim())
    return added(visit, 'totp_added')
  })
}

/** What the browser made. A challenge is good for one try, so what is refused begins anew (PKY-03). */
export async function confirmPasskey(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const id = form.find('authenticator') ?? ''
  const wanted = readWanted(`add/passkey/${id}`)
  if (wanted === undefined) return backToMe(visit)
  const credential = readJson(form.find('credential') ?? '')
  // A form that no script of ours filled in.
  if (credential === undefined) return seeOther(reply, wantedPath(wanted))
  return asking(visit, 'add/passkey', async () => {
    const shown = { credential }
    const { subject } = person.session
    const confirmed = await confirmAuthenticator(needs, callerOf(person), subject, id, shown)
    return confirmed.result === 'active'
      ? added(visit, 'passkey_added')
      : seeOther(reply, wantedPath('add/passkey', 'passkey_refused'))
  })
}

export async function renameOwn(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const id = form.find('authenticator') ?? ''
  const name = form.find('name')?.trim() ?? ''
  return backToMe(visit, (await nameIt(visit, id, name)) ? 'renamed' : 'name_refused')
}

/** Asks once whether it shall go, after the person confirmed who they are. */
export async function askToRemove(
  visit: Visit,
  form: FormFields,
  field: 'authenticator' | 'address',
): Promise<FastifyReply> {
  const wanted = readWanted(`remove/${form.find(field) ?? ''}`)
  if (wanted === undefined) return backToMe(visit)
  const isProven = (await proofNeeded(visit.needs, visit.person)) === undefined
  return seeOther(visit.reply, isProven ? wantedPath(wanted) : stepUpPath(wanted))
}

/** Takes it away; the last strong one only when the page has asked for that plainly (PKY-20). */
export async function dropAuthenticator(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, person } = visit
  const id = form.find('authenticator') ?? ''
  const isLast = form.find('last') === 'yes'
  const wanted = readWanted(`remove/${id}`)
  if (wanted === undefined) return backToMe(visit)
  return asking(visit, wanted, async () => {
    await removeAuthenticator(needs, callerOf(person), person.session.subject, id, isLast)
    // Nobody was told of what was never finished.
    return backToMe(visit, form.find('action') === 'drop_authenticator' ? 'removed' : undefined)
  })
}

/** Whoever has just added something is offered recovery codes, when there are none. */
async function added(visit: Visit, word: 'totp_added' | 'passkey_added'): Promise<FastifyReply> {
  const { project, subject } = visit.person.session
  const own = await listAuthenticators(visit.needs, project, subject)
  return own.some(({ type }) => type === 'recovery_codes')
    ? backToMe(visit, word)
    : seeOther(visit.reply, tellOnce(visit.reply, visit.needs, wantedPath('add/codes'), word))
}

/** Answers whether it has that name now; nothing given leaves it as it is. */
async function nameIt(
  { needs, person }: Visit,
  id: string,
  name: string | undefined,
): Promise<boolean> {
  const { project, subject } = person.session
  try {
    if (name !== undefined) await renameAuthenticator(needs, project, subject, id, name)
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid_request') return false
    if (error instanceof Problem && error.code === 'not_found') return true
    throw error
  }
}

/** Does a change; where it needs a proof, the person is asked for one and comes back to `wanted`. */
async function asking(
  visit: Visit,
  wanted: Wanted,
  change: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await change()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    switch (error.code) {
      case 'insufficient_user_authentication':
        return seeOther(visit.reply, stepUpPath(wanted))
      case 'authenticator_exists':
        return backToMe(visit, 'too_many')
      case 'last_authenticator':
      case 'idempotency_mismatch':
        return seeOther(visit.reply, wantedPath(wanted))
      case 'not_found':
      case 'invalid_request':
        return backToMe(visit)
      default:
        throw error
    }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
