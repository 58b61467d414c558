import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import type { AnswerChannel, Channel } from '../../../src/domain/delivery/channel.ts'
import { deliver } from '../../../src/domain/delivery/deliver.ts'
import type { Delivery } from '../../../src/domain/delivery/delivery.ts'
import type { Authenticator } from '../../../src/domain/factor/authenticator.ts'
import { factorsKey, NO_FACTORS, type Factors } from '../../../src/domain/factor/factors.ts'
import { newId, newVerificationId } from '../../../src/domain/ids.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import type { OutgoingMessage } from '../../../src/domain/delivery/carrier.ts'
import { receiptFacts } from '../../../src/domain/receipt/receipt.ts'
import { randomToken } from '../../../src/domain/session/random-token.ts'
import { sessionListKey } from '../../../src/domain/session/session-list.ts'
import { sessionHash, sessionKey, type Session } from '../../../src/domain/session/session.ts'
import { put, type Write } from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { receiptSigner } from '../../../src/secrets/receipts.ts'
import { pigeons } from '../delivery/pigeons.ts'
import { aVerification } from '../../store/sample-records.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'

export const URL_OF_HOUSE = 'https://verify.shop.example'
export const PERSON = 'user_42'
export const SERVER = { kind: 'secret', project: PROJECT, keyId: 'key_1' } as const

/** A person's account with what stands on it, and carriers that keep what they are given. */
export async function openAccount() {
  const house = await openOAuth()
  const { store, vault, random } = house
  const receipts = receiptSigner({
    issuer: URL_OF_HOUSE,
    algorithm: 'EdDSA',
    masterKeys: readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs='),
    vault,
  })
  const subjectHash = vault.fingerprint('subject', PROJECT, PERSON)
  const waiting: Delivery[] = []
  const needs = {
    ...house,
    channels: new Set<Channel>(['email', 'sms']),
    readReceipt: async (receipt: string, audience: string) => {
      const judged = await receipts.verify(receipt, audience, store.now())
      if (judged.result === 'refused') return undefined
      const { jti, verification, expiresAt, txnHash, claims } = judged
      return { jti, verification, exp: expiresAt / 1000, txnHash, claims }
    },
    dispatch: (delivery: Delivery) => void waiting.push(delivery),
  }
  const taken: OutgoingMessage[] = []
  const fleet = pigeons(['email', 'sms'], (message) => void taken.push(message))
  const keep = (...writes: readonly Write[]) =>
    store.change(
      writes.map(({ key }) => key),
      () => ({ writes, events: [], outcome: undefined }),
    )
  const keepVerification = async (changes: Partial<Verification>): Promise<Verification> => {
    const now = store.now()
    const v = aVerification(now, {
      id: newVerificationId(now + 600_000, random),
      project: PROJECT,
      subject: PERSON,
      ...changes,
    })
    await keep(put(verificationKey(PROJECT, v.id), v))
    return v
  }
  return {
    ...house,
    ...needs,
    subjectHash,
    /** Messages that were written down and dispatched, and have not left yet. */
    waiting,
    keep,
    keepVerification,
    /** Puts addresses on file, in the place of those before; answers their ids. */
    async keepAddresses(...addresses: readonly string[]): Promise<readonly string[]> {
      const onFile = addresses.map((to) => {
        const id = newId('adr', random)
        return {
          id,
          kind: to.includes('@') ? ('email' as const) : ('phone' as const),
          sealed: vault.seal(to, addressSeal(PROJECT, id)),
          hash: vault.fingerprint('target', PROJECT, to),
          masked: to.includes('@')
            ? `${to.charAt(0)}•••@s•••.example`
            : `${to.slice(0, 2)} ••• ••• ••${to.slice(-2)}`,
          addedAt: store.now(),
        }
      })
      const expiresAt = Number.MAX_SAFE_INTEGER
      await keep(
        put(subjectKey(PROJECT, subjectHash), { sends: [], addresses: onFile, expiresAt }),
        ...onFile.map(({ hash }) =>
          put(addressOwnerKey(PROJECT, hash), { subject: PERSON, expiresAt }),
        ),
      )
      return onFile.map(({ id }) => id)
    },
    keepFactors: (changes: Partial<Factors>) =>
      keep(
        put(factorsKey(PROJECT, subjectHash), {
          ...NO_FACTORS,
          userHandle: 'h',
          expiresAt: Number.MAX_SAFE_INTEGER,
          ...changes,
        }),
      ),
    factors: () => store.find(factorsKey(PROJECT, subjectHash)),
    /** The receipt of a verification of this person that was just approved. */
    async receipt(
      purpose: string,
      channel: AnswerChannel,
      changes: Partial<Verification> = {},
    ): Promise<{ readonly v: Verification; readonly receipt: string }> {
      const now = store.now()
      const v = await keepVerification({
        purpose,
        channel,
        status: 'approved',
        endedAt: now,
        ...changes,
      })
      const facts = receiptFacts(v, now)
      if (facts === undefined) throw new Error('there is no receipt')
      return { v, receipt: receipts.sign(facts) }
    },
    /** The cookie of a session on our own pages. */
    async signIn(changes: Partial<Session> = {}): Promise<string> {
      const now = store.now()
      const token = randomToken(random)
      const hash = sessionHash(vault, token)
      const id = newId('ses', random)
      const endsAt = now + 43_200_000
      const session: Session = {
        project: PROJECT,
        subject: PERSON,
        subjectHash,
        acr: 'urn:countersign:aal:1',
        amr: ['otp'],
        authTime: now,
        addressHash: '',
        shown: '',
        id,
        seenAt: now,
        endsAt,
        expiresAt: now + 1_800_000,
        ...changes,
      }
      const listKey = sessionListKey(PROJECT, session.subjectHash)
      const before = (await store.find(listKey))?.sessions ?? []
      const sessions = [...before, { id, hash, startedAt: now, endsAt }]
      await keep(
        put(sessionKey(PROJECT, hash), session),
        put(listKey, { sessions, expiresAt: endsAt }),
      )
      return token
    },
    /** Brings out what waits, and answers all that came out so far. */
    async messages(): Promise<readonly OutgoingMessage[]> {
      for (const delivery of waiting.splice(0))
        await deliver({ store, vault, random, fleet, publicUrl: URL_OF_HOUSE }, delivery)
      return taken
    },
    /** The project's events of one type so far. */
    told: async (type: string) =>
      (await store.eventsAfter(PROJECT, 0, 1000)).filter((event) => event.type === type),
  }
}

/** An authenticator app that is in use. */
export function anApp(): Authenticator {
  return {
    type: 'totp',
    id: 'aut_app',
    name: 'Phone',
    status: 'active',
    createdAt: 0,
    sealedSeed: Uint8Array.of(1),
    algorithm: 'SHA1',
    digits: 6,
    periodSeconds: 30,
    lastStep: -1,
    drift: 0,
  }
}

/** A passkey that is in use. */
export function aPasskey(): Authenticator {
  return {
    type: 'passkey',
    id: 'aut_key',
    name: 'Laptop',
    status: 'active',
    createdAt: 0,
    credentialId: 'Y3JlZA',
    publicKey: 'a2V5',
    signCount: 0,
    backupEligible: true,
    backedUp: true,
    transports: ['internal'],
    aaguid: '00000000-0000-0000-0000-000000000000',
    rpId: 'verify.shop.example',
  }
}
