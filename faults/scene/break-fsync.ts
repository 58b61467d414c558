import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Why no process can be told that its disk failed; undefined when one can. */
export function straceMissing(): string | undefined {
  if (process.platform !== 'linux') return 'strace is of Linux only'
  return findProgram('strace') === undefined ? 'no strace (apt-get install strace)' : undefined
}

/** Where a program is, by the PATH and Debian's place for servers. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

export type BrokenDisk = {
  /** Whether every process was reached. */
  readonly holds: boolean
  readonly mend: () => Promise<void>
}

/** From now on, every wish of these processes to have something safely on the disk fails with EIO. Waits until it does. */
export async function breakFsync(pids: readonly number[]): Promise<BrokenDisk> {
  const calls = 'fsync,fdatasync'
  const whom = pids.flatMap((pid) => ['-p', String(pid)])
  // -f: threads, too, and the children that a process makes from now on.
  const what = ['-f', '-e', `trace=${calls}`, '-e', `inject=${calls}:error=EIO`, '-o', '/dev/null']
  const strace = spawn('strace', [...whom, ...what], { stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = once(strace, 'exit')
  let said = ''
  const attached = () => said.match(/attached/g)?.length ?? 0
  // Listened to until its end: it goes on telling whom it reaches, and dies when nobody hears.
  strace.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  while (attached() < pids.length && strace.exitCode === null) await wait(5)
  return {
    holds: attached() >= pids.length,
    async mend() {
      strace.kill('SIGINT')
      await gone
    },
  }
}
