import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TEST_KEY } from '../start-test-service.ts'

const COMMAND = fileURLToPath(new URL('../../bin/countersign.mjs', import.meta.url))

/** A folder of its own for one test, with nothing in it. */
export function emptyFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** How a run of `countersign serve` ended. */
export type Ended = { readonly code: number | null; readonly signal: string | null }

export type Serving = {
  readonly child: ChildProcess
  readonly url: string
  readonly secretKey: string
  readonly output: () => string
  readonly ended: Promise<Ended>
}

/** Runs `countersign serve` as an operator does, without waiting for it. Only these settings are set. */
export function runServe(
  folder: string,
  env: Readonly<Record<string, string>>,
  how: { readonly node?: readonly string[]; readonly shell?: string } = {},
) {
  const command = [process.execPath, ...(how.node ?? []), COMMAND, 'serve', '--json']
  // `$0` of the shell's script, then what it is to run.
  const [program = '', ...rest] =
    how.shell === undefined ? command : ['sh', '-c', how.shell, 'sh', ...command]
  const child = spawn(program, rest, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  const ready = new Promise<{ readonly url: string; readonly secret_key: string }>(
    (resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        const line = text.split('\n').find((one) => one.includes('"ready":true'))
        if (line !== undefined) resolve(JSON.parse(line))
      })
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      child.on('close', () => reject(new Error(`serve ended before it was ready:\n${text}`)))
    },
  )
  ready.catch(() => {})
  return { child, ended, ready, output: () => text }
}

/** Runs `countersign serve` in the sandbox on a free port, and waits until it is ready. */
export async function startServing(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  shell?: string,
): Promise<Serving> {
  const settings = {
    COUNTERSIGN_PORT: '0',
    COUNTERSIGN_SECRET_KEY: TEST_KEY,
    COUNTERSIGN_KEY_RATE: '100000',
    COUNTERSIGN_LOG_LEVEL: 'warn',
    ...env,
  }
  const how = shell === undefined ? {} : { shell }
  const { child, ended, ready, output } = runServe(folder, settings, how)
  const { url, secret_key: secretKey } = await ready
  return { child, url, secretKey, output, ended }
}

/** Asks a serving process with its key; undefined when it is not there any more. */
export async function asking(
  { url, secretKey }: Pick<Serving, 'url' | 'secretKey'>,
  path: string,
  body?: object,
): Promise<
  { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | undefined
> {
  try {
    const answer = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: JSON.parse(await answer.text()) }
  } catch {
    return undefined
  }
}
