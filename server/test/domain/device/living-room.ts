import { afterAll } from 'vitest'
import type { Delivery } from '../../../src/domain/delivery/delivery.ts'
import type { Approver } from '../../../src/domain/device/approver.ts'
import { authorizeDevice, type AuthorizeAsk } from '../../../src/domain/device/authorize-device.ts'
import { decideDevice, type DeviceDecision } from '../../../src/domain/device/decide-device.ts'
import {
  enterUserCode,
  findByUserCode,
  showQuestion,
} from '../../../src/domain/device/enter-user-code.ts'
import type { Place, Whereabouts } from '../../../src/domain/device/place.ts'
import { pollDevice } from '../../../src/domain/device/poll-device.ts'
import type { Random } from '../../../src/domain/ids.ts'
import type { Network } from '../../../src/domain/limit/network-budget.ts'
import { clientKey, DEVICE_CODE_GRANT, type OAuthClient } from '../../../src/domain/oauth/client.ts'
import { defaultPolicy } from '../../../src/domain/project/default-policies.ts'
import { policyKey, type Policy, type UserCodePolicy } from '../../../src/domain/project/policy.ts'
import { put, type Store } from '../../../src/domain/store.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { receiptSigner } from '../../../src/secrets/receipts.ts'
import { tokenSigner } from '../../../src/secrets/token-signer.ts'
import { openVault } from '../../../src/secrets/vault.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'
import { PROJECT } from '../../store/sample-records.ts'

/*
 * A screen, and people with phones: the use cases of devices on a real store, vault and signer. The clock stands still until it is moved.
 */

const NOON = Date.UTC(2026, 10, 21, 12)
const KEYS = readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=')
const issuer = 'https://verify.example'

const USUAL: UserCodePolicy = {
  alphabet: 'base20',
  length: 8,
  check: false,
  renew: false,
  bound: 1e-6,
}

export function clientOf(changes: Partial<OAuthClient> = {}): OAuthClient {
  return {
    id: 'cli_tv',
    project: PROJECT,
    name: 'Living room TV',
    authMethod: 'none',
    grantTypes: [DEVICE_CODE_GRANT],
    scopes: ['openid', 'watch'],
    audience: PROJECT,
    accessTokenSeconds: 600,
    needsUser: false,
    createdAt: NOON,
    expiresAt: Number.MAX_SAFE_INTEGER,
    ...changes,
  }
}

/** Opens the whole scene, closed behind the last test of the file. */
export async function livingRoom(options: { readonly random?: Partial<Random> } = {}) {
  const store: Store = openSqliteStore({
    file: ':memory:',
    sandboxClock: true,
    clock: () => NOON,
    monotonic: () => 0,
  })
  afterAll(() => store.close())
  const random = { ...systemRandom(), ...options.random }
  const vault = openVault(KEYS, random)
  const receipts = receiptSigner({ issuer, algorithm: 'EdDSA', masterKeys: KEYS, vault })
  const tokens = tokenSigner({ issuer, masterKeys: KEYS, now: () => store.now() })
  const sent: Delivery[] = []
  const needs = {
    store,
    vault,
    random,
    ...tokens,
    channels: new Set(['sms', 'email'] as const),
    dispatch: (delivery: Delivery) => void sent.push(delivery),
    signReceipt: receipts.sign,
    async readReceipt(receipt: string, audience: string) {
      const judged = await receipts.verify(receipt, audience, store.now())
      if (judged.result === 'refused') return undefined
      const { jti, verification, txnHash, claims } = judged
      return { jti, verification, txnHash, claims, exp: judged.expiresAt / 1000 }
    },
  }
  const client = clientOf()
  await keepClient(client)

  async function keepClient(one: OAuthClient): Promise<OAuthClient> {
    const key = clientKey(one.id)
    await store.change([key], () => ({
      writes: [put(key, one)],
      events: [],
      outcome: undefined,
    }))
    return one
  }

  let networks = 0
  /** A network that nobody came from before. */
  function newNetwork() {
    networks += 1
    return { near: vault.fingerprint('network', `203.0.113.${networks}`), wide: undefined }
  }

  function whereabouts(place?: Place, near = newNetwork().near): Whereabouts {
    return { shown: '203.0.113.…', near, agent: 'A test', ...(place !== undefined && { place }) }
  }

  /** A person signed in on our page just now, from a network of their own unless told otherwise. */
  function person(subject: string, changes: Partial<Approver> = {}): Approver {
    const network = newNetwork()
    return {
      by: 'page',
      project: PROJECT,
      subject,
      subjectHash: vault.fingerprint('subject', PROJECT, subject),
      network,
      where: whereabouts(undefined, network.near),
      acr: 'urn:countersign:aal:1',
      amr: ['otp', 'sms'],
      authTime: store.now(),
      ...changes,
    }
  }

  /** Asks for a code, from a network of its own unless told otherwise. */
  function authorize(ask: Partial<AuthorizeAsk> = {}, by = client) {
    const where = ask.where ?? whereabouts()
    return authorizeDevice(needs, by, {
      scopes: undefined,
      network: { near: where.near, wide: undefined },
      ...ask,
      where,
    })
  }

  return {
    needs,
    store,
    vault,
    client,
    sent,
    keepClient,
    newNetwork,
    whereabouts,
    person,
    authorize,
    /** A device with its codes. */
    async device(ask: Partial<AuthorizeAsk> = {}, by = client) {
      const answer = await authorize(ask, by)
      if (answer.result !== 'authorized') throw new Error(`a device was told ${answer.result}`)
      return answer
    },
    poll: (deviceCode: string, by = client, patient = false, network?: Network) =>
      pollDevice(needs, by, deviceCode, patient, network),
    enter: (who: Approver, code: string, byLink = false) => enterUserCode(needs, who, code, byLink),
    find: (code: string) => findByUserCode(needs, PROJECT, code),
    show: (who: Approver, verification: string) => showQuestion(needs, who, verification),
    decide: (who: Approver, verification: string, decision: DeviceDecision) =>
      decideDevice(needs, who, { verification }, decision),
    /** What an application does that signs people in itself. */
    decideByCode: (subject: string, userCode: string, decision: DeviceDecision) =>
      decideDevice(needs, asServer(person(subject)), { userCode }, decision),
    /** Enters the code and approves, as most people do. */
    async letIn(subject: string, code: string) {
      const who = person(subject)
      const entered = await enterUserCode(needs, who, code, false)
      if (entered.result !== 'found') throw new Error(`a person was told ${entered.result}`)
      return decideDevice(
        needs,
        who,
        { verification: entered.question.verification },
        { decision: 'approve' },
      )
    },
    advance: (seconds: number) => store.advance(Math.round(seconds * 1000)),
    async events(verification?: string) {
      const all = await store.eventsAfter(PROJECT, 0, 100_000)
      return verification === undefined
        ? all
        : all.filter((event) => event.verification === verification)
    },
    async setPolicy(userCode: Partial<UserCodePolicy>, changes: Partial<Policy> = {}) {
      const key = policyKey(PROJECT, 'device')
      const usual = defaultPolicy('device')
      if (usual === undefined) throw new Error('devices have no policy')
      const policy = {
        ...usual,
        lifetimeSeconds: 600,
        userCode: { ...USUAL, ...userCode },
        ...changes,
      }
      await store.change([key], () => ({
        writes: [put(key, policy)],
        events: [],
        outcome: undefined,
      }))
    },
  }
}

export function asServer(who: Approver): Approver {
  return { ...who, by: 'api', network: undefined, where: undefined }
}

let codes = 0

/** A code that nobody has: all letters the same but the last two. */
export function wrongCode(): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ'
  codes += 1
  return `BBBB-BB${letters.charAt(Math.floor(codes / 20) % 20)}${letters.charAt(codes % 20)}`
}
