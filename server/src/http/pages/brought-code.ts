import type { FastifyReply, FastifyRequest } from 'fastify'
import { findUserCodePolicy } from '../../domain/device/find-user-code-policy.ts'
import { readUserCode } from '../../domain/device/read-user-code.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { FormFields } from './form-fields.ts'
import type { PageNeeds } from './page-needs.ts'
import { readCookie } from './read-cookie.ts'
import { hasUserCodeShape } from './user-code-shape.ts'

/** As long as the longest wait of a person who signs in on the way. */
const KEPT_SECONDS = 900

/** The hidden field in which the form says which code stood in it before the person did anything. */
export const BROUGHT_FIELD = 'brought'

/**
 * Keeps a code that a link or QR code brought along, so that it leaves the address at once (M58). Nothing is looked up by it. What no code of ours
 * looks like is not kept, and what was kept before is forgotten: a browser would send it back in another spelling.
 */
export function keepBroughtCode(reply: FastifyReply, publicUrl: string, code: unknown): void {
  if (hasUserCodeShape(code)) give(reply, publicUrl, code, KEPT_SECONDS)
  else dropBroughtCode(reply, publicUrl)
}

export function dropBroughtCode(reply: FastifyReply, publicUrl: string): void {
  give(reply, publicUrl, '', 0)
}

/** The code that this browser brought along; undefined for none. */
export function findBroughtCode(request: FastifyRequest, publicUrl: string): string | undefined {
  const value = readCookie(request, cookieName(publicUrl))
  return hasUserCodeShape(value) ? value : undefined
}

/**
 * Whether nobody is known to have read the code from a screen (DEV-26): it was sent by a form in which a code stood already, whatever became of it
 * there and of the cookie since, or it is the code that the cookie has now, however it is written.
 * @param form whose anti-forgery token vouches for `BROUGHT_FIELD`
 */
export async function isBrought(
  { store }: Pick<PageNeeds, 'store'>,
  project: ProjectId,
  form: FormFields,
  typed: string,
  kept: string | undefined,
): Promise<boolean> {
  if ((form.find(BROUGHT_FIELD) ?? '') !== '') return true
  if (kept === undefined) return false
  const { userCode } = await findUserCodePolicy(store, project)
  const [sent, brought] = [readUserCode(typed, userCode), readUserCode(kept, userCode)]
  return sent.result === 'read' && brought.result === 'read' && sent.plain === brought.plain
}

/** `Path=/code` keeps it away from everything else; that rules out `__Host-`, so over https the prefix is `__Secure-`. */
function give(reply: FastifyReply, publicUrl: string, value: string, seconds: number): void {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${cookieName(publicUrl)}=${value}; Path=/code; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  )
}

function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Secure-user_code' : 'user_code'
}
