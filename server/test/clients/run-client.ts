import { spawn, type ChildProcess } from 'node:child_process'

/** One of other people's programs at work. */
export type RunningClient = {
  /** What it wrote so far, on both outputs. */
  readonly text: () => string
  /** Its exit code, once it ended; fails when it does not within 40 seconds. */
  readonly ended: Promise<number | null>
}

/** Runs a program with no shell, with these variables and nothing of our own environment but the path. It ends with the test that runs it. */
export function runClient(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): RunningClient {
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env },
    timeout: 40_000,
    killSignal: 'SIGKILL',
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  // A program that does not read its input closes it early; its exit code says what matters.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return { text: () => text, ended: endOf(child) }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}
