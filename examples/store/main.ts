/**
 * Example Books: a small shop that verifies its people with Countersign, to read and to copy from.
 *
 * Where the verification happens: `src/verifier.ts` is all that talks to Countersign, and the flows that use it are
 * `src/sign-up-pages.ts`, `src/sign-in-pages.ts`, `src/code-pages.ts`, `src/go-on.ts` and `src/order-pages.ts`. The rest is the plain
 * web server that every shop has already.
 */
import { createCountersign } from '@countersign/client'
import { accountPages } from './src/account-pages.ts'
import { openAccounts } from './src/accounts.ts'
import { codePages } from './src/code-pages.ts'
import { homePages } from './src/home-pages.ts'
import { openDatabase } from './src/open-database.ts'
import { orderPages } from './src/order-pages.ts'
import { openOrders } from './src/orders.ts'
import { openSessions } from './src/sessions.ts'
import { readSettings } from './src/settings.ts'
import { signInPages } from './src/sign-in-pages.ts'
import { signUpPages } from './src/sign-up-pages.ts'
import { createVerifier } from './src/verifier.ts'
import { createWebServer } from './src/web-server.ts'

const settings = readSettings(process.env)
if (typeof settings === 'string') {
  process.stderr.write(`${settings}\n`)
  process.exit(78)
}

const database = openDatabase(settings.databaseFile)
const countersign = createCountersign({
  url: settings.countersignUrl,
  key: settings.countersignKey,
})
const shop = {
  settings,
  accounts: openAccounts(database),
  orders: openOrders(database),
  sessions: openSessions(database),
  verifier: createVerifier(countersign, settings.isSandbox),
}
const server = createWebServer(shop, {
  ...homePages(shop),
  ...signUpPages(shop),
  ...signInPages(shop),
  ...codePages(shop),
  ...orderPages(shop),
  ...accountPages(shop),
})

server.on('error', (error) => {
  process.stderr.write(`${error.message}; STORE_PORT sets another port\n`)
  process.exit(69)
})
server.listen(settings.port, settings.host, () => {
  process.stdout.write(`store is ready at ${settings.url}\n`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => {
      database.close()
      process.exit(0)
    })
    server.closeIdleConnections()
  })
// Whoever started us holds this pipe; when it closes they are gone, and so are we.
if (settings.endsWithStdin) process.stdin.on('end', () => process.kill(process.pid)).resume()
