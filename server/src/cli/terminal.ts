import type { Readable, Writable } from 'node:stream'

/** What a command sees of the machine it runs on. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder it was called in: where `countersign.yaml` and `.countersign/` are. */
  readonly folder: string
  /** `--json` was given: answers are one JSON text, and nothing else is written to stdout. */
  readonly isJson: boolean
  /** Writes the answer: the lines for people, or the value for programs. */
  answer(lines: readonly string[], value: unknown): void
  /** Writes a line about the answer: to stderr, so that it never gets into a pipe. */
  note(line: string): void
  /** Says what takes so long, where somebody is watching. */
  progress(line: string): void
  /** How wide the screen is that somebody watches; undefined when nobody does. */
  readonly columns: number | undefined
  /** Writes a line that the next one takes the place of, where somebody is watching; an empty one only takes the last away. */
  status(line: string): void
  /** All that stands on stdin, without the line's end. */
  readInput(): Promise<string>
  /** Resolves when the person or the system asks the command to end. */
  untilAskedToEnd(): Promise<void>
}

/** What a terminal is made on: the process that runs. Tests give streams of their own. */
export type Streams = Pick<Terminal, 'env' | 'folder'> & {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

/** The terminal on some streams; on those of this process unless told. */
export function openTerminal(isJson: boolean, streams: Streams = ofProcess()): Terminal {
  const { env, folder, stdin, stdout, stderr } = streams
  return {
    env,
    folder,
    isJson,
    answer(lines, value) {
      stdout.write(
        isJson ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''),
      )
    },
    note(line) {
      stderr.write(`${line}\n`)
    },
    progress(line) {
      if (stderr.isTTY === true && !isJson) stderr.write(`${line}\n`)
    },
    columns: stderr.isTTY === true && !isJson ? (stderr.columns ?? 80) : undefined,
    status(line) {
      // Back to the line's beginning, and away with what stands there.
      if (stderr.isTTY === true && !isJson) stderr.write(`\r\x1b[2K${line}`)
    },
    async readInput() {
      let text = ''
      for await (const chunk of stdin.setEncoding('utf8')) text += String(chunk)
      return text.trim()
    },
    untilAskedToEnd: () =>
      new Promise((resolve) => {
        let askedAt: number | undefined
        const ask = (): void => {
          if (askedAt === undefined) {
            askedAt = Date.now()
            resolve()
          } else if (Date.now() - askedAt > 1000) process.exit(130)
          // Sooner it is the same request: Ctrl-C reaches us from the terminal and from whoever started us.
        }
        process.on('SIGINT', ask)
        process.on('SIGTERM', ask)
      }),
  }
}

function ofProcess(): Streams {
  const { env, stdin, stdout, stderr } = process
  return { env, folder: process.cwd(), stdin, stdout, stderr }
}
