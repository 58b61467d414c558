import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../server/bin/countersign.mjs', import.meta.url))

export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** A serving process, as an application sees it and as its murderer does. */
export type Serving = {
  /** Undefined when no answer came: then nobody knows whether it happened. */
  readonly ask: (
    path: string,
    body?: object,
    method?: 'GET' | 'POST' | 'PUT',
  ) => Promise<Answer | undefined>
  readonly kill: () => Promise<void>
}

/** Runs `countersign serve` in `folder`, on a free port, with the mail server at `smtpUrl`. */
export async function startServing(folder: string, smtpUrl: string): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--json'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      COUNTERSIGN_PORT: '0',
      COUNTERSIGN_KEY_RATE: '100000',
      COUNTERSIGN_LOG_LEVEL: 'fatal',
      COUNTERSIGN_SMTP_URL: smtpUrl,
      COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const { url, secret_key: key } = await new Promise<{
    readonly url: string
    readonly secret_key: string
  }>((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const line = said.split('\n').find((one) => one.includes('"ready":true'))
      if (line !== undefined) resolve(JSON.parse(line))
    })
    child.once('close', () => reject(new Error('The service ended by itself.')))
  })
  return {
    async ask(path, body, method = body === undefined ? 'GET' : 'POST') {
      try {
        const answer = await fetch(url + path, {
          method,
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        })
        return { status: answer.status, body: JSON.parse(await answer.text()) }
      } catch {
        return undefined
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
