import { afterAll } from 'vitest'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import type { Way } from '../../../src/domain/delivery/channel.ts'
import type { Delivery } from '../../../src/domain/delivery/delivery.ts'
import {
  seedSeal,
  type HotpAuthenticator,
  type TotpAuthenticator,
} from '../../../src/domain/factor/authenticator.ts'
import { confirmAuthenticator } from '../../../src/domain/factor/authenticators.ts'
import { enrolAuthenticator, type EnrolAsk } from '../../../src/domain/factor/enrol.ts'
import type { FactorCaller, FactorNeeds } from '../../../src/domain/factor/factor-needs.ts'
import { factorsKey, NO_FACTORS } from '../../../src/domain/factor/factors.ts'
import { matchOneTimeCode } from '../../../src/domain/factor/match-one-time-code.ts'
import { newId, newVerificationId } from '../../../src/domain/ids.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { receiptFacts } from '../../../src/domain/receipt/receipt.ts'
import { put, type Write } from '../../../src/domain/store.ts'
import { keptUntil } from '../../../src/domain/subject/kept-until.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { openPasskeys } from '../../../src/passkeys/open-passkeys.ts'
import { recoveryCodeHash } from '../../../src/secrets/hash-recovery-code.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { oneTimeCodes } from '../../../src/secrets/one-time-codes.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { receiptSigner } from '../../../src/secrets/receipts.ts'
import { openVault } from '../../../src/secrets/vault.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'

/** Where messages of proofs go: put it on file where they are to count. */
export const OWN_PHONE = '+4915112345670'

export const NOON = Date.UTC(2026, 10, 21, 12)
export const PROJECT = 'prj_books'
export const SUBJECT = 'user_42'
export const APP = { kind: 'secret', project: PROJECT, keyId: 'key_1' } as const

export type Factory = Awaited<ReturnType<typeof openFactors>>
type Shown = {
  readonly purpose?: string
  readonly subject?: string
  readonly ways?: readonly Way[]
  readonly details?: Partial<Verification['details']>
}

/** A real store whose clock stands still until it is moved, and all that a person's factors need. @param at where the clock stands, in milliseconds */
export async function openFactors(changes: Partial<FactorNeeds> = {}, at: number = NOON) {
  const store = openSqliteStore({
    file: ':memory:',
    sandboxClock: true,
    clock: () => at,
    monotonic: () => 0,
  })
  afterAll(() => store.close())
  const random = systemRandom()
  const masterKeys = readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=')
  const vault = openVault(masterKeys, random)
  const publicUrl = 'https://verify.shop.example'
  const signer = receiptSigner({ issuer: publicUrl, algorithm: 'EdDSA', masterKeys, vault })
  const dispatched: Delivery[] = []
  const needs: FactorNeeds = {
    store,
    vault,
    random,
    oneTimeCodes: oneTimeCodes(vault),
    hashRecoveryCode: recoveryCodeHash(vault),
    passkeys: openPasskeys(),
    readReceipt: async (receipt, audience) => {
      const judged = await signer.verify(receipt, audience, store.now())
      if (judged.result === 'refused') return undefined
      const { jti, verification, txnHash, claims } = judged
      return { jti, verification, txnHash, claims, exp: judged.expiresAt / 1000 }
    },
    dispatch: (delivery) => void dispatched.push(delivery),
    channels: new Set(['email', 'sms'] as const),
    publicUrl,
    seedImport: 'one_operator',
    ...changes,
  }
  const write = (...writes: readonly Write[]) =>
    store.change(
      writes.map(({ key }) => key),
      () => ({ writes, events: [], outcome: undefined }),
    )
  await write(
    put(projectKey(PROJECT), { id: PROJECT, name: 'Books', returnUrls: [], createdAt: at }),
  )

  const hashOf = (subject: string) => vault.fingerprint('subject', PROJECT, subject)
  const factors = async (subject = SUBJECT) =>
    (await store.find(factorsKey(PROJECT, hashOf(subject)))) ?? NO_FACTORS

  /** The code that the person's app shows. @param steps how many steps from now */
  const shows = (one: TotpAuthenticator | HotpAuthenticator, steps = 0): string => {
    const now = one.type === 'totp' ? Math.floor(store.now() / (one.periodSeconds * 1000)) : 0
    const counter = one.type === 'totp' ? now + steps : one.counter + steps
    const [code = ''] = needs.oneTimeCodes.codesAt(
      one.sealedSeed,
      seedSeal(PROJECT, one.id),
      [counter],
      one,
    )
    return code
  }
  const app = async (id: string, subject = SUBJECT) => {
    const one = (await factors(subject)).authenticators.find((each) => each.id === id)
    if (one?.type !== 'totp' && one?.type !== 'hotp') throw new Error('there is no such app')
    return one
  }

  /** A receipt of a verification that was just approved by these ways; a message of it went to `OWN_PHONE`. */
  const proof = async (shown: Shown = {}): Promise<string> => {
    const { purpose = 'account_change', subject = SUBJECT, ways = ['totp'] } = shown
    const now = store.now()
    const v: Verification = {
      id: newVerificationId(now + 300_000, random),
      project: PROJECT,
      status: 'approved',
      purpose,
      channel: ways.at(-1) ?? 'totp',
      targetHash: vault.fingerprint('target', OWN_PHONE),
      masked: '',
      sealedTo: undefined,
      subject,
      sessionDigest: undefined,
      binding: 'binding',
      codes: [],
      liveCodes: 0,
      guessesAllowed: 5,
      guessesLeft: 5,
      sends: 0,
      lastSentAt: now,
      resendAt: now,
      createdAt: now,
      expiresAt: now + 300_000,
      endedAt: now,
      details: {
        subjectHash: hashOf(subject),
        proven: ways.map((way) => ({
          way,
          at: now,
          ...(way === 'passkey' && { verified: true as const }),
        })),
        ...shown.details,
      },
    }
    await write(put(verificationKey(PROJECT, v.id), v))
    const facts = receiptFacts(v, now)
    if (facts === undefined) throw new Error('an approved verification has a receipt')
    return signer.sign(facts)
  }

  const enrol = (ask: EnrolAsk, caller: FactorCaller = APP, subject = SUBJECT) =>
    enrolAuthenticator(needs, caller, subject, ask)

  return {
    ...needs,
    needs,
    store,
    dispatched,
    write,
    hashOf,
    factors,
    app,
    shows,
    proof,
    enrol,
    /** An app in use, the first one without any proof. @param receipt that allows another */
    addApp: async (ask: Partial<EnrolAsk> = {}, receipt?: string, subject = SUBJECT) => {
      const caller = receipt === undefined ? APP : { ...APP, receipt }
      const { authenticator } = await enrol({ type: 'totp', ...ask }, caller, subject)
      const { id } = authenticator
      const code = shows(await app(id, subject))
      const confirmed = await confirmAuthenticator(needs, APP, subject, id, { code })
      if (confirmed.result !== 'active') throw new Error(`a code was answered ${confirmed.result}`)
      return id
    },
    /** What signing in by an app's code does with it. */
    answer: (typed: string, subject = SUBJECT) => {
      const key = factorsKey(PROJECT, hashOf(subject))
      return store.change([key], (records, now) => {
        const found = records.find(key) ?? NO_FACTORS
        const matched = matchOneTimeCode(needs.oneTimeCodes, PROJECT, found, typed, now)
        const writes = matched.result === 'matched' ? [put(key, matched.factors)] : []
        return { writes, events: [], outcome: matched.result }
      })
    },
    /** Puts addresses on file, as verifying them does. */
    onFile: async (addresses: readonly string[], subject = SUBJECT) => {
      const now = store.now()
      const all = addresses.map((address) => {
        const id = newId('adr', random)
        const kind = address.startsWith('+') ? ('phone' as const) : ('email' as const)
        const sealed = vault.seal(address, addressSeal(PROJECT, id))
        const masked = kind === 'phone' ? '+1 ••• 00' : 'a•••@shop.example'
        return {
          id,
          kind,
          sealed,
          masked,
          addedAt: now,
          hash: vault.fingerprint('target', address),
        }
      })
      const record = { sends: [], addresses: all }
      await write(
        put(subjectKey(PROJECT, hashOf(subject)), { ...record, expiresAt: keptUntil(record, now) }),
      )
    },
    events: async () => store.eventsAfter(PROJECT, 0, 1000),
    eventTypes: async () => (await store.eventsAfter(PROJECT, 0, 1000)).map(({ type }) => type),
  }
}
