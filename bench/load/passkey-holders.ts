import { Agent, request } from 'node:http'
import { softwareAuthenticator } from '../../server/test/passkeys/software-authenticator.ts'

/** What a server asks a passkey to sign, and how to send it back. */
export type Asked = { readonly sign: (forged: boolean) => Promise<boolean> }
/** A person with a passkey: asks to sign in. Answers nothing when that was not answered as it should be. */
export type Holder = { readonly start: () => Promise<Asked | undefined> }

type Answer = {
  readonly status: number
  readonly body: string
  readonly cookie: string
}
type Options = {
  readonly challenge: string
  readonly rpId: string
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request on a connection that is kept. */
function call(
  method: 'GET' | 'POST',
  url: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const typed = {
      ...(text !== '' && { 'content-type': 'application/json' }),
      'content-length': Buffer.byteLength(text),
    }
    const asked = request(url, { method, agent, headers: { ...headers, ...typed } }, (answer) => {
      let said = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (said += chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const cookies = answer.headers['set-cookie'] ?? []
        const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
        resolve({ status: answer.statusCode ?? 0, body: said, cookie })
      })
    })
    asked.on('error', reject)
    asked.end(text)
  })
}

/** The answer's JSON, when it has the wanted status. */
function read({ status, body }: Answer, wanted: number): Readonly<Record<string, unknown>> {
  if (status !== wanted) throw new Error(`${status} ${body.slice(0, 300)}`)
  const parsed: Readonly<Record<string, unknown>> = JSON.parse(body)
  return parsed
}

const optionsOf = (told: unknown): Options => JSON.parse(JSON.stringify(told))

/** Countersign: an application signs its person in, by the API with its secret key. */
export async function countersignHolder(url: string, key: string, nth: number): Promise<Holder> {
  const headers = { authorization: `Bearer ${key}` }
  const passkey = softwareAuthenticator({ origin: url })
  const subject = `holder${nth}`
  const list = `${url}/v1/subjects/${subject}/authenticators`
  const made = read(await call('POST', list, headers, { type: 'passkey' }), 201)
  const credential = passkey.create(optionsOf(made['options']))
  const confirmation = `${list}/${String(made['id'])}/confirmation`
  read(await call('POST', confirmation, headers, { credential }), 200)
  const ask = { purpose: 'sign_in', channel: 'passkey', subject }
  return {
    async start() {
      const answer = await call('POST', `${url}/v1/verifications`, headers, ask)
      if (answer.status !== 201) return undefined
      const started = read(answer, 201)
      const options = optionsOf(started['passkey'])
      const checks = `${url}/v1/verifications/${String(started['id'])}/checks`
      return {
        async sign(forged) {
          const shown = { credential: passkey.get(options, { forged }) }
          const { status, body } = await call('POST', checks, headers, shown)
          return status === 200 && body.includes('"result":"approved"')
        },
      }
    },
  }
}

/** better-auth: a browser signs in, and gets a session. */
export async function betterAuthHolder(url: string, nth: number): Promise<Holder> {
  const auth = `${url}/api/auth`
  const passkey = softwareAuthenticator({ origin: url })
  const person = { name: 'App', email: `holder${nth}@bench.test`, password: 'bench-password-1234' }
  const signedUp = await call('POST', `${auth}/sign-up/email`, { origin: url }, person)
  read(signedUp, 200)
  const { cookie } = signedUp
  const register = `${auth}/passkey/generate-register-options`
  const begun = await call('GET', register, { origin: url, cookie })
  const response = passkey.create(optionsOf(read(begun, 200)))
  const both = { origin: url, cookie: `${cookie}; ${begun.cookie}` }
  read(await call('POST', `${auth}/passkey/verify-registration`, both, { response }), 200)
  return {
    async start() {
      const path = `${auth}/passkey/generate-authenticate-options`
      const answer = await call('GET', path, { origin: url })
      if (answer.status !== 200) return undefined
      const options = optionsOf(read(answer, 200))
      const headers = { origin: url, cookie: answer.cookie }
      return {
        async sign(forged) {
          const shown = { response: passkey.get(options, { forged }) }
          const verify = `${auth}/passkey/verify-authentication`
          const { status, body } = await call('POST', verify, headers, shown)
          return status === 200 && body.includes('"session"')
        },
      }
    },
  }
}
