import { spawn } from 'node:child_process'

/**
 * Runs a program that leaves a daemon behind, and answers when the program itself has ended. It gets no
 * pipes: the daemon would inherit them and keep them open for as long as it lives.
 */
export function startDaemon(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }
    const child = spawn(program, args, { env, stdio: 'ignore' })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${code}`))
    })
  })
}
