import { startTestService, type TestService } from '../start-test-service.ts'
import type { Answer } from './routes-answers.ts'

/** A service of which nothing that it says is missed: every line of its log and every answer, whoever asked. */
export type WatchedService = TestService & {
  readonly lines: () => string
  /** Every answer so far, but those of the sandbox's own instruments, whose job is to show codes (COD-20). */
  readonly answers: () => readonly { readonly ask: string; readonly answer: Answer }[]
}

export async function startWatchedService(
  env: Readonly<Record<string, string>> = {},
): Promise<WatchedService> {
  const lines: string[] = []
  const answers: { ask: string; answer: Answer }[] = []
  const service = await startTestService({
    env: { COUNTERSIGN_LOG_LEVEL: 'trace', ...env },
    doubles: { log: (text) => void lines.push(text) },
  })
  service.app.addHook('onSend', (request, reply, payload, done) => {
    const headers = { ...reply.getHeaders() }
    const answer = {
      status: reply.statusCode,
      headers,
      text: typeof payload === 'string' ? payload : '',
    }
    const path = request.routeOptions.url ?? ''
    if (!path.includes('sandbox')) answers.push({ ask: `${request.method} ${path}`, answer })
    done(null, payload)
  })
  return { ...service, lines: () => lines.join(''), answers: () => answers }
}

/** Which of these secrets stand in this text: as they are, quoted for JSON, in a URL, or in base64. */
export function secretsIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => {
    if (secret === '') throw new Error('an empty secret is found everywhere')
    const forms = [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
    ]
    return forms.some((form) => text.includes(form))
  })
}

/** The answers that hold one of these secrets, told without it. */
export function tellers(service: WatchedService, secrets: readonly string[]): readonly string[] {
  const told = service
    .answers()
    .filter(
      ({ answer }) => secretsIn(JSON.stringify(answer.headers) + answer.text, secrets).length > 0,
    )
  return [...new Set(told.map(({ ask, answer }) => `${ask} ${answer.status}`))].toSorted()
}
