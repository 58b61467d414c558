import { execFile } from 'node:child_process'

/** Runs a program with no shell and answers what it printed. Fails with its complaint when it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  input = '',
): Promise<{ readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }
    const child = execFile(
      program,
      args,
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve({ stdout })
        else reject(new Error(`${program} failed: ${stderr || stdout || error.message}`))
      },
    )
    // A program that does not read its input closes it early; its exit code says what matters.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
