import { afterAll } from 'vitest'
import {
  deviceId,
  deviceKey,
  deviceListKey,
  type Device,
} from '../../../src/domain/device/device.ts'
import { REFRESH_GRANT, DEVICE_CODE_GRANT, clientKey } from '../../../src/domain/oauth/client.ts'
import { createClient, type ClientAsk } from '../../../src/domain/oauth/clients.ts'
import { introspect } from '../../../src/domain/oauth/introspect.ts'
import { issueTokens } from '../../../src/domain/oauth/issue-tokens.ts'
import { newVerificationId } from '../../../src/domain/ids.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { put } from '../../../src/domain/store.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { tokenSigner } from '../../../src/secrets/token-signer.ts'
import { openVault } from '../../../src/secrets/vault.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
export const PROJECT = 'prj_books'
export const CALLER = {
  kind: 'secret',
  project: PROJECT,
  keyId: 'key_1',
  scopes: ['clients', 'devices'],
} as const

export type OAuth = Awaited<ReturnType<typeof openOAuth>>

/** A real store whose clock stands still until it is moved, a vault and a signer, a project, and what lets devices in without anybody approving them. */
export async function openOAuth() {
  const store = openSqliteStore({
    file: ':memory:',
    sandboxClock: true,
    clock: () => NOON,
    monotonic: () => 0,
  })
  afterAll(() => store.close())
  const random = systemRandom()
  const masterKeys = readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=')
  const vault = openVault(masterKeys, random)
  const issuer = 'https://verify.shop.example'
  const { signToken, readToken } = tokenSigner({ issuer, masterKeys, now: () => store.now() })
  const needs = { store, vault, random, signToken, readToken }
  await store.change([projectKey(PROJECT)], (_records, now) => ({
    writes: [
      put(projectKey(PROJECT), { id: PROJECT, name: 'Books', returnUrls: [], createdAt: now }),
    ],
    events: [],
    outcome: undefined,
  }))

  const newClient = (ask: Partial<ClientAsk> = {}) =>
    createClient(needs, CALLER, {
      name: 'Books on TV',
      authMethod: 'none',
      grantTypes: [DEVICE_CODE_GRANT, REFRESH_GRANT],
      scopes: ['read', 'write', 'openid'],
      ...ask,
    })

  /** A device that is in, as redeeming leaves it, and its first tokens. */
  const letIn = async (id: string, subject = 'user_42', changes: Partial<Device> = {}) => {
    const client = await store.find(clientKey(id))
    if (client === undefined) throw new Error('there is no such client')
    const now = store.now()
    const verification = newVerificationId(now + 600_000, random)
    const subjectHash = vault.fingerprint('subject', PROJECT, subject)
    const device: Device = {
      id: deviceId(verification),
      project: PROJECT,
      verification,
      client: client.id,
      clientName: client.name,
      name: 'Living room TV',
      subject,
      subjectHash,
      scopes: ['read', 'openid'],
      acr: 'urn:countersign:aal:1',
      amr: ['otp', 'sms'],
      authTime: now - 30_000,
      createdAt: now,
      seenAt: now,
      where: { shown: '203.0.113.…', near: 'near' },
      generation: 0,
      refreshedAt: now,
      revokedAt: undefined,
      expiresAt: client.grantTypes.includes(REFRESH_GRANT)
        ? Number.MAX_SAFE_INTEGER
        : now + client.accessTokenSeconds * 1000,
      ...changes,
    }
    const listKey = deviceListKey(PROJECT, subjectHash)
    await store.change([deviceKey(PROJECT, device.id), listKey], (records) => {
      const list = records.find(listKey) ?? { devices: [], approvals: [] }
      return {
        writes: [
          put(deviceKey(PROJECT, device.id), device),
          put(listKey, {
            ...list,
            devices: [...list.devices, device.id],
            expiresAt: Number.MAX_SAFE_INTEGER,
          }),
        ],
        events: [],
        outcome: undefined,
      }
    })
    const tokens = await issueTokens(needs, client, device, device.scopes, now)
    return { client, device, tokens }
  }

  return {
    ...needs,
    newClient,
    letIn,
    /** What the project's server hears about a token. */
    told: (token: string) => introspect(needs, { client: undefined, project: PROJECT }, token),
    eventTypes: async () => (await store.eventsAfter(PROJECT, 0, 1000)).map((e) => e.type),
  }
}
