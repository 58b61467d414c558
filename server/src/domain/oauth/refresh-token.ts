import type { Device } from '../device/device.ts'
import type { ProjectId } from '../ids.ts'
import type { Vault } from '../needs.ts'

/** What a refresh token names, once its secret was found right. */
export type NamedRefresh = {
  readonly project: ProjectId
  readonly device: string
  readonly generation: number
}

const SHAPE = /^rt_([0-9a-v]{40})\.([0-9a-z]{1,40})\.(0|[1-9]\d{0,14})\.([\w-]{43})$/

/**
 * A device's newest refresh token, `rt_<device>.<project>.<generation>.<secret>`: derived from what it stands for, so that it need not be kept
 * and can be told again.
 */
export function refreshTokenText(
  vault: Pick<Vault, 'token'>,
  { project, id, generation }: Pick<Device, 'project' | 'id' | 'generation'>,
): string {
  const secret = vault.token('refresh', project, id, String(generation))
  return `rt_${id.slice('dev_'.length)}.${project.slice('prj_'.length)}.${generation}.${secret}`
}

/** Reads a refresh token; undefined for anything that we did not make. */
export function readRefreshToken(
  vault: Pick<Vault, 'isToken'>,
  text: string,
): NamedRefresh | undefined {
  const match = SHAPE.exec(text)
  if (match === null) return undefined
  const [, id = '', part = '', generation = '', secret = ''] = match
  const named = { project: `prj_${part}`, device: `dev_${id}`, generation: Number(generation) }
  return vault.isToken('refresh', secret, named.project, named.device, generation)
    ? named
    : undefined
}
