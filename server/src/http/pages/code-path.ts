import type { ProjectId } from '../../domain/ids.ts'
import { path, type Named } from '../../domain/verification/tokens.ts'

/** Where a project's people enter codes: the first project has the shortest address. */
export function codePath(project: ProjectId, firstProject: ProjectId, word?: string): string {
  const place = project === firstProject ? '/code' : `/code/${project.slice('prj_'.length)}`
  return `${place}${word === undefined ? '' : `?s=${word}`}`
}

/** Where the question of one device stands. The id in it is no secret: only the person who entered the code is shown anything there. */
export function questionPath(named: Named, word?: string): string {
  return `/code/${path(named)}${word === undefined ? '' : `?s=${word}`}`
}
