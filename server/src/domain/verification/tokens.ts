import type { ProjectId, VerificationId } from '../ids.ts'
import type { TokenLabel, Vault } from '../needs.ts'

/** The tokens of one verification that name it, so that it can be found by them: `<id>.<project>.<secret>`. `revoke` ends the device it let in. */
export type NamingToken = Extract<TokenLabel, 'client_secret' | 'page' | 'report' | 'revoke'>

/** What a token names, once its secret was found right. */
export type Named = { readonly project: ProjectId; readonly id: VerificationId }

const ID = 'ver_'
const PROJECT = 'prj_'
const SHAPE = /^(?:l(\d{1,4})\.)?([0-9a-v]{40})\.([0-9a-z]{1,40})\.([\w-]{43})$/

/** The token that lets its holder act on this verification: as its client, on its page, or to report it. */
export function namingToken(vault: Vault, label: NamingToken, v: Named): string {
  return `${path(v)}.${vault.token(label, v.project, v.id)}`
}

/** The token of the link in one message; a later send has another. */
export function linkToken(vault: Vault, v: Named, send: number): string {
  return `l${send}.${path(v)}.${vault.token('link', v.project, v.id, String(send))}`
}

/** Reads a token of the given label. Undefined for anything that we did not make. */
export function readNamingToken(vault: Vault, label: NamingToken, text: string): Named | undefined {
  const found = parts(text)
  if (found === undefined || found.send !== undefined) return undefined
  return vault.isToken(label, found.secret, found.project, found.id) ? found : undefined
}

export function readLinkToken(
  vault: Vault,
  text: string,
): (Named & { readonly send: number }) | undefined {
  const found = parts(text)
  if (found?.send === undefined) return undefined
  const { project, id, send, secret } = found
  return vault.isToken('link', secret, project, id, String(send))
    ? { project, id, send }
    : undefined
}

/** `<id>.<project>` without prefixes: how a page's address names a verification. It is no secret. */
export function path(v: Named): string {
  return `${v.id.slice(ID.length)}.${v.project.slice(PROJECT.length)}`
}

function parts(text: string) {
  const match = SHAPE.exec(text)
  if (match === null) return undefined
  const [, send, id = '', project = '', secret = ''] = match
  return {
    id: ID + id,
    project: PROJECT + project,
    secret,
    send: send === undefined ? undefined : Number(send),
  }
}
