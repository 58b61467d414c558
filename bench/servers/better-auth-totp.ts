import { totp } from '../measure/totp.ts'

/** Signs one person up with a password and an authenticator app, over its own API. Answers their cookies and their secret. */
export async function enrolTotp(
  handler: (request: Request) => Promise<Response>,
  origin: string,
): Promise<{ readonly cookie: string; readonly secret: string }> {
  const jar = new Map<string, string>()
  const ask = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'content-type': 'application/json', origin, cookie }
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
  const password = 'bench-password-1234'
  await ask('/sign-up/email', { name: 'App', email: 'app@bench.test', password })
  const { totpURI } = await ask('/two-factor/enable', { password })
  const secret = new URL(String(totpURI)).searchParams.get('secret') ?? ''
  await ask('/two-factor/verify-totp', { code: totp(secret, Date.now()) })
  return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), secret }
}
