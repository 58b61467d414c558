import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { openTerminal } from '../../src/cli/terminal.ts'
import { matches, readCommandLine, readTranscript } from './transcript.ts'

const HERE = new URL('./', import.meta.url)
const COMMAND = fileURLToPath(new URL('../../bin/countersign.mjs', import.meta.url))
const KEY = 'sk_transcript_0123456789'

type Place = { readonly folder: string; readonly env: Record<string, string> }

/** Runs a command as it is typed, and writes down stdout, then stderr behind `! `, then the exit code if not 0. */
async function run(typed: string, { folder, env }: Place): Promise<string> {
  const { env: more, words, input } = readCommandLine(typed)
  const [command, ...rest] = words
  if (command === 'chmod' || command === 'ls') {
    return spawnSync(command, rest, { cwd: folder, encoding: 'utf8' }).stdout.trimEnd()
  }
  expect(command).toBe('countersign')
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const streams = {
    env: { ...env, ...more },
    folder,
    stdin: Readable.from([input]),
    stdout,
    stderr,
  }
  const running = runCommand(rest, (isJson) => openTerminal(isJson, streams))
  if (rest[0] === 'login' && env['COUNTERSIGN_URL'] !== undefined)
    await decide(env['COUNTERSIGN_URL'], stderr, rest.includes('refused') ? 'denial' : 'approval')
  const code = await running
  const notes = readAll(stderr)
    .split('\n')
    .filter((line) => line !== '')
  const lines = [readAll(stdout).trimEnd(), ...notes.map((line) => `! ${line}`)]
  return [...lines, code === 0 ? '' : `(exit ${code})`].filter((line) => line !== '').join('\n')
}

/** What a person does on their phone, once a code was shown: here by the application that signed them in. */
async function decide(url: string, shown: PassThrough, decision: string): Promise<void> {
  let text = ''
  await expect
    .poll(
      () => {
        text += readAll(shown)
        return userCodeIn(text)
      },
      { timeout: 10_000 },
    )
    .not.toBe('')
  // Written back, to be compared with all the rest.
  shown.write(text)
  const answered = await fetch(`${url}/v1/device_authorizations/${userCodeIn(text)}/${decision}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ subject: 'user_42' }),
  })
  expect(answered.status).toBe(200)
}

/** Only once all of it was written, so that what follows comes after it. */
function userCodeIn(text: string): string {
  if (!text.includes('did not start this') && !text.includes('"user_code"')) return ''
  return /\b[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}\b/.exec(text)?.[0] ?? ''
}

function readAll(stream: Readable): string {
  let text = ''
  for (let part: unknown = stream.read(); part instanceof Buffer; part = stream.read()) {
    text += part.toString()
  }
  return text
}

function start(words: readonly string[], { folder, env }: Place): ChildProcess {
  const PATH = process.env['PATH'] ?? ''
  return spawn(process.execPath, [COMMAND, ...words], { cwd: folder, env: { PATH, ...env } })
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
    const words = new Map<string, string>([['folder', folder]])
    const service = hasService ? await serve({ folder, env: {} }) : undefined
    const env: Record<string, string> =
      service === undefined ? {} : { COUNTERSIGN_URL: service.url, COUNTERSIGN_SECRET_KEY: KEY }
    if (service !== undefined) words.set('url', service.url).set('port', new URL(service.url).port)
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

test('the program itself writes the same, and ends with the exit code', async () => {
  const child = start(['--help'], { folder: tmpdir(), env: {} })
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  const [code] = (await once(child, 'close')) as [number | null]
  expect(code).toBe(0)
  expect(out).toContain('usage: countersign <command> [options]')
  const [refused] = (await once(start(['srve'], { folder: tmpdir(), env: {} }), 'close')) as [
    number,
  ]
  expect(refused).toBe(2)
})
