import { describe, expect, test } from 'vitest'
import { deliveryKey } from '../../../src/domain/delivery/delivery.ts'
import { pollKey } from '../../../src/domain/device/poll.ts'
import { answerKey } from '../../../src/domain/idempotency/answer.ts'
import { networkKey } from '../../../src/domain/limit/network-budget.ts'
import { sprayKey } from '../../../src/domain/limit/spray.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { targetKey } from '../../../src/domain/limit/target-budget.ts'
import { clientKey } from '../../../src/domain/oauth/client.ts'
import { apiKeyKey, SCOPES, type ApiKey } from '../../../src/domain/project/api-key.ts'
import { policyKey, type Policy } from '../../../src/domain/project/policy.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { spentReceiptKey } from '../../../src/domain/receipt/spent-receipt.ts'
import { DIRECTORY, put, type Kind, type Write } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import {
  aDelivery,
  aFullVerification,
  aSpray,
  aTarget,
  aVerification,
  HOUR,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import { aNotice, factorRecords } from '../sample-factors.ts'
import { aClient, aDeviceVerification, aGrant, aPoll, deviceRecords } from '../sample-devices.ts'
import { aFullDelivery, outgoingRecords } from '../sample-outgoing.ts'
import { withStore, type Open } from './with-store.ts'

/** Typed so that a field that is new cannot be left out. */
const POLICY: Required<Policy> = {
  purpose: 'login',
  guesses: 5,
  lifetimeSeconds: 600,
  length: undefined,
  alphabet: 'digits',
  channels: ['email', 'sms'],
  resend: { policy: 'keep_last', keep: 2, afterSeconds: [30, 60] },
  assurance: 'aal1',
  notify: 'all',
  link: true,
  factors: ['totp', 'passkey', 'recovery_code', 'approval'],
  version: 12,
  requires: {
    acr: 'aal2',
    maxAgeSeconds: 300,
    trustedDevice: true,
    upTo: { EUR: '100.00', JPY: '5000' },
    coolOffSeconds: 86_400,
  },
  workflow: [
    { channel: 'voice', afterSeconds: 20 },
    { channel: 'whatsapp', afterSeconds: 60 },
  ],
  proofOfWork: 'always',
  userCode: { alphabet: 'base20', length: 8, check: true, renew: false, bound: 0.000001 },
}
const API_KEY: ApiKey = {
  id: 'key_1',
  project: PROJECT,
  type: 'publishable',
  name: 'Shop “日本”',
  scopes: [...SCOPES],
  origins: ['https://shop.example'],
  purposes: ['login'],
  createdAt: 1,
  expiresAt: undefined,
  revokedAt: 5,
  hash: 'hash_1',
}

/** One of each kind, with as many fields set as it has. */
function oneOfEach(now: number): readonly Write[] {
  const v = aFullVerification(now)
  const expiresAt = now + HOUR
  const target = aTarget(expiresAt, {
    failures: 3,
    failedAt: [now - 2, now - 1],
    sends: [{ channel: 'sms', at: now }],
    newest: [{ binding: 'b', request: 'r', verification: v.id, at: now }],
    disabledAt: now,
    noticedAt: now + 1,
  })
  const address = { id: 'adr_1', hash: 'h', masked: 'a***@b', addedAt: now }
  return [
    put(verificationKey(PROJECT, v.id), v),
    put(targetKey(PROJECT, 'hash.dev_1'), target),
    put(targetKey(PROJECT, 'hash'), aTarget(expiresAt)),
    // One that was switched off stays for ever (COD-12).
    put(targetKey(PROJECT, 'off'), { ...target, expiresAt: Number.MAX_SAFE_INTEGER }),
    put(subjectKey(PROJECT, 'user/with "quotes"'), {
      sends: [now],
      addresses: (['phone', 'email', 'handle'] as const).map((kind) => ({
        ...address,
        kind,
        sealed: Uint8Array.of(0, 200),
      })),
      lockedAt: now,
      noticed: [{ hash: 'hash-_1', at: now }],
      expiresAt,
    }),
    put(networkKey(PROJECT, 'net'), {
      starts: 1,
      wrongGuesses: 2,
      expiresAt,
    }),
    put(sprayKey(PROJECT), aSpray(4)),
    put(deliveryKey(PROJECT, 'dlv_1'), aDelivery(v)),
    put(deliveryKey(PROJECT, 'dlv_2'), {
      ...aDelivery(v, { id: 'dlv_2', kind: 'notice', channel: 'email' }),
      sealedCode: undefined,
    }),
    put(projectKey(PROJECT), {
      id: PROJECT,
      name: 'Shop',
      returnUrls: ['https://shop.example/back'],
      createdAt: now,
      passkeys: {
        rpId: 'shop.example',
        origins: ['https://shop.example', 'https://shop.test'],
        attestation: 'known',
        allowedAaguids: ['ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4'],
      },
      firstKey: 'key_1',
    }),
    put(apiKeyKey('hash_1'), API_KEY),
    put(policyKey(PROJECT, 'login'), POLICY),
    put(answerKey(PROJECT, 'idem'), { request: 'r', outcome: '{"result":"ok"}', expiresAt }),
    put(spentReceiptKey(PROJECT, 'rcp_1'), { consumedAt: now, expiresAt }),
    put(
      deliveryKey(PROJECT, 'dlv_device'),
      aDelivery(v, {
        id: 'dlv_device',
        kind: 'device',
        send: 0,
        sealedCode: undefined,
        sealedTo: Uint8Array.of(7, 0, 255),
      }),
    ),
    put(deliveryKey(PROJECT, 'dlv_account'), aNotice(v)),
    put(deliveryKey(PROJECT, 'dlv_full'), aFullDelivery(v)),
    ...deviceRecords(now),
    ...factorRecords(now),
    ...outgoingRecords(now),
  ]
}

export function recordCases(open: Open): void {
  describe('records', () => {
    test(
      'a record of every kind comes back as it was kept',
      withStore(open, async (store) => {
        const writes = oneOfEach(store.now())
        await store.change([], () => keep(writes, [], 0))
        for (const { key, value } of writes) expect(await store.find<Kind>(key)).toEqual(value)
      }),
    )
    test(
      'a verification that only few things are known of comes back as it was kept',
      withStore(open, async (store) => {
        const v = aVerification(store.now(), { sealedTo: undefined, subject: undefined, codes: [] })
        const key = verificationKey(PROJECT, v.id)
        await store.change([], () => keep([put(key, v)], [], 0))
        expect(await store.find(key)).toEqual(v)
      }),
    )
    test(
      'every field of a verification can be changed later',
      withStore(open, async (store) => {
        const full = aFullVerification(store.now())
        const key = verificationKey(PROJECT, full.id)
        const bare = { ...aVerification(store.now()), id: full.id }
        for (const value of [bare, full, bare, { ...bare, guessesLeft: 1 }]) {
          await store.change([key], (records) => keep([put(key, value)], [], records.find(key)))
          expect(await store.find(key)).toEqual(value)
        }
      }),
    )
    test(
      'one id in two projects is two records',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const other = { ...v, project: OTHER_PROJECT, purpose: 'payment' }
        await store.change([], () =>
          keep(
            [
              put(verificationKey(PROJECT, v.id), v),
              put(verificationKey(OTHER_PROJECT, v.id), other),
              put(targetKey(PROJECT, 'h'), aTarget(store.now() + HOUR, { failures: 1 })),
              put(targetKey(OTHER_PROJECT, 'h'), aTarget(store.now() + HOUR, { failures: 2 })),
            ],
            [],
            0,
          ),
        )
        expect((await store.find(verificationKey(PROJECT, v.id)))?.purpose).toBe('login')
        expect((await store.find(verificationKey(OTHER_PROJECT, v.id)))?.purpose).toBe('payment')
        expect((await store.find(targetKey(PROJECT, 'h')))?.failures).toBe(1)
        expect((await store.find(targetKey(OTHER_PROJECT, 'h')))?.failures).toBe(2)
      }),
    )
    test(
      'one id of two kinds is two records',
      withStore(open, async (store) => {
        const expiresAt = store.now() + HOUR
        await store.change([], () =>
          keep(
            [
              put(targetKey(PROJECT, 'x'), aTarget(expiresAt)),
              put(spentReceiptKey(PROJECT, 'x'), { consumedAt: 1, expiresAt }),
            ],
            [],
            0,
          ),
        )
        expect(await store.find(spentReceiptKey(PROJECT, 'x'))).toEqual({
          consumedAt: 1,
          expiresAt,
        })
        expect(await store.find(targetKey(PROJECT, 'x'))).toEqual(aTarget(expiresAt))
      }),
    )
    test(
      'an id that is none finds nothing',
      withStore(open, async (store) => {
        for (const id of ['', 'ver_', 'x', `ver_${'w'.repeat(40)}`, `ver_${'v'.repeat(40)}`])
          expect(await store.find(verificationKey(PROJECT, id))).toBeUndefined()
        expect(await store.find(targetKey('prj_unknown', 'h'))).toBeUndefined()
      }),
    )
    test(
      'ids that differ in their last letter only are told apart',
      withStore(open, async (store) => {
        const now = store.now()
        const all = Array.from({ length: 40 }, (_, i) =>
          aVerification(now, { id: verificationId(now + 600_000, i), purpose: `p${i}` }),
        )
        await store.change([], () =>
          keep(
            all.map((v) => put(verificationKey(PROJECT, v.id), v)),
            [],
            0,
          ),
        )
        for (const v of all) expect(await store.find(verificationKey(PROJECT, v.id))).toEqual(v)
      }),
    )
    test.each([Number.NaN, Infinity, -Infinity])(
      '[COD-27] an instant that is not finite is never kept: %s',
      (bad) =>
        withStore(open, async (store) => {
          const now = store.now()
          const v = aVerification(now)
          const refused: readonly Write[] = [
            put(verificationKey(PROJECT, v.id), { ...v, expiresAt: bad }),
            put(verificationKey(PROJECT, v.id), { ...v, endedAt: bad }),
            put(verificationKey(PROJECT, v.id), { ...v, guessesLeft: bad }),
            put(targetKey(PROJECT, 'h'), aTarget(bad)),
            put(targetKey(PROJECT, 'h'), aTarget(now, { sends: [{ channel: 'sms', at: bad }] })),
            put(deliveryKey(PROJECT, 'dlv_1'), aDelivery(v, { dueAt: bad })),
            put(spentReceiptKey(PROJECT, 'r'), { consumedAt: now, expiresAt: bad }),
            put(pollKey(PROJECT, v.id), aPoll(bad)),
            put(
              verificationKey(PROJECT, v.id),
              aDeviceVerification(now, {
                id: v.id,
                details: { grant: aGrant(now, { codeExpiresAt: bad }) },
              }),
            ),
          ]
          for (const write of refused) {
            await expect(store.change([], () => keep([write], [], 0))).rejects.toThrow(TypeError)
            expect(await store.find<Kind>(write.key)).toBeUndefined()
          }
        })(),
    )
    test(
      'lists hold one kind of one project, in the order of ids',
      withStore(open, async (store) => {
        const policy = (project: string, purpose: string) =>
          put(policyKey(project, purpose), { ...POLICY, purpose })
        await store.change([], () =>
          keep(
            [
              policy(PROJECT, 'payment'),
              policy(PROJECT, 'login'),
              policy(OTHER_PROJECT, 'other'),
              put(apiKeyKey('hash_1'), API_KEY),
              put(clientKey('cli_b'), aClient('cli_b')),
              put(clientKey('cli_a'), aClient('cli_a')),
              put(clientKey('reg_c'), aClient('reg_c')),
            ],
            [],
            0,
          ),
        )
        const purposes = (await store.list('policy', PROJECT)).map((one) => one.purpose)
        expect(purposes).toEqual(['login', 'payment'])
        expect(await store.list('api_key', DIRECTORY)).toEqual([API_KEY])
        expect(await store.list('project', DIRECTORY)).toEqual([])
        expect((await store.list('client', DIRECTORY)).map((one) => one.id)).toEqual([
          'cli_a',
          'cli_b',
        ])
        expect(await store.list('policy', 'prj_unknown')).toEqual([])
      }),
    )
  })
}
