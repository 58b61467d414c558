import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { matches, readCommandLine, readTranscript } from './transcript.ts'

const HERE = new URL('./', import.meta.url)
const COMMAND = fileURLToPath(new URL('../../bin/countersign.mjs', import.meta.url))
const KEY = 'sk_transcript_0123456789'

type Place = { readonly folder: string; readonly env: Record<string, string> }

function start(words: readonly string[], { folder, env }: Place): ChildProcess {
  const PATH = process.env['PATH'] ?? ''
  return spawn(process.execPath, [COMMAND, ...words], { cwd: folder, env: { PATH, ...env } })
}

async function run(typed: string, place: Place): Promise<string> {
  const { env, words, input } = readCommandLine(typed)
  if (words[0] === 'chmod') return fileCommand('chmod', words.slice(1), place)
  if (words[0] === 'ls') return fileCommand('ls', words.slice(1), place)
  expect(words.shift()).toBe('countersign')
  const child = start(words, { ...place, env: { ...place.env, ...env } })
  child.stdin?.end(input)
  return written(child)
}

async function fileCommand(
  command: string,
  words: readonly string[],
  { folder }: Place,
): Promise<string> {
  return written(spawn(command, words, { cwd: folder }))
}

/** stdout, then stderr behind `! `, then the exit code when it is not 0. */
async function written(child: ChildProcess): Promise<string> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  const notes = err.split('\n').filter((line) => line !== '')
  const exit = code === 0 ? [] : [`(exit ${code})`]
  return [out.trimEnd(), ...notes.map((line) => `! ${line}`), ...exit]
    .filter((line) => line !== '')
    .join('\n')
}

/** Starts the service of a transcript, and answers when it is ready. */
async function serve(place: Place): Promise<{ url: string; stop(): Promise<void> }> {
  const env = {
    COUNTERSIGN_PORT: '0',
    COUNTERSIGN_SECRET_KEY: KEY,
    COUNTERSIGN_LOG_LEVEL: 'silent',
  }
  const child = start(['serve', '--json'], { ...place, env })
  const closed = once(child, 'close')
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    if (!line.includes('"ready"')) continue
    const { url } = JSON.parse(line) as { url: string }
    child.stdout?.resume()
    return {
      url,
      async stop() {
        child.kill('SIGTERM')
        const [code] = (await closed) as [number | null]
        expect(code).toBe(0)
      },
    }
  }
  throw new Error(`the service did not start: ${err}`)
}

/** The newest code that was sent to an address. */
async function readInbox(url: string, to: string): Promise<string> {
  const answer = await fetch(`${url}/v1/sandbox/messages?to=${encodeURIComponent(to)}`, {
    headers: { authorization: `Bearer ${KEY}` },
  })
  const { data } = (await answer.json()) as { data: { code: string; at: string }[] }
  return data.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.code ?? ''
}

test.each(readdirSync(HERE).filter((file) => file.endsWith('.txt')))(
  '%s is what the commands write',
  async (file) => {
    const { hasService, steps } = readTranscript(new URL(file, HERE))
    const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
    const words = new Map<string, string>()
    const service = hasService ? await serve({ folder, env: {} }) : undefined
    const env: Record<string, string> =
      service === undefined ? {} : { COUNTERSIGN_URL: service.url, COUNTERSIGN_SECRET_KEY: KEY }
    if (service !== undefined) words.set('url', service.url)
    try {
      for (const { typed, expected } of steps) {
        const command = typed.replace(
          /\{([a-z_]+)\}/g,
          (whole, name: string) => words.get(name) ?? whole,
        )
        const [first, to = ''] = command.split(' ')
        if (first === 'inbox' && service !== undefined) {
          await expect.poll(() => readInbox(service.url, to), { timeout: 5000 }).not.toBe('')
          words.set('code', await readInbox(service.url, to))
          continue
        }
        const text = await run(command, { folder, env })
        if (!matches(expected, text, words))
          expect(`$ ${typed}\n${text}`).toBe(`$ ${typed}\n${expected}`)
      }
    } finally {
      await service?.stop()
      rmSync(folder, { recursive: true })
    }
  },
)
