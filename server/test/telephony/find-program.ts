import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

/** Other people's telephones, voices and tools that calls are tried with, and where Debian keeps them. */
const PLACES = {
  sipp: ['/usr/bin'],
  baresip: ['/usr/bin'],
  'espeak-ng': ['/usr/bin'],
  sox: ['/usr/bin'],
  ip: ['/usr/sbin', '/sbin', '/usr/bin'],
  unshare: ['/usr/bin'],
} as const

/** Whether all of these are here; otherwise the tests that use them are skipped. */
export function hasPrograms(...names: readonly (keyof typeof PLACES)[]): boolean {
  return names.every((name) => PLACES[name].some((place) => isProgram(join(place, name))))
}

/** Whether this user may have a network of their own, which not every machine allows. */
export function mayHaveNetwork(): boolean {
  return spawnSync('unshare', ['-rn', 'true']).status === 0
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
