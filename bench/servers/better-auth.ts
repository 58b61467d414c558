import { createServer } from 'node:http'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { deviceAuthorization, emailOTP, phoneNumber, twoFactor } from 'better-auth/plugins'
import { openPeerDatabase } from './better-auth-database.ts'
import { enrolTotp, signUp } from './better-auth-person.ts'
import { listen, ready } from './ready.ts'

/*
 * better-auth as its documentation sets it up, on node:http, in production mode, with the one plugin that the flow needs.
 * Lifted: its rate limits (it allows ten requests a minute for most of these paths) and its log. Not changed: how it keeps codes
 * (in plain text, which is its cheapest), its cleaning up of what expired, its tables and indexes (made by its own migration).
 * The hooks that would send a message tell the load in a header what it could not know; they send nothing.
 */
const flow = process.env['BENCH_FLOW'] ?? ''
const people = Number(process.env['BENCH_PEOPLE'] ?? 0)
const database = openPeerDatabase(process.env['BENCH_DATABASE'] ?? '')
const server = createServer()
const url = await listen(server)

type Told = { readonly setHeader: (name: string, value: string) => void }
const tell = (context: Told | undefined, value: string) => context?.setHeader('x-started', value)
const plugin = {
  email: () =>
    emailOTP({
      generateOTP: () => '000000',
      sendVerificationOTP: async ({ email }, context) => tell(context, email),
    }),
  phone: () =>
    phoneNumber({
      sendOTP: ({ phoneNumber: phone, code }, context) => tell(context, `${phone}:${code}`),
    }),
  totp: () => twoFactor(),
  device: () => deviceAuthorization(),
  passkey: () => passkey(),
}[flow]
if (plugin === undefined) throw new Error(`BENCH_FLOW is ${flow}`)

const options = {
  baseURL: url,
  secret: 'bench-bench-bench-bench-bench-bench-0123456789',
  database: database.handle,
  logger: { disabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  // Somebody must be signed in; their documentation's advice for speed is the cookie cache.
  ...((flow === 'totp' || flow === 'device') && {
    emailAndPassword: { enabled: true },
    session: { cookieCache: { enabled: true, maxAge: 3600 } },
  }),
  // Only to enrol: whoever adds a passkey must be signed in.
  ...(flow === 'passkey' && { emailAndPassword: { enabled: true } }),
  plugins: [plugin()],
}
const auth = betterAuth(options)
await (await getMigrations(options)).runMigrations()
await database.addPeople(people, flow === 'phone')
await database.addPending(Number(process.env['BENCH_PENDING'] ?? 0))
if (flow === 'totp' || flow === 'device') {
  const person = await signUp(auth.handler, url)
  if (flow === 'totp') process.stdout.write(`TOTP_SECRET=${await enrolTotp(person)}\n`)
  process.stdout.write(`BENCH_COOKIE=${person.cookie()}\nBENCH_USER=${person.id}\n`)
}
const handle = toNodeHandler(auth)
server.on('request', (request, response) => void handle(request, response))
ready(url, () => {
  server.closeAllConnections()
  return database.close()
})
