import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Approver } from '../../domain/device/approver.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { subjectKey } from '../../domain/limit/subject.ts'
import { LONGEST_SECONDS, type Session } from '../../domain/session/session.ts'
import { endSession, findSession } from '../../domain/session/sessions.ts'
import { ForgedForm } from './answer-page-error.ts'
import { formOf, type FormFields } from './form-fields.ts'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import type { PageNeeds } from './page-needs.ts'

/** A person signed in on our pages, in this browser. */
export type Person = {
  readonly session: Session
  /** The secret of the cookie. */
  readonly token: string
  /** Proves that a form came from a page which this session was shown (DEV-32). */
  readonly csrfToken: string
}

const COOKIE = 'session'
const SHAPE = /^([0-9a-z]{1,40})\.([\w-]{43})$/

/** Who is signed in for this project; for any project when none is named. Undefined for nobody. */
export async function findPerson(
  needs: PageNeeds,
  request: FastifyRequest,
  project?: ProjectId,
): Promise<Person | undefined> {
  const shown = readSessionCookie(needs, request)
  if (shown === undefined || (project !== undefined && shown.project !== project)) return undefined
  const session = await findSession(needs, shown.project, shown.token)
  return (
    session && {
      session: await named(needs, session),
      token: shown.token,
      csrfToken: needs.vault.token('csrf', shown.project, 'session', shown.token),
    }
  )
}

/** Who signed in by a factor is called by an address of theirs all the same, where there is one. */
async function named({ store }: Pick<PageNeeds, 'store'>, session: Session): Promise<Session> {
  if (session.shown !== '') return session
  const found = await store.find(subjectKey(session.project, session.subjectHash))
  return { ...session, shown: found?.addresses[0]?.masked ?? '' }
}

/**
 * The fields of a form, once it is sure that a page shown to this person sent it.
 * @param field the hidden field that the form's token vouches for, of one made by `boundCsrfToken`
 * @throws ForgedForm
 */
export function formOfPerson(
  { vault }: Pick<PageNeeds, 'vault'>,
  { session, token }: Person,
  body: unknown,
  field?: string,
): FormFields {
  const form = formOf(body)
  const given = form.find('csrf_token') ?? ''
  const bound = field === undefined ? [] : [field, form.find(field) ?? '']
  if (!vault.isToken('csrf', given, session.project, 'session', token, ...bound))
    throw new ForgedForm()
  return form
}

/** The token of a form that also says what one of its hidden fields held when it was shown: no other value can be sent with it. */
export function boundCsrfToken(
  { vault }: Pick<PageNeeds, 'vault'>,
  { session, token }: Person,
  field: string,
  value: string,
): string {
  return vault.token('csrf', session.project, 'session', token, field, value)
}

/** The person as the use cases of devices see them. */
export function approverOf(
  needs: PageNeeds,
  request: FastifyRequest,
  { session }: Person,
): Approver {
  const { network, where } = needs.whereaboutsOf(request)
  const { project, subject, subjectHash, acr, amr, authTime } = session
  return { by: 'page', project, subject, subjectHash, network, where, acr, amr, authTime }
}

export function giveSessionCookie(
  reply: FastifyReply,
  { publicUrl }: PageNeeds,
  project: ProjectId,
  token: string,
): void {
  const value = `${project.slice('prj_'.length)}.${token}`
  giveHostCookie(reply, publicUrl, COOKIE, value, LONGEST_SECONDS)
}

/** Ends the session of this browser, if it has one, and takes its cookie away. */
export async function signOut(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const shown = readSessionCookie(needs, request)
  if (shown === undefined) return
  await endSession(needs, shown.project, shown.token)
  dropHostCookie(reply, needs.publicUrl, COOKIE)
}

function readSessionCookie(
  { publicUrl }: PageNeeds,
  request: FastifyRequest,
): { readonly project: ProjectId; readonly token: string } | undefined {
  const [, part, token] = SHAPE.exec(findHostCookie(request, publicUrl, COOKIE) ?? '') ?? []
  return part === undefined || token === undefined ? undefined : { project: `prj_${part}`, token }
}
