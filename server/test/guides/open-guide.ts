import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { startSandboxService } from '../start-sandbox-service.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where in an answer a reader finds what they are asked to fill in. */
const FOUND_AS: Readonly<Record<string, string>> = {
  KEY: 'secret_key',
  SECRET: 'secret',
  RECEIPT: 'receipt',
  NUMBER: 'number',
  TRUSTED: 'trusted_device',
  CODE: 'code',
  LISTED: 'codes',
}

/** A guide of `docs/guides`, a service of its own beside it, and a terminal into which its commands are typed as they stand there, in their order. */
export async function openGuide(
  name: string,
  /** What else is called otherwise here, such as a port. */
  changes: readonly (readonly [string, string])[] = [],
  /** Settings that the page asks for. */
  settings: Readonly<Record<string, string>> = {},
) {
  const page = readFileSync(new URL(`../../../docs/guides/${name}`, import.meta.url), 'utf8')
  const service = await startSandboxService(settings)
  onTestFinished(service.stop)
  const { url, secretKey = '' } = service
  const here = [['http://127.0.0.1:4000', url], ...changes] as const
  const blocks = (kind: string) =>
    [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) =>
      here.reduce((told, [from, to]) => told.replaceAll(from, to), text),
    )
  const commands = blocks('sh').filter((block) => !block.startsWith('npm '))
  const env = { PATH: process.env['PATH'] }
  const bash = spawn('bash', [], { cwd: ROOT, env, detached: true })
  onTestFinished(() => {
    // With all that was started in the background, should the test have failed before the page ends it.
    if (bash.pid !== undefined) process.kill(-bash.pid, 'SIGKILL')
  })
  let said = ''
  /** What the command before printed. */
  let printed = ''
  let wake = () => undefined as void
  for (const stream of [bash.stdout, bash.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      wake()
    })
  const given = new Map([['KEY', secretKey]])

  /** Fills in what was printed, as the reader is asked to. */
  const filled = (line: string): string =>
    line.replaceAll(/(\w+)=(\w*)…/g, (_, one: string, beginning: string) => {
      const field = FOUND_AS[one] ?? 'id'
      const found = new RegExp(`"${field}":(?:\\[)?"(${beginning}[^"]+)`).exec(printed)
      const value = given.get(one) ?? found?.[1]
      given.delete(one)
      if (value === undefined) throw new Error(`nothing printed is ${one}: ${printed}`)
      return `${one}='${value}'`
    })

  return {
    ...service,
    secretKey,
    programs: blocks('ts'),
    /** How many blocks of commands are still to be typed. */
    left: () => commands.length,
    /** Types the next block and answers what it printed. */
    async type(): Promise<string> {
      const told: string[] = []
      let typed: string[] = []
      const enter = async () => {
        if (typed.length === 0) return
        printed = await run(typed.join('\n'))
        // Whoever finds an empty inbox looks again.
        const last = typed.at(-1) ?? ''
        for (let looks = 0; looks < 10 && printed.includes('"data":[]'); looks += 1)
          // oxlint-disable-next-line no-await-in-loop -- until the message is there
          printed = await run(`sleep 1\n${last}`)
        told.push(printed)
        typed = []
      }
      for (const line of (commands.shift() ?? '').trim().split('\n')) {
        if (!line.includes('…')) {
          typed.push(line)
          continue
        }
        // oxlint-disable no-await-in-loop -- a reader fills in what the command before it printed
        await enter()
        await run(filled(line))
        // oxlint-enable no-await-in-loop
      }
      await enter()
      return told.join('\n')
    },
    /** Runs a program of the guide, with some lines after it. */
    async run(program: string, use: string, more: Readonly<Record<string, string>> = {}) {
      const args = ['--input-type=module-typescript', '--eval', program + use]
      const known = { PATH: process.env['PATH'], COUNTERSIGN_SECRET_KEY: secretKey, ...more }
      const { stdout } = await promisify(execFile)(process.execPath, args, {
        cwd: ROOT,
        env: known,
      })
      return stdout.trim()
    },
  }

  async function run(text: string): Promise<string> {
    said = ''
    bash.stdin.write(`${text}\necho; echo "@done"\n`)
    while (!said.includes('@done')) {
      const more = new Promise<void>((resolve) => (wake = resolve))
      // oxlint-disable-next-line no-await-in-loop -- one piece comes after the other
      await more
    }
    return said.replace('@done', '').trim()
  }
}
