import { totp } from '../measure/totp.ts'

type Handler = (request: Request) => Promise<Response>

/** Somebody who is signed in, by better-auth's own API. */
export type Person = {
  readonly id: string
  readonly cookie: () => string
  readonly ask: (path: string, body: unknown) => Promise<Record<string, unknown>>
}

const PASSWORD = 'bench-password-1234'

/** Signs one person up with a password. */
export async function signUp(handler: Handler, origin: string): Promise<Person> {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', origin, cookie: cookie() }
    const asked = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await handler(new Request(`${origin}/api/auth${path}`, asked))
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const named = { name: 'App', email: 'app@bench.test', password: PASSWORD }
  const { user } = await ask('/sign-up/email', named)
  return { id: String((user as Record<string, unknown>)['id']), cookie, ask }
}

/** Gives somebody an authenticator app. Answers its secret. */
export async function enrolTotp({ ask }: Person): Promise<string> {
  const { totpURI } = await ask('/two-factor/enable', { password: PASSWORD })
  const secret = new URL(String(totpURI)).searchParams.get('secret') ?? ''
  await ask('/two-factor/verify-totp', { code: totp(secret, Date.now()) })
  return secret
}
