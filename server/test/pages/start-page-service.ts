import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { domainToASCII } from 'node:url'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify from 'fastify'
import { openSandboxInbox, type SandboxInbox } from '../../src/channels/sandbox-inbox.ts'
import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import type { Policy } from '../../src/domain/project/policy.ts'
import { policyKey } from '../../src/domain/project/policy.ts'
import { ordinaryPolicy } from '../../src/domain/project/default-policies.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { startVerification, type StartAsk } from '../../src/domain/verification/start.ts'
import { linkToken, namingToken, type Named } from '../../src/domain/verification/tokens.ts'
import type { VerificationView } from '../../src/domain/verification/view.ts'
import type { App } from '../../src/http/app.ts'
import { networkReader } from '../../src/http/network.ts'
import type { PageNeeds } from '../../src/http/pages/page-needs.ts'
import { pageRoutes } from '../../src/http/pages/page-routes.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { receiptSigner } from '../../src/secrets/receipts.ts'
import { openVault } from '../../src/secrets/vault.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'

const PROJECT = 'prj_books'

/** The pages on a store in memory, with everything real but the carriers: what would be sent is kept to be read. */
export type PageService = {
  readonly app: App
  readonly url: string
  readonly store: Store
  readonly needs: PageNeeds
  readonly inbox: SandboxInbox
  start(ask?: Partial<StartAsk>): Promise<VerificationView>
  /** The code of the newest message of a verification. */
  codeOf(named: Named): string
  pagePath(named: Named): string
  linkPath(named: Named, send: number): string
  reportPath(named: Named): string
  setPolicy(policy: Partial<Policy> & { readonly purpose: string }): Promise<void>
  advance(seconds: number): Promise<void>
  stop(): Promise<void>
}

/** @param options `publicUrl` when it shall not be the address it listens on */
export async function startPageService(
  options: {
    readonly publicUrl?: string
    readonly projectName?: string
    readonly sandbox?: boolean
  } = {},
): Promise<PageService> {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  const random = systemRandom()
  const masterKeys = readMasterKeys(randomBytes(32).toString('base64'))
  const vault = openVault(masterKeys, random)
  const app: App = fastify({
    routerOptions: { maxParamLength: 400 },
    bodyLimit: 16_384,
    logger: false,
  }).withTypeProvider<TypeBoxTypeProvider>()
  const probe = options.publicUrl === undefined ? await freePort() : 0
  const publicUrl = options.publicUrl ?? `http://127.0.0.1:${probe}`
  const inbox = openSandboxInbox({ now: () => store.now(), from: 'COUNTERSIGN' })
  const signer = receiptSigner({ issuer: publicUrl, algorithm: 'EdDSA', masterKeys, vault })
  const sent: Delivery[] = []
  const needs = {
    store,
    vault,
    random,
    asciiDomain: domainToASCII,
    channels: new Set(['sms', 'email'] as const),
    sandbox: true,
    dispatch: (delivery: Delivery) => void sent.push(delivery),
    signReceipt: (facts: Parameters<typeof signer.sign>[0]) => signer.sign(facts),
    publicUrl,
    networkOf: networkReader(vault, []),
    ...(options.sandbox === true && { sandboxTools: { inbox, faults: { add: () => {} } } }),
  }
  await store.change([projectKey(PROJECT)], (_records, now) => ({
    writes: [
      put(projectKey(PROJECT), {
        id: PROJECT,
        name: options.projectName ?? 'Example Books',
        returnUrls: ['https://shop.example/welcome?from=verify'],
        createdAt: now,
      }),
    ],
    events: [],
    outcome: undefined,
  }))
  pageRoutes(app, needs)
  if (options.publicUrl === undefined) await app.listen({ host: '127.0.0.1', port: probe })
  else await app.ready()
  const caller = {
    kind: 'secret',
    project: PROJECT,
    keyId: 'key_1',
    scopes: ['verifications'],
  } as const
  return {
    app,
    url: publicUrl,
    store,
    needs,
    inbox,
    start: (ask = {}) =>
      startVerification(needs, caller, {
        purpose: 'sign_in',
        channel: 'sms',
        to: '+14155550100',
        ...ask,
      }),
    codeOf({ id }) {
      const delivery = sent.findLast((d) => d.verification === id)
      if (delivery?.sealedCode === undefined) throw new Error('nothing was sent')
      return vault.open(delivery.sealedCode, delivery.id)
    },
    pagePath: (named) => `/v/${namingToken(vault, 'page', named)}`,
    linkPath: (named, send) => `/v/${linkToken(vault, named, send)}`,
    reportPath: (named) => `/report/${namingToken(vault, 'report', named)}`,
    async setPolicy(policy) {
      const whole = { ...ordinaryPolicy(policy.purpose), ...policy }
      const key = policyKey(PROJECT, policy.purpose)
      await store.change([key], () => ({
        writes: [put(key, whole)],
        events: [],
        outcome: undefined,
      }))
    },
    async advance(seconds) {
      await store.advance(seconds * 1000)
    },
    async stop() {
      await app.close()
      await store.close()
    },
  }
}

async function freePort(): Promise<number> {
  const scout = fastify()
  await scout.listen({ host: '127.0.0.1', port: 0 })
  const { port } = scout.server.address() as AddressInfo
  await scout.close()
  return port
}
