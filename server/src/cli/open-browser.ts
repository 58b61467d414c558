import { spawn } from 'node:child_process'
import type { Terminal } from './terminal.ts'

/**
 * Opens an address in the browser of the person at this screen. Does nothing where there is no such screen: over SSH, without a display, in a
 * pipe, on a machine that builds. Whether it worked nobody can say, so the address is always shown too.
 */
export function openBrowser(
  address: string,
  { env, columns }: Pick<Terminal, 'env' | 'columns'>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const program = browserProgram(env, columns, platform)
  if (program === undefined) return false
  const [command, ...words] = [...program, address]
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
  return true
}

function browserProgram(
  env: Terminal['env'],
  columns: number | undefined,
  platform: NodeJS.Platform,
): readonly string[] | undefined {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  if (columns === undefined) return undefined
  if (['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY', 'CI'].some(isSet)) return undefined
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return isSet('DISPLAY') || isSet('WAYLAND_DISPLAY') ? ['xdg-open'] : undefined
}
