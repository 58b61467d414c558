import type { ProjectId } from '../../domain/ids.ts'

/** Where a person goes on after signing in: a page of our own and nothing else (WEB-08), and whose account it is about. */
export type Onward = {
  readonly path: string
  readonly project: ProjectId
  readonly to: 'code' | 'me'
}

const SHAPE = /^\/(?:(code)(?:\/(?:[0-9a-v]{40}\.)?([0-9a-z]{1,40}))?|(me)(?:\/([0-9a-z]{1,40}))?)$/

/** Reads the wish in an address or a cookie; whatever is no path of ours counts as `/me`. */
export function readOnward(text: unknown, firstProject: ProjectId): Onward {
  const [path, code, ofCode, , ofMe] = SHAPE.exec(typeof text === 'string' ? text : '') ?? []
  const part = ofCode ?? ofMe
  return {
    path: path ?? '/me',
    project: part === undefined ? firstProject : `prj_${part}`,
    to: code === undefined ? 'me' : 'code',
  }
}

/** Where a person of this project finds their devices, also when nobody is signed in. */
export function mePath(project: ProjectId, firstProject: ProjectId): string {
  return project === firstProject ? '/me' : `/me/${project.slice('prj_'.length)}`
}

/** The address of the sign-in page that leads on to `path`. */
export function signInPath(path: string, word?: string): string {
  return `/sign-in?for=${encodeURIComponent(path)}${word === undefined ? '' : `&s=${word}`}`
}
