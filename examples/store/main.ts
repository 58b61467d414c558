/**
 * Example Books: a small shop that verifies its people with Countersign, to read and to copy from.
 *
 * Where the verification happens: `src/verifier.ts`, `src/assessor.ts`, `src/cashier.ts` and `src/factors.ts` are what talks to
 * Countersign. The flows that use them: `src/sign-up-pages.ts`, `src/sign-in-pages.ts`, `src/second-step-pages.ts`, `src/recovery-pages.ts`,
 * `src/change-pages.ts`, `src/order-pages.ts` and `src/approval-pages.ts`. The rest is the plain web server that every shop has already.
 */
import { createCountersign } from '@countersign/client'
import { accountPages } from './src/account-pages.ts'
import { openAccounts } from './src/accounts.ts'
import { createAddresses } from './src/addresses.ts'
import { appPages } from './src/app-pages.ts'
import { approvalPages } from './src/approval-pages.ts'
import { createAssessor, setPolicies } from './src/assessor.ts'
import { createCashier } from './src/cashier.ts'
import { changePages } from './src/change-pages.ts'
import { codePages } from './src/code-pages.ts'
import { createFactors } from './src/factors.ts'
import { homePages } from './src/home-pages.ts'
import { openDatabase } from './src/open-database.ts'
import { orderPages } from './src/order-pages.ts'
import { openOrders } from './src/orders.ts'
import { recoveryPages } from './src/recovery-pages.ts'
import { secondStepPages } from './src/second-step-pages.ts'
import { openSessions } from './src/sessions.ts'
import { readSettings } from './src/settings.ts'
import { signInPages } from './src/sign-in-pages.ts'
import { signUpPages } from './src/sign-up-pages.ts'
import { createVerifier } from './src/verifier.ts'
import { wayPages } from './src/way-pages.ts'
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
await setPolicies(countersign).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(69)
})
const verifier = createVerifier(countersign, settings.isSandbox)
const shop = {
  settings,
  accounts: openAccounts(database),
  orders: openOrders(database),
  sessions: openSessions(database),
  verifier,
  assessor: createAssessor(countersign, verifier.now),
  cashier: createCashier(countersign),
  factors: createFactors(countersign, verifier),
  addresses: createAddresses(countersign),
}
const server = createWebServer(shop, {
  ...homePages(shop),
  ...signUpPages(shop),
  ...signInPages(shop),
  ...secondStepPages(shop),
  ...recoveryPages(shop),
  ...codePages(shop),
  ...wayPages(shop),
  ...orderPages(shop),
  ...accountPages(shop),
  ...changePages(shop),
  ...appPages(shop),
  ...approvalPages(shop),
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
