import type { FastifyReply } from 'fastify'
import { removeAddress } from '../../domain/address/subject-addresses.ts'
import { Problem } from '../../domain/problem.ts'
import type { FormFields } from './form-fields.ts'
import { showAddress } from './own-factor-pages.ts'
import { backToMe, callerOf, type Visit } from './own-visit.ts'
import { pagePath } from './page-path.ts'
import { proofNeeded } from './proof-needed.ts'
import { seeOther } from './send-page.ts'
import { startOwn } from './start-own.ts'
import { readWanted, stepUpPath, wantedPath } from './wanted.ts'

const LONGEST_TYPED = 320

/** Asks for an address, once the person confirmed who they are. */
export async function addAddress({ needs, reply, person }: Visit): Promise<FastifyReply> {
  const isProven = (await proofNeeded(needs, person)) === undefined
  return seeOther(reply, isProven ? wantedPath('add/address') : stepUpPath('add/address'))
}

/** Sends the code that shows that an address is theirs; it is added once that was typed, on the page of that verification. */
export async function startAddress(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  if ((await proofNeeded(needs, person)) !== undefined)
    return seeOther(reply, stepUpPath('add/address'))
  const typed = form.find('to') ?? ''
  const to = typed.trim()
  const said = { typed: typed.length > LONGEST_TYPED ? '' : typed, waitSeconds: 0 }
  if (to === '') return showAddress(visit, { ...said, notice: 'invalid' })
  try {
    const v = await startOwn(visit, 'add/address', {
      purpose: 'add_address',
      channel: 'auto',
      to,
      heldBy: person.session.id,
    })
    return seeOther(reply, pagePath(v))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'rate_limited') {
      const waitSeconds = Math.max(1, Number(error.facts['retry_after']) || 1)
      reply.header('retry-after', waitSeconds)
      return showAddress(visit, { ...said, notice: 'recent', waitSeconds })
    }
    const notice = error.code === 'invalid_address' ? 'invalid' : 'unsent'
    return showAddress(visit, { ...said, notice })
  }
}

/** Takes an address away; the last one stays, or its person could not sign in again. */
export async function dropAddress(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, person } = visit
  const id = form.find('address') ?? ''
  const wanted = readWanted(`remove/${id}`)
  if (wanted === undefined) return backToMe(visit)
  try {
    await removeAddress(needs, callerOf(person), person.session.subject, id)
    return backToMe(visit, 'address_removed')
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    switch (error.code) {
      case 'insufficient_user_authentication':
        return seeOther(reply, stepUpPath(wanted))
      case 'last_authenticator':
        return backToMe(visit, 'last_address')
      case 'not_found':
        return backToMe(visit)
      default:
        throw error
    }
  }
}
