/**
 * Where everything is wired, and nothing else happens: it reads as the table of contents of the service. Rooms meet here and nowhere
 * else. What a setting means is told in `config/`, what a record means in `domain/`.
 */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { domainToASCII } from 'node:url'
import { readBounce } from './channels/email-bounce.ts'
import type { Settings } from './config/settings.ts'
import type { Random } from './domain/ids.ts'
import { showBound } from './domain/device/show-bound.ts'
import { ensureFirstProject } from './domain/project/first-project.ts'
import type { ReadReceipt } from './domain/receipt/consume.ts'
import { deliverPush } from './domain/push/deliver-push.ts'
import type { Store } from './domain/store.ts'
import { deliverEvent } from './domain/webhook/deliver-event.ts'
import { buildAdminServer } from './http/admin.ts'
import { describeDefect } from './http/describe-defect.ts'
import { buildMeter } from './http/meter.ts'
import { buildServer } from './http/server.ts'
import { openPasskeys } from './passkeys/open-passkeys.ts'
import { recoveryCodeHash } from './secrets/hash-recovery-code.ts'
import { loadMasterKeys } from './secrets/load-master-keys.ts'
import { oneTimeCodes } from './secrets/one-time-codes.ts'
import { systemRandom } from './secrets/random.ts'
import { receiptSigner, transactionHash, type ReceiptSigner } from './secrets/receipts.ts'
import { tokenSigner } from './secrets/token-signer.ts'
import { openVault } from './secrets/vault.ts'
import { pushSealer } from './secrets/vapid.ts'
import { webhookSigner } from './secrets/webhook-signature.ts'
import { openSandboxTools } from './open-carriers.ts'
import { openDatabase } from './open-database.ts'
import { openGuard } from './open-guard.ts'
import { openHousePlaces } from './open-places.ts'
import { openWayOut } from './open-way-out.ts'
import { openPostRoom } from './work/post-room.ts'
import { startRounds } from './work/rounds.ts'
import { openProjectWords } from './work/project-words.ts'
import { openWebhookRounds } from './work/webhook-rounds.ts'

/** The API's, for its description; the program's own is told to operators only (LEA-11). */
const API_VERSION = '1'
const VERSION = versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** What tests and measurements may put in the place of the real thing: time and chance, nothing of ours. */
export type Doubles = {
  readonly random?: Random
  readonly clock?: () => number
  /** Takes the log's lines. */
  readonly log?: (line: string) => void
}

/** Builds the whole service without listening. */
export async function openHouse(settings: Settings, publicUrl: string, doubles: Doubles = {}) {
  const sandbox = settings.mode === 'sandbox'
  const random = doubles.random ?? systemRandom()
  const { keys, warnings } = loadMasterKeys({
    text: settings.masterKey?.reveal(),
    file: settings.masterKeyFile,
    sandbox,
  })
  const vault = openVault(keys, random)
  // Before the database: what cannot be read must leave nothing open behind it.
  const places = await openHousePlaces(settings)
  const meter = buildMeter({
    oldestDueSeconds: () => store.oldestDueSeconds(),
    userCodes: () => showBound(store, first.project.id),
  })
  const store = await openDatabase(settings, { meter, clock: doubles.clock })
  const signer = receiptSigner({
    issuer: publicUrl,
    algorithm: settings.signingAlgorithm,
    masterKeys: keys,
    vault,
  })
  const first = await ensureFirstProject(
    { store, vault, random },
    {
      name: settings.projectName,
      returnUrls: settings.returnUrls,
      secretKey: settings.secretKey?.reveal(),
      loginClient: sandbox,
    },
  )
  const tools = sandbox ? openSandboxTools(store, settings) : undefined
  const deliveryFailed = (error: unknown): void =>
    app.log.error({ defect: describeDefect(error) }, 'a delivery failed')
  const wayOut = await openWayOut(settings, {
    store,
    vault,
    random,
    publicUrl,
    tools,
    failed: deliveryFailed,
  })
  const { egress, fleet, reports, tallies, tariff } = wayOut
  const words = openProjectWords(store)
  const guard = openGuard(settings, { store, vault, tariff })
  store.onEvents(meter.events, 'own')

  const outside = {
    store,
    vault,
    random,
    egress,
    publicUrl,
    wallClock: Date.now,
    webhookSigner: webhookSigner(random),
    pushSealer: pushSealer(keys, publicUrl),
  }
  const postRoom = openPostRoom({
    store,
    vault,
    random,
    fleet,
    tariff,
    guard,
    publicUrl,
    asciiDomain: domainToASCII,
    templateOf: words.of,
    bringEvent: (delivery) => deliverEvent(outside, delivery),
    bringPush: (delivery) => deliverPush(outside, delivery),
    failed: deliveryFailed,
  })
  const webhooks = openWebhookRounds({ store, dispatch: postRoom.dispatch })
  const app = buildServer({
    ...outside,
    fleet,
    guard,
    asciiDomain: domainToASCII,
    channels: fleet.channels,
    sandbox,
    dispatch: postRoom.dispatch,
    signReceipt: (facts) => signer.sign(facts),
    readReceipt: receiptReader(signer, store),
    transactionHash,
    ...tokenSigner({ issuer: publicUrl, masterKeys: keys, now: () => store.now() }),
    oneTimeCodes: oneTimeCodes(vault),
    hashRecoveryCode: recoveryCodeHash(vault),
    passkeys: openPasskeys(),
    seedImport: settings.seedImport,
    locate: places.locate,
    firstProject: first.project.id,
    otherDoors: settings.doors,
    registration: settings.registrationToken && { token: settings.registrationToken.reveal() },
    readBounce: (source) =>
      settings.email.bounce === undefined ? undefined : readBounce(source, settings.email.bounce),
    trustedProxies: settings.trustedProxies,
    keyRate: settings.keyRate,
    jwks: () => signer.jwks(),
    ...(tools !== undefined && { sandboxTools: tools }),
    meter,
    version: API_VERSION,
    log: {
      level: settings.logLevel,
      ...(doubles.log !== undefined && { write: doubles.log }),
    },
  })
  for (const warning of warnings) app.log.warn(warning)
  const admin = buildAdminServer({ store, meter, version: VERSION })
  const rounds = startRounds({
    store,
    postRoom,
    webhooks,
    tallies,
    failed: (error) =>
      app.log.error({ defect: describeDefect(error) }, 'a round of later work failed'),
  })

  /** Ends in the order in which nothing is lost: no new requests, what is under way, what is on its way out, the store. */
  const close = async (): Promise<void> => {
    await closeServer(app)
    await closeServer(admin)
    await rounds.stop()
    await postRoom.stop()
    await fleet.close()
    await reports.stop()
    words.stop()
    await tallies.stop()
    await store.close()
  }
  return {
    app,
    admin,
    store,
    vault,
    rounds,
    inbox: tools?.inbox,
    project: first.project,
    /** The first project's key: always told in the sandbox, in production only by the start that made it. */
    secretKey: sandbox || first.isNew ? first.secretKey : undefined,
    close,
  }
}

/** Starts the service and listens. */
export async function startService(settings: Settings, doubles: Doubles = {}) {
  const port = settings.port === 0 ? await freePort(settings.host) : settings.port
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  const url = settings.url ?? `http://${host}:${port}`
  const house = await openHouse(settings, url, doubles)
  try {
    await house.app.listen({ port, host: settings.host })
    const adminUrl =
      settings.adminPort === undefined
        ? undefined
        : await house.admin.listen({ port: settings.adminPort, host: '127.0.0.1' })
    return { url, adminUrl, port, secretKey: house.secretKey, house, stop: house.close }
  } catch (error) {
    await house.close()
    throw error
  }
}

/**
 * Lets a server answer what it has begun, and hangs up on whoever only keeps a connection: one that was busy when the close began
 * falls idle later, and a stop would wait a minute for it (OPS-18).
 */
async function closeServer(of: {
  readonly server: Server
  close(): PromiseLike<unknown>
}): Promise<void> {
  const timer = setInterval(() => of.server.closeIdleConnections(), 50)
  try {
    await of.close()
  } finally {
    clearInterval(timer)
  }
}

/** The signer's judgement in the words of the use case that spends receipts. */
function receiptReader(signer: ReceiptSigner, store: Store): ReadReceipt {
  return async (receipt, audience) => {
    const judged = await signer.verify(receipt, audience, store.now())
    if (judged.result === 'refused') return undefined
    const { jti, verification, txnHash, claims } = judged
    return { jti, verification, txnHash, claims, exp: judged.expiresAt / 1000 }
  }
}

/** The issuer and every link hold the port, so it must be known before anything is built. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

function versionOf(manifest: string): string {
  const { version }: { readonly version?: unknown } = JSON.parse(manifest)
  return String(version)
}
