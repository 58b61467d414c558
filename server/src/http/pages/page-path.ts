import type { Vault } from '../../domain/needs.ts'
import { namingToken, path, type Named } from '../../domain/verification/tokens.ts'

const SHAPE = /^([0-9a-v]{40})\.([0-9a-z]{1,40})$/

/** Where the page of a verification stands once the secret has left the address (LEA-07). */
export function pagePath(named: Named, word?: string): string {
  return `/v/${path(named)}${word === undefined ? '' : `?s=${word}`}`
}

/** What such an address names; undefined when it names nothing. That it names something proves nothing. */
export function readPagePath(text: string): Named | undefined {
  const [, id, project] = SHAPE.exec(text) ?? []
  return id === undefined || project === undefined
    ? undefined
    : { id: `ver_${id}`, project: `prj_${project}` }
}

/** Where this verification can be reported. */
export function reportPath(vault: Vault, named: Named): string {
  return `/report/${namingToken(vault, 'report', named)}`
}
